// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/read/archive_reader.h"

#include <archive.h>
#include <archive_entry.h>
#include <locale.h>

namespace vbpl {
namespace {

/// libarchive turns names into the code page of the locale: let that be UTF-8, whatever the user's is.
class Utf8Locale {
 public:
  Utf8Locale() : before_(::uselocale(utf8())) {}
  ~Utf8Locale() { ::uselocale(before_); }
  Utf8Locale(const Utf8Locale&) = delete;
  Utf8Locale& operator=(const Utf8Locale&) = delete;

 private:
  static locale_t utf8() {
    static const locale_t kept = ::newlocale(LC_CTYPE_MASK, "C.UTF-8", nullptr);
    return kept;  // 0 asks and changes nothing
  }
  locale_t before_;
};

constexpr std::size_t kBlock = 65536;

}  // namespace

void ArchiveReader::Close::operator()(archive* reader) const { archive_read_free(reader); }

ArchiveReader::ArchiveReader() : reader_(archive_read_new()), buffer_(kBlock, '\0') {
  archive* reader = reader_.get();
  archive_read_support_filter_gzip(reader);
  archive_read_support_filter_bzip2(reader);
  archive_read_support_filter_xz(reader);
  archive_read_support_filter_zstd(reader);
  archive_read_support_format_zip(reader);
  archive_read_support_format_7zip(reader);
  archive_read_support_format_tar(reader);
  archive_read_support_format_raw(reader);
}

ArchiveReader ArchiveReader::of_bytes(std::string_view bytes) {
  const Utf8Locale utf8;
  ArchiveReader result;
  result.opened_ = archive_read_open_memory(result.reader_.get(), bytes.data(), bytes.size()) == ARCHIVE_OK;
  return result;
}

ArchiveReader ArchiveReader::of_file(const std::string& file) {
  const Utf8Locale utf8;
  ArchiveReader result;
  result.opened_ = archive_read_open_filename(result.reader_.get(), file.c_str(), kBlock) == ARCHIVE_OK;
  return result;
}

ArchiveReader::Met ArchiveReader::next() {
  const Utf8Locale utf8;
  if (!opened_) return Met::broken;
  const int status = archive_read_next_header(reader_.get(), &entry_);
  if (status == ARCHIVE_EOF) return Met::end;
  if (status == ARCHIVE_FAILED) return Met::bad_member;
  // Bytes that nothing has packed are no archive.
  if (status < ARCHIVE_WARN || (is_raw() && archive_filter_count(reader_.get()) <= 1)) return Met::broken;
  const bool is_link = archive_entry_hardlink(entry_) != nullptr || archive_entry_symlink(entry_) != nullptr;
  return archive_entry_filetype(entry_) == AE_IFREG && !is_link ? Met::file : Met::other;
}

bool ArchiveReader::is_raw() const { return archive_format(reader_.get()) == ARCHIVE_FORMAT_RAW; }

std::string ArchiveReader::raw_name() const {
  const Utf8Locale utf8;
  const char* name = is_raw() ? nullptr : archive_entry_pathname(entry_);
  return name == nullptr ? std::string() : name;
}

bool ArchiveReader::is_encrypted() const { return archive_entry_is_encrypted(entry_) != 0; }

std::optional<std::string_view> ArchiveReader::read() {
  const Utf8Locale utf8;
  const auto got = archive_read_data(reader_.get(), buffer_.data(), buffer_.size());
  if (got < 0) return std::nullopt;
  return std::string_view(buffer_.data(), static_cast<std::size_t>(got));
}

std::string ArchiveReader::reason() const {
  const char* words = archive_error_string(reader_.get());
  return words == nullptr ? "unknown reason" : words;
}

}  // namespace vbpl
