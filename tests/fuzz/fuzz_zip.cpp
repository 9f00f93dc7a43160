// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes give the parts of a ZIP archive, within the limits, or an error. The target seldom guesses a
// checksum: the contents of documents are the matter of the targets of their formats.
#include <cstdint>

#include "libdoc/read/zip_directory.h"
#include "libdoc/read/zip_parts.h"
#include "tests/fuzz/property.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace vbpl;
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  const ReadLimits limits{.max_unpacked = 1 << 20, .max_members = 100};
  const auto entries = zip_directory(bytes, limits.max_members);
  require(!entries || entries->size() <= limits.max_members, "a directory has as many members as asked for");
  for (const ZipEntry& entry : entries.value_or(std::vector<ZipEntry>())) {
    const auto content = zip_content(bytes, entry);
    require(!content || (content->data() >= bytes.data() &&
                         content->data() + content->size() <= bytes.data() + bytes.size()),
            "packed bytes lie in the archive");
  }
  const auto parts = unpack_parts(bytes, "fuzz", limits, [](std::string_view) { return true; });
  if (!parts) {
    require(!parts.error().message.empty(), "an error says what is wrong");
    return 0;
  }
  std::size_t total = 0;
  for (const auto& [name, content] : *parts) total += content.size();
  require(total <= limits.max_unpacked, "the parts together keep within the limit");
  return 0;
}
