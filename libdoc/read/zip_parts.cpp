// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/read/zip_parts.h"

#include <archive.h>
#include <archive_entry.h>
#include <fmt/format.h>

#include <algorithm>
#include <memory>
#include <utility>

namespace vbpl {
namespace {

constexpr std::size_t kFreeSize = std::size_t{32} << 20;  // unpacked bytes that no ratio is asked of
constexpr std::size_t kMostRatio = 100;  // unpacked to packed, well above that of real documents
constexpr const char* kGetAgain =
    "open it in Word or LibreOffice to repair it and save it again, or get it again from where it came from";

struct Close {
  void operator()(archive* reader) const { archive_read_free(reader); }
};
using Reader = std::unique_ptr<archive, Close>;

Error broken(archive* reader, const std::string& path) {
  const char* why = archive_error_string(reader);
  if (why != nullptr && std::string_view(why).find("ncrypt") != std::string_view::npos) {
    return {.message = "the document is encrypted",
            .path = path,
            .hint = "open it with its password and save it without one"};
  }
  return {.message = fmt::format("the document is broken or cut short ({})",
                                 why == nullptr ? "unknown reason" : why),
          .path = path,
          .hint = kGetAgain};
}

/// Unpacks within limits that hold for all members together.
class Unpacker {
 public:
  Unpacker(std::string_view bytes, const std::string& path, const ReadLimits& limits)
      : path_(path),
        limits_(limits),
        most_(std::min(limits.max_unpacked, std::max(kFreeSize, bytes.size() * kMostRatio))),
        reader_(archive_read_new()) {
    archive_read_support_format_zip(reader_.get());
    opened_ = archive_read_open_memory(reader_.get(), bytes.data(), bytes.size()) == ARCHIVE_OK;
  }

  Result<ZipParts> run(const std::function<bool(std::string_view)>& wanted) {
    ZipParts parts;
    if (!opened_) return fail(broken(reader_.get(), path_));
    archive_entry* entry = nullptr;
    for (std::size_t members = 1;; ++members) {
      const int status = archive_read_next_header(reader_.get(), &entry);
      if (status == ARCHIVE_EOF) return parts;
      if (status < ARCHIVE_WARN) return fail(broken(reader_.get(), path_));
      if (members > limits_.max_members)
        return fail(too_large(fmt::format("the document has more than {} parts", limits_.max_members)));
      const char* given = archive_entry_pathname(entry);
      std::string name = given == nullptr ? "" : given;
      std::replace(name.begin(), name.end(), '\\', '/');
      if (!wanted(name) || parts.contains(name)) continue;
      auto content = unpack(entry);
      if (!content) return fail(std::move(content.error()));
      parts.emplace(std::move(name), std::move(*content));
    }
  }

 private:
  /// What the entry says of its size is a hint alone.
  Result<std::string> unpack(archive_entry* entry) {
    std::string content;
    const auto said = static_cast<std::size_t>(std::max<la_int64_t>(archive_entry_size(entry), 0));
    content.reserve(std::min(said, most_ - used_));
    for (;;) {
      const void* block = nullptr;
      std::size_t size = 0;
      la_int64_t offset = 0;
      const int status = archive_read_data_block(reader_.get(), &block, &size, &offset);
      if (status == ARCHIVE_EOF) return content;
      if (status < ARCHIVE_OK) return fail(broken(reader_.get(), path_));
      used_ += size;
      if (used_ > most_) return fail(too_large("the document unpacks to far more than its size allows"));
      content.append(static_cast<const char*>(block), size);
    }
  }

  [[nodiscard]] Error too_large(std::string message) const {
    return {.message = std::move(message),
            .path = path_,
            .hint = "it may be made to harm programs that open it; ask where it came from"};
  }

  const std::string& path_;
  const ReadLimits& limits_;
  std::size_t most_, used_ = 0;
  Reader reader_;
  bool opened_ = false;
};

}  // namespace

Result<ZipParts> unpack_parts(std::string_view bytes, const std::string& path, const ReadLimits& limits,
                              const std::function<bool(std::string_view)>& wanted) {
  return Unpacker(bytes, path, limits).run(wanted);
}

}  // namespace vbpl
