// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

#include "libdoc/base/result.h"

namespace vbpl::index {

/// A folder that holds an index. `XAPIANDB`, a Xapian stub file, names the generation that readers open; a
/// new generation is published by renaming a new stub over it, so that readers see the old one or the new one
/// and never half of one.
///
///     XAPIANDB      one line "auto gen-3"
///     gen-3/        the Xapian database, or its parts while it is built, and syllables.model
///     writer.lock   held by the one program that writes
class Folder {
 public:
  explicit Folder(std::string path) : path_(std::move(path)) {}

  [[nodiscard]] const std::string& path() const { return path_; }
  /// Path of the stub file.
  [[nodiscard]] std::string stub() const;
  /// Number of the published generation. Fails with a hint when the folder holds no index.
  [[nodiscard]] Result<unsigned> current() const;
  [[nodiscard]] std::string generation(unsigned number) const;
  [[nodiscard]] Result<void> publish(unsigned number) const;
  /// Removes the generations that are not published: remains of a run that was cut off.
  void sweep(unsigned keep) const;
  /// True when the folder is absent or empty, or holds nothing but remains of ours.
  [[nodiscard]] bool is_free() const;

 private:
  std::string path_;
};

/// Writes a file and makes it lasting, so that a rename that follows never publishes an empty one; false with
/// errno when that failed.
[[nodiscard]] bool write_synced(const std::string& path, std::string_view bytes);
/// Writes a file in place of the one that is there, so that a reader sees the old bytes or the new ones, and
/// makes it lasting.
[[nodiscard]] Result<void> replace_file(const std::string& path, std::string_view bytes);

/// Bytes of the files that lie in `folder` and below, such as a generation; 0 when it cannot be read.
[[nodiscard]] std::size_t size_of_files(const std::string& folder);

/// Holds writer.lock as long as it lives.
class WriterLock {
 public:
  /// Makes the folder if need be. Names the process that holds the lock when it is taken.
  [[nodiscard]] static Result<WriterLock> take(const Folder& folder);
  WriterLock(WriterLock&& other) noexcept : file_(std::exchange(other.file_, -1)) {}
  WriterLock& operator=(WriterLock&& other) noexcept;
  ~WriterLock();

 private:
  explicit WriterLock(int file) : file_(file) {}
  int file_ = -1;
};

}  // namespace vbpl::index
