// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/read/zip_pack.h"

#include <archive.h>
#include <archive_entry.h>

#include <memory>

namespace vbpl {
namespace {

struct Close {
  void operator()(archive* writer) const { archive_write_free(writer); }
  void operator()(archive_entry* entry) const { archive_entry_free(entry); }
};

la_ssize_t append(archive*, void* out, const void* bytes, std::size_t size) {
  static_cast<std::string*>(out)->append(static_cast<const char*>(bytes), size);
  return static_cast<la_ssize_t>(size);
}

/// Without a day: one would be written in local time, and bytes would depend on where they are written.
bool add(archive* writer, const ZipPart& part) {
  const std::unique_ptr<archive_entry, Close> entry(archive_entry_new());
  archive_entry_set_pathname(entry.get(), part.name.c_str());
  archive_entry_set_size(entry.get(), static_cast<la_int64_t>(part.bytes.size()));
  archive_entry_set_filetype(entry.get(), AE_IFREG);
  archive_entry_set_perm(entry.get(), 0644);
  return archive_write_header(writer, entry.get()) == ARCHIVE_OK &&
         archive_write_data(writer, part.bytes.data(), part.bytes.size()) ==
             static_cast<la_ssize_t>(part.bytes.size());
}

}  // namespace

Result<std::string> pack_zip(const std::vector<ZipPart>& parts) {
  std::string bytes;
  const std::unique_ptr<archive, Close> writer(archive_write_new());
  bool well = archive_write_set_format_zip(writer.get()) == ARCHIVE_OK &&
              archive_write_set_bytes_in_last_block(writer.get(), 1) == ARCHIVE_OK &&
              archive_write_open(writer.get(), &bytes, nullptr, append, nullptr) == ARCHIVE_OK;
  for (const ZipPart& part : parts) well = well && add(writer.get(), part);
  well = well && archive_write_close(writer.get()) == ARCHIVE_OK;
  if (!well) return fail({"the document cannot be packed", {}, 0, 0, {}});
  return bytes;
}

}  // namespace vbpl
