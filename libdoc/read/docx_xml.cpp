// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/read/docx_xml.h"

#include <algorithm>
#include <charconv>

namespace vbpl {

std::optional<int> xml_integer(std::string_view text) {
  int value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (text.empty() || error != std::errc()) return std::nullopt;
  return std::clamp(value, -1'000'000, 1'000'000);
}

}  // namespace vbpl
