// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/read/archive.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <utility>

#include "libdoc/read/archive_name.h"
#include "libdoc/read/archive_reader.h"
#include "libdoc/read/zip_count.h"

namespace vbpl {
namespace {

using namespace std::string_view_literals;
using Met = ArchiveReader::Met;

constexpr const char* kUnpack = "unpack it and give the folder";
constexpr const char* kGetAgain = "get it again from where it came from";
constexpr const char* kHarm = "it may be made to harm programs that open it; ask where it came from";
constexpr std::size_t kMagicSize = 512;
constexpr int kNamesLooked = 64;

struct Magic {
  std::size_t offset;
  std::string_view bytes;
};
constexpr Magic kMagics[] = {
    {0, "7z\xBC\xAF\x27\x1C"sv},
    {0, "\x1F\x8B\x08"sv},
    {0, "BZh"sv},
    {0,
     "\xFD"
     "7zXZ\0"sv},
    {0, "\x28\xB5\x2F\xFD"sv},
    {257, "ustar"sv},
};

bool is_zip(std::string_view head) { return head.starts_with("PK\3\4") || head.starts_with("PK\5\6"); }

bool has_magic(std::string_view head) {
  return std::any_of(std::begin(kMagics), std::end(kMagics), [&](const Magic& magic) {
    return head.size() > magic.offset && head.substr(magic.offset).starts_with(magic.bytes);
  });
}

std::string head_of(const std::string& file) {
  std::string head(kMagicSize, '\0');
  std::ifstream stream(file, std::ios::binary);
  stream.read(head.data(), static_cast<std::streamsize>(head.size()));
  head.resize(static_cast<std::size_t>(stream.gcount()));
  return head;
}

/// The packages of Office, OpenDocument and EPUB hold one of these near their beginning.
bool is_document_part(std::string_view name) {
  return name == "[Content_Types].xml" || name == "mimetype" || name.starts_with("word/document") ||
         name.starts_with("word\\document");
}

bool holds_document(ArchiveReader reader) {
  for (int i = 0; i < kNamesLooked; ++i) {
    const Met met = reader.next();
    if (met == Met::broken || met == Met::end) return false;
    if (met != Met::bad_member && is_document_part(reader.raw_name())) return true;
  }
  return false;
}

/// "luat.txt" for "folder/luat.txt.gz".
std::string name_inside(const std::string& path) {
  const std::string file = std::filesystem::path(path).filename().string();
  const std::size_t dot = file.rfind('.');
  return dot == file.npos || dot == 0 ? file : file.substr(0, dot);
}

/// Walks one archive and those in it. Depth is bounded by the limits.
class Walk {
 public:
  Walk(const ArchiveVisitor& visitor, const ArchiveLimits& limits) : visitor_(visitor), limits_(limits) {}

  void run(std::string_view bytes, const std::string& path) {
    std::size_t left = allowance(bytes.size());
    walk(bytes, path, left, 1);
  }

  void run_file(const std::string& file) {
    if (is_zip(head_of(file)) && file_names_more_members(file, limits_.max_members)) {
      report(too_many(file), Then::stop);
      return;
    }
    std::error_code error;
    const auto size = std::filesystem::file_size(file, error);
    std::size_t left = allowance(error ? 0 : static_cast<std::size_t>(size));
    walk(ArchiveReader::of_file(file), file, left, 1);
  }

 private:
  enum class Then { go_on, leave_archive, stop };

  /// Bytes that an archive of this size may unpack to.
  [[nodiscard]] std::size_t allowance(std::size_t packed) const {
    return std::max(limits_.free_size,
                    packed > SIZE_MAX / limits_.max_ratio ? SIZE_MAX : packed * limits_.max_ratio);
  }

  Then walk(std::string_view bytes, const std::string& path, std::size_t& left, int depth) {
    if (is_zip(bytes) && names_more_members(bytes, limits_.max_members))
      return report(too_many(path), Then::stop);
    return walk(ArchiveReader::of_bytes(bytes), path, left, depth);
  }

