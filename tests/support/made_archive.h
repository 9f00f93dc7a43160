// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <archive.h>
#include <archive_entry.h>

#include <functional>
#include <string>
#include <utility>
#include <vector>

namespace vbpl {

/// Sets up the format and the packer of an archive.
using ArchiveKind = std::function<void(archive*)>;

inline ArchiveKind zip_kind() {
  return [](archive* a) { archive_write_set_format_zip(a); };
}
inline ArchiveKind seven_zip_kind() {
  return [](archive* a) { archive_write_set_format_7zip(a); };
}
/// tar, packed or not: ARCHIVE_FILTER_NONE, ARCHIVE_FILTER_GZIP, ARCHIVE_FILTER_XZ …
inline ArchiveKind tar_kind(int filter) {
  return [filter](archive* a) {
    archive_write_set_format_pax_restricted(a);
    archive_write_add_filter(a, filter);
    archive_write_set_options(a, "hdrcharset=BINARY");
  };
}
/// One file without a name, packed.
inline ArchiveKind raw_kind(int filter) {
  return [filter](archive* a) {
    archive_write_set_format_raw(a);
    archive_write_add_filter(a, filter);
  };
}

/// A packed archive; a member "name -> target" is a link. Each member's content stands `times` over.
inline std::string made_archive(const ArchiveKind& kind,
                                const std::vector<std::pair<std::string, std::string>>& members,
                                std::size_t times = 1) {
  std::string bytes(std::size_t{8} << 20, '\0');
  std::size_t used = 0;
  archive* writer = archive_write_new();
  kind(writer);
  archive_write_set_bytes_in_last_block(writer, 1);
  archive_write_open_memory(writer, bytes.data(), bytes.size(), &used);
  for (const auto& [name, content] : members) {
    archive_entry* entry = archive_entry_new();
    const std::size_t arrow = name.find(" -> ");
    archive_entry_set_pathname(entry, name.substr(0, arrow).c_str());
    archive_entry_set_filetype(entry, arrow == name.npos ? AE_IFREG : AE_IFLNK);
    if (arrow != name.npos) archive_entry_set_symlink(entry, name.substr(arrow + 4).c_str());
    archive_entry_set_perm(entry, 0644);
    archive_entry_set_size(entry, static_cast<la_int64_t>(arrow == name.npos ? content.size() * times : 0));
    archive_write_header(writer, entry);
    for (std::size_t i = 0; i < times; ++i) archive_write_data(writer, content.data(), content.size());
    archive_entry_free(entry);
  }
  archive_write_close(writer);
  archive_write_free(writer);
  bytes.resize(used);
  return bytes;
}

}  // namespace vbpl
