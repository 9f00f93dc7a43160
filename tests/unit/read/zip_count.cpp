// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/read/zip_count.h"

#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>

#include "libdoc/read/archive.h"
#include "tests/support/stored_zip.h"

using namespace vbpl;

namespace {

/// An archive of many members, and of many megabytes where `padding` is.
std::string zip_of(std::size_t members, std::size_t padding = 0) {
  std::vector<std::pair<std::string, std::string>> all;
  for (std::size_t i = 0; i < members; ++i) all.emplace_back("m" + std::to_string(i), "x");
  all.emplace_back("last", std::string(padding, '.'));
  return stored_zip(all);
}

/// What the walk complains about.
std::string complaints(const std::string& zip, std::size_t most) {
  std::string all;
  const ArchiveVisitor visitor{.wants = [](const std::string&) { return true; },
                               .take = [](const std::string&, const std::string&) { return true; },
                               .fail = [&](const Error& error) { all += error.message; }};
  walk_archive(zip, "x.zip", visitor, {.max_members = most});
  return all;
}

}  // namespace

TEST_CASE("members of a ZIP archive are counted before it is opened", "[read]") {
  const std::string zip = zip_of(9);
  CHECK(names_more_members(zip, 9));
  CHECK_FALSE(names_more_members(zip, 10));
  CHECK_FALSE(names_more_members("PK\3\4", 0));
  CHECK(complaints(zip, 9) == "the archive has more than 9 members");
  CHECK(complaints(zip, 10).empty());
}

TEST_CASE("members of a ZIP file are counted across its pieces", "[read]") {
  const auto file = std::filesystem::temp_directory_path() / "vbpl-zip-count.zip";
  // The directory lies about the end of the first mebibyte, an entry of it on either side.
  for (std::size_t padding = (std::size_t{1} << 20) - 780; padding < (std::size_t{1} << 20) - 680;
       ++padding) {
    std::ofstream(file, std::ios::binary) << zip_of(9, padding);
    CAPTURE(padding);
    CHECK(file_names_more_members(file.string(), 9));
    CHECK_FALSE(file_names_more_members(file.string(), 10));
  }
  std::filesystem::remove(file);
  CHECK_FALSE(file_names_more_members(file.string(), 0));
}