  /// `left` is what may still be unpacked.
  Then walk(ArchiveReader reader, const std::string& path, std::size_t& left, int depth) {
    for (;;) {
      const Met met = reader.next();
      if (met == Met::end) return Then::go_on;
      if (met == Met::broken)
        return report(
            {fmt::format("the archive is broken or cut short ({})", reader.reason()), path, 0, 0, kGetAgain},
            Then::go_on);
      if (++members_ > limits_.max_members) return report(too_many(path), Then::stop);
      if (met == Met::other) continue;
      const std::string raw = reader.raw_name();
      const std::string member = path + "!/" + (raw.empty() ? name_inside(path) : shown_name(raw));
      const Then then = met == Met::file ? open(reader, path, member, left, depth)
                                         : report(broken(reader, member), Then::go_on);
      if (then == Then::leave_archive) return Then::go_on;
      if (then == Then::stop) return Then::stop;
    }
  }

  Then open(ArchiveReader& reader, const std::string& path, const std::string& member, std::size_t& left,
            int depth) {
    if (!visitor_.wants(member)) return Then::go_on;
    if (reader.is_encrypted())
      return report(
          {"the member is encrypted", member, 0, 0, "unpack it with its password and give the folder"},
          Then::go_on);
    std::string bytes;
    for (;;) {
      const auto piece = reader.read();
      if (!piece) return report(broken(reader, member), Then::go_on);
      if (piece->empty()) return hand_on(member, std::move(bytes), left, depth);
      if (piece->size() > left)
        return report({"the archive unpacks to far more than its size allows", path, 0, 0, kHarm},
                      Then::leave_archive);
      left -= piece->size();
      if (bytes.size() + piece->size() > limits_.max_member)
        return report(
            {fmt::format("the member is larger than {} MB", limits_.max_member >> 20), member, 0, 0, kUnpack},
            Then::go_on);
      bytes += *piece;
    }
  }

  Then hand_on(const std::string& member, std::string bytes, std::size_t& left, int depth) {
    if (!looks_like_archive(bytes)) return visitor_.take(member, std::move(bytes)) ? Then::go_on : Then::stop;
    if (depth >= limits_.max_depth)
      return report(
          {fmt::format("archives in archives are read {} deep, and this one lies deeper", limits_.max_depth),
           member, 0, 0, kUnpack},
          Then::go_on);
    // What an inner archive unpacks to counts for the outer one too.
    const std::size_t given = std::min(left, allowance(bytes.size()));
    std::size_t inner_left = given;
    const Then then = walk(bytes, member, inner_left, depth + 1);
    left -= given - inner_left;
    return then;
  }

  [[nodiscard]] Error too_many(const std::string& path) const {
    return {fmt::format("the archive has more than {} members", limits_.max_members), path, 0, 0, kUnpack};
  }

  static Error broken(const ArchiveReader& reader, const std::string& member) {
    return {fmt::format("the member is broken or cut short ({})", reader.reason()), member, 0, 0, kGetAgain};
  }

  Then report(Error error, Then then) {
    visitor_.fail(std::move(error));
    return then;
  }

  const ArchiveVisitor& visitor_;
  const ArchiveLimits& limits_;
  std::size_t members_ = 0;
};

}  // namespace

bool looks_like_archive(std::string_view bytes) {
  if (!is_zip(bytes)) return has_magic(bytes);
  return names_more_members(bytes, ArchiveLimits{}.max_members) ||
         !holds_document(ArchiveReader::of_bytes(bytes));
}

bool is_archive_file(const std::string& file) {
  const std::string head = head_of(file);
  if (!is_zip(head)) return has_magic(head);
  return file_names_more_members(file, ArchiveLimits{}.max_members) ||
         !holds_document(ArchiveReader::of_file(file));
}

void walk_archive(std::string_view bytes, const std::string& path, const ArchiveVisitor& visitor,
                  const ArchiveLimits& limits) {
  Walk(visitor, limits).run(bytes, path);
}

void walk_archive_file(const std::string& file, const ArchiveVisitor& visitor, const ArchiveLimits& limits) {
  Walk(visitor, limits).run_file(file);
}

}  // namespace vbpl
