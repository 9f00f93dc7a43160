// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/read/zip_parts.h"

#include <fmt/format.h>
#include <zlib.h>

#include <algorithm>
#include <utility>

#include "libdoc/read/zip_directory.h"

namespace vbpl {
namespace {

constexpr std::size_t kFreeSize = std::size_t{32} << 20;  // unpacked bytes that no ratio is asked of
constexpr std::size_t kMostRatio = 100;  // unpacked to packed, well above that of real documents
constexpr std::size_t kLargestPart = std::size_t{2} << 30;  // what zlib counts in one go
constexpr unsigned kStored = 0, kDeflated = 8;
constexpr const char* kGetAgain =
    "open it in Word or LibreOffice to repair it and save it again, or get it again from where it came from";

std::uint32_t checksum_of(std::string_view content) {
  return static_cast<std::uint32_t>(
      crc32_z(0, reinterpret_cast<const Bytef*>(content.data()), content.size()));
}

Error broken(const char* why, const std::string& path) {
  return {.message = fmt::format("the document is broken or cut short ({})", why),
          .path = path,
          .hint = kGetAgain};
}

/// Inflates into `content`, which has the size that the directory says; null if all is well.
const char* inflate_into(std::string& content, std::string_view packed) {
  z_stream stream{};
  if (inflateInit2(&stream, -MAX_WBITS) != Z_OK) return "no memory to unpack it";
  stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(packed.data()));
  stream.avail_in = static_cast<uInt>(packed.size());
  stream.next_out = reinterpret_cast<Bytef*>(content.data());
  stream.avail_out = static_cast<uInt>(content.size());
  const int status = inflate(&stream, Z_FINISH);
  const bool whole = status == Z_STREAM_END && stream.avail_out == 0;
  inflateEnd(&stream);
  if (whole) return nullptr;
  return status == Z_DATA_ERROR ? "packed data that make no sense" : "a part is not as long as it says";
}

/// Unpacks within limits that hold for all members together.
class Unpacker {
 public:
  Unpacker(std::string_view bytes, const std::string& path, const ReadLimits& limits)
      : bytes_(bytes),
        path_(path),
        limits_(limits),
        most_(std::min(limits.max_unpacked, std::max(kFreeSize, bytes.size() * kMostRatio))) {}

  Result<ZipParts> run(const std::function<bool(std::string_view)>& wanted) {
    auto entries = zip_directory(bytes_, limits_.max_members + 1);
    if (!entries) return fail(broken("its end is missing", path_));
    if (entries->size() > limits_.max_members)
      return fail(too_large(fmt::format("the document has more than {} parts", limits_.max_members)));
    ZipParts parts;
    for (ZipEntry& entry : *entries) {
      std::replace(entry.name.begin(), entry.name.end(), '\\', '/');
      if (!wanted(entry.name) || parts.contains(entry.name)) continue;
      auto content = unpack(entry);
      if (!content) return fail(std::move(content.error()));
      parts.emplace(std::move(entry.name), std::move(*content));
    }
    return parts;
  }

 private:
  /// The directory's sizes are claims: memory is taken within the limits alone, and unpacking ends where it
  /// would become longer.
  Result<std::string> unpack(const ZipEntry& entry) {
    if (entry.encrypted)
      return fail({.message = "the document is encrypted",
                   .path = path_,
                   .hint = "open it with its password and save it without one"});
    const auto packed = zip_content(bytes_, entry);
    if (!packed) return fail(broken("a part lies outside it", path_));
    if (entry.size > most_ - used_ || entry.size > kLargestPart || packed->size() > kLargestPart)
      return fail(too_large("the document unpacks to far more than its size allows"));
    used_ += entry.size;
    std::string content;
    if (entry.method == kStored) {
      content = *packed;
    } else if (entry.method == kDeflated) {
      content.resize(entry.size);
      if (const char* why = inflate_into(content, *packed)) return fail(broken(why, path_));
    } else {
      return fail(broken("it is packed in a way that documents are not", path_));
    }
    if (checksum_of(content) != entry.checksum || content.size() != entry.size)
      return fail(broken("a part does not match its checksum", path_));
    return content;
  }

  [[nodiscard]] Error too_large(std::string message) const {
    return {.message = std::move(message),
            .path = path_,
            .hint = "it may be made to harm programs that open it; ask where it came from"};
  }

  std::string_view bytes_;
  const std::string& path_;
  const ReadLimits& limits_;
  std::size_t most_, used_ = 0;
};

}  // namespace

Result<ZipParts> unpack_parts(std::string_view bytes, const std::string& path, const ReadLimits& limits,
                              const std::function<bool(std::string_view)>& wanted) {
  return Unpacker(bytes, path, limits).run(wanted);
}

}  // namespace vbpl
