// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <functional>
#include <string>
#include <vector>

#include "libdoc/base/result.h"

namespace vbpl {

/// A file out of an archive, unpacked.
struct ArchiveMember {
  std::string path;  ///< "archive.zip!/folder/file.docx"; not a path on disk
  std::string bytes;
};

/// Where the members of an archive go, in the archive's order.
struct ArchiveSink {
  std::function<bool(std::vector<ArchiveMember>)> take;  ///< a batch to work on; false ends the walk
  std::function<void(Error)> fail;                       ///< what cannot be read
  std::function<void(const std::string&)> pass_over;     ///< a file that is no document by its name
};

/// Walks an archive on disk, and those in it. Batches hold so many bytes that several threads have work, and
/// memory is bounded.
void read_archive_file(const std::string& file, const ArchiveSink& sink);
/// The same for an archive in memory, which came by standard input.
void read_archive_bytes(const std::string& bytes, const std::string& path, const ArchiveSink& sink);

}  // namespace vbpl
