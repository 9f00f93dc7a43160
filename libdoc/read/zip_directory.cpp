// SPDX-License-Identifier: GPL-3.0-or-later
// The form is that of APPNOTE.TXT 4.3; numbers are little-endian. ZIP64 fields stand where a number is all
// ones.
#include "libdoc/read/zip_directory.h"

#include <algorithm>

namespace vbpl {
namespace {

constexpr std::uint32_t kMember = 0x04034B50, kEntry = 0x02014B50, kEnd = 0x06054B50, kEnd64 = 0x06064B50,
                        kLocator64 = 0x07064B50;
constexpr std::size_t kMemberSize = 30, kEntrySize = 46, kEndSize = 22, kLocatorSize = 20;
constexpr std::size_t kLongestComment = 65535;
constexpr unsigned kExtra64 = 1;

/// A number of `width` bytes; zero outside the archive.
std::uint64_t number(std::string_view bytes, std::uint64_t at, unsigned width) {
  if (at > bytes.size() || bytes.size() - at < width) return 0;
  std::uint64_t value = 0;
  for (unsigned i = width; i-- > 0;) value = value << 8 | static_cast<unsigned char>(bytes[at + i]);
  return value;
}

bool is_all_ones(std::uint64_t value, unsigned width) { return value == (std::uint64_t{1} << 8 * width) - 1; }

/// Where the directory begins and how long it is.
struct Place {
  std::uint64_t begin = 0, size = 0, shift = 0;  // shift: bytes before the archive that it does not count
};

/// The end record is the last one whose comment reaches to the end of the file or less.
std::optional<std::size_t> end_record(std::string_view bytes) {
  if (bytes.size() < kEndSize) return std::nullopt;
  const std::size_t last = bytes.size() - kEndSize;
  const std::size_t first = last > kLongestComment ? last - kLongestComment : 0;
  for (std::size_t at = last + 1; at-- > first;) {
    if (bytes[at] == 'P' && number(bytes, at, 4) == kEnd && number(bytes, at + 20, 2) <= last - at) return at;
  }
  return std::nullopt;
}

std::optional<Place> directory_place(std::string_view bytes) {
  const auto end = end_record(bytes);
  if (!end) return std::nullopt;
  Place place{number(bytes, *end + 16, 4), number(bytes, *end + 12, 4), 0};
  std::uint64_t behind = *end;
  if ((is_all_ones(place.begin, 4) || is_all_ones(place.size, 4)) && *end >= kLocatorSize &&
      number(bytes, *end - kLocatorSize, 4) == kLocator64) {
    behind = number(bytes, *end - kLocatorSize + 8, 8);
    if (number(bytes, behind, 4) != kEnd64) return std::nullopt;
    place.begin = number(bytes, behind + 48, 8);
    place.size = number(bytes, behind + 40, 8);
  }
  if (place.size > behind || place.begin > behind - place.size) return std::nullopt;
  place.shift = behind - place.size - place.begin;
  if (number(bytes, place.begin, 4) == kEntry) place.shift = 0;  // bytes between the directory and its end
  place.begin += place.shift;
  return place;
}

/// Numbers that did not fit stand in an extra field, in this order.
void read_extra(std::string_view extra, ZipEntry& entry) {
  for (std::size_t at = 0; at + 4 <= extra.size();) {
    const std::size_t size = number(extra, at + 2, 2);
    const std::string_view field = extra.substr(at + 4, size);
    if (number(extra, at, 2) == kExtra64) {
      std::size_t next = 0;
      for (std::uint64_t* value : {&entry.size, &entry.packed, &entry.header}) {
        if (!is_all_ones(*value, 4)) continue;
        *value = number(field, next, 8);
        next += 8;
      }
    }
    at += 4 + size;
  }
}

ZipEntry read_entry(std::string_view bytes, std::size_t at, std::uint64_t shift) {
  const std::size_t name = number(bytes, at + 28, 2), extra = number(bytes, at + 30, 2);
  ZipEntry entry{.name = std::string(bytes.substr(at + kEntrySize, name)),
                 .method = static_cast<unsigned>(number(bytes, at + 10, 2)),
                 .encrypted = (number(bytes, at + 8, 2) & 1U) != 0,
                 .checksum = static_cast<std::uint32_t>(number(bytes, at + 16, 4)),
                 .packed = number(bytes, at + 20, 4),
                 .size = number(bytes, at + 24, 4),
                 .header = number(bytes, at + 42, 4)};
  read_extra(bytes.substr(at + kEntrySize + name, extra), entry);
  entry.header += shift;
  return entry;
}

}  // namespace

std::optional<std::vector<ZipEntry>> zip_directory(std::string_view bytes, std::size_t most) {
  const auto place = directory_place(bytes);
  if (!place) return std::nullopt;
  std::vector<ZipEntry> entries;
  const std::size_t end = place->begin + place->size;
  for (std::size_t at = place->begin; at < end && entries.size() < most;) {
    const std::size_t size =
        kEntrySize + number(bytes, at + 28, 2) + number(bytes, at + 30, 2) + number(bytes, at + 32, 2);
    if (number(bytes, at, 4) != kEntry || size > end - at) return std::nullopt;
    entries.push_back(read_entry(bytes, at, place->shift));
    at += size;
  }
  return entries;
}

std::optional<std::string_view> zip_content(std::string_view bytes, const ZipEntry& entry) {
  if (entry.header > bytes.size() || number(bytes, entry.header, 4) != kMember) return std::nullopt;
  const std::uint64_t begin =
      entry.header + kMemberSize + number(bytes, entry.header + 26, 2) + number(bytes, entry.header + 28, 2);
  if (begin > bytes.size() || entry.packed > bytes.size() - begin) return std::nullopt;
  return bytes.substr(begin, entry.packed);
}

}  // namespace vbpl
