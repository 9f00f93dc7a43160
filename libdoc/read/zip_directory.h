// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace vbpl {

// Why no library reads the directory: users open what strangers send them, and a document's directory has to
// be read as a stream, from one end record, at most so many members. libarchive walks through all members
// (the speed of DOCX fell to .55 of the bare library). libzip 1.7 reads the parts of 58 laws at .88 of this
// file's speed, but it keeps every member of the directory in memory (290 bytes each: 575 MB for a file of
// 106 MB), and reads the whole directory again for every end record in the last 64 KiB (0.4 s each at 65,534
// members, and a file of 6 MB may hold 2,900 of them); neither can be forbidden to it. minizip 1.1 has no
// releases any more (changelog of the Debian package). tests/eval/hostile.py has both files.

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
