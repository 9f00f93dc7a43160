// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/read/zip_count.h"

#include <algorithm>
#include <cstdint>
#include <filesystem>
#include <fstream>

namespace vbpl {
namespace {

constexpr std::string_view kEntry = "PK\1\2";  // a member's entry in the directory begins so
constexpr std::size_t kLeastEntry = 46;        // bytes of one without a name
constexpr std::size_t kPiece = std::size_t{1} << 20;

/// Too short for so many: nothing needs to be counted.
bool has_room(std::uintmax_t size, std::size_t most) { return size / kLeastEntry > most; }

std::size_t entries_in(std::string_view bytes, std::size_t most) {
  std::size_t count = 0;
  for (std::size_t at = bytes.find(kEntry); at != bytes.npos && count <= most; ++count)
    at = bytes.find(kEntry, at + kEntry.size());
  return count;
}

}  // namespace

bool names_more_members(std::string_view bytes, std::size_t most) {
  return has_room(bytes.size(), most) && entries_in(bytes, most) > most;
}

bool file_names_more_members(const std::string& file, std::size_t most) {
  std::error_code error;
  const auto size = std::filesystem::file_size(file, error);
  if (error || !has_room(size, most)) return false;
  std::ifstream stream(file, std::ios::binary);
  std::string piece(kPiece, '\0');
  std::size_t count = 0, kept = 0;  // kept: the end of the last piece, where an entry may begin
  while (count <= most) {
    stream.read(piece.data() + kept, static_cast<std::streamsize>(piece.size() - kept));
    const std::size_t got = kept + static_cast<std::size_t>(stream.gcount());
    if (got <= kept) break;
    const std::string_view bytes(piece.data(), got);
    count += entries_in(bytes, most - count);
    kept = std::min(got, kEntry.size() - 1);
    piece.replace(0, kept, bytes.substr(got - kept));
  }
  return count > most;
}

}  // namespace vbpl
