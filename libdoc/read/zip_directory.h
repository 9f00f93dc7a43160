// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace vbpl {

/// What the directory at the end of a ZIP archive says of one member. Nothing of it is to be trusted.
struct ZipEntry {
  std::string name;
  unsigned method = 0;  ///< 0 stored, 8 deflated
  bool encrypted = false;
  std::uint32_t checksum = 0;
  std::uint64_t packed = 0, size = 0;
  std::uint64_t header = 0;  ///< where the member's own header begins
};

/// The members in the order of the directory, at most `most`. Nothing when the archive has no directory or a
/// broken one: then its end is missing.
[[nodiscard]] std::optional<std::vector<ZipEntry>> zip_directory(std::string_view bytes, std::size_t most);

/// The packed bytes of a member; nothing when they do not lie in the archive.
[[nodiscard]] std::optional<std::string_view> zip_content(std::string_view bytes, const ZipEntry& entry);

}  // namespace vbpl
