// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <memory>
#include <optional>
#include <string>
#include <string_view>

struct archive;
struct archive_entry;

namespace vbpl {

/// A seam around libarchive: the members of one archive, in its order.
class ArchiveReader {
 public:
  /// What was met: a file; something that holds no text (a folder, a link); a member that cannot be read;
  /// nothing readable more.
  enum class Met { file, other, bad_member, broken, end };

  /// The bytes must outlive the reader.
  [[nodiscard]] static ArchiveReader of_bytes(std::string_view bytes);
  [[nodiscard]] static ArchiveReader of_file(const std::string& file);

  /// Goes to the next member.
  [[nodiscard]] Met next();
  /// Its name as it stands in the archive, not to be trusted; "" where the format knows none (a packed single
  /// file).
  [[nodiscard]] std::string raw_name() const;
  [[nodiscard]] bool is_encrypted() const;
  /// The next piece of the member's bytes, empty at its end; nothing when they are broken.
  [[nodiscard]] std::optional<std::string_view> read();
  /// Why something is broken, in the library's words.
  [[nodiscard]] std::string reason() const;

 private:
  struct Close {
    void operator()(archive* reader) const;
  };
  ArchiveReader();
  [[nodiscard]] bool is_raw() const;

  std::unique_ptr<archive, Close> reader_;
  archive_entry* entry_ = nullptr;
  bool opened_ = false;
  std::string buffer_;
};

}  // namespace vbpl
