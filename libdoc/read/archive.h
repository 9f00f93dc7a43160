// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <functional>
#include <string>
#include <string_view>

#include "libdoc/base/result.h"

namespace vbpl {

/// How much an archive may cost, with all archives inside it.
struct ArchiveLimits {
  std::size_t max_members = 500'000;
  std::size_t max_member = std::size_t{256} << 20;  ///< bytes of one member
  std::size_t free_size = std::size_t{64} << 20;    ///< unpacked bytes that no ratio is asked of
  std::size_t max_ratio = 200;                      ///< unpacked to packed
  int max_depth = 2;                                ///< archives in archives: 1 is the file itself
};

/// What is done with the members of an archive.
struct ArchiveVisitor {
  /// Asked for the path of each file, "archive.zip!/folder/file.docx": is it to be unpacked at all?
  std::function<bool(const std::string& path)> wants;
  /// Takes the bytes of a file; false ends the walk.
  std::function<bool(std::string path, std::string bytes)> take;
  /// Told of what cannot be read: encrypted, too large, broken, nested too deep.
  std::function<void(Error)> fail;
};

/// Told by content: ZIP, 7-Zip, tar, and what gzip, bzip2, xz or zstd have packed. Documents that are ZIP
/// inside (DOCX, ODT, XLSX) are none.
[[nodiscard]] bool looks_like_archive(std::string_view bytes);
/// The same for a file on disk.
[[nodiscard]] bool is_archive_file(const std::string& file);

/// Hands the files of an archive to `visitor`, one at a time in the archive's order, and walks through
/// archives in it on the way. Nothing is written to disk, whatever the members are called: a path is for
/// people to read, with names in old code pages shown as they read best. After a member that cannot be read
/// the walk goes on where the format lets it. Links and folders are passed over.
void walk_archive(std::string_view bytes, const std::string& path, const ArchiveVisitor& visitor,
                  const ArchiveLimits& limits = {});
/// The same for a file on disk, of any size.
void walk_archive_file(const std::string& file, const ArchiveVisitor& visitor,
                       const ArchiveLimits& limits = {});

}  // namespace vbpl
