// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/restore.h"

#include <catch2/catch.hpp>
#include <fstream>

#include "tests/unit/index/samples.h"

using namespace vbpl;
using namespace vbpl::index;

namespace {

SyllableModel::Counts counts() {
  // In the order of their folded forms, then their own.
  SyllableModel::Counts made;
  made.words = {{"ban", 50},  {"bán", 20},   {"bản", 60},    {"bồi", 30},    {"hai", 90}, {"hại", 40},
                {"hành", 70}, {"thiệt", 35}, {"thường", 80}, {"thưởng", 10}, {"văn", 65}};
  made.pairs = {{0, 6, 45}, {3, 8, 29}, {7, 5, 34}, {8, 7, 20}, {10, 2, 60}};
  return made;
}

SyllableModel model(const TemporaryFolder& folder) {
  std::filesystem::create_directories(folder.path());
  const std::string file = folder.path() + "/" + kSyllableModelFile;
  REQUIRE(SyllableModel::write(counts(), file));
  auto opened = SyllableModel::open(file);
  REQUIRE(opened);
  return *opened;
}

std::string restored(const SyllableModel& model, const std::string& text) {
  std::string out;
  for (const std::string& key : restore_marks(model, analyse(text))) out += (out.empty() ? "" : " ") + key;
  return out;
}

}  // namespace

TEST_CASE("marks come back along the likeliest path", "[index]") {
  const TemporaryFolder folder;
  const SyllableModel syllables = model(folder);
  CHECK(restored(syllables, "boi thuong thiet hai") == "bồi thường thiệt hại");
  CHECK(restored(syllables, "bồi thuong thiet hại") == "bồi thường thiệt hại");  // half marked
  CHECK(restored(syllables, "van ban") == "văn bản");
  CHECK(restored(syllables, "ban hanh") == "ban hành");
  CHECK(restored(syllables, "ban hành") == "ban hành");    // its ban needs no mark
  CHECK(restored(syllables, "thưởng") == "thưởng");        // what is marked stays
  CHECK(restored(syllables, "xyz 5 abc") == "xyz 5 abc");  // what is not known stays
  CHECK(restored(syllables, "").empty());
}

TEST_CASE("forms of a syllable, most frequent first", "[index]") {
  const TemporaryFolder folder;
  const SyllableModel syllables = model(folder);
  CHECK(marked_forms(syllables, "ban") == std::vector<std::string>{"bản", "ban", "bán"});
  CHECK(marked_forms(syllables, "thuong") == std::vector<std::string>{"thường", "thưởng"});
  CHECK(marked_forms(syllables, "zz").empty());
}

TEST_CASE("a missing model restores nothing, a damaged one is an error", "[index]") {
  const TemporaryFolder folder;
  std::filesystem::create_directories(folder.path());
  const std::string file = folder.path() + "/m";
  const auto none = SyllableModel::open(file);
  REQUIRE(none);
  CHECK(restored(*none, "boi thuong") == "boi thuong");

  REQUIRE(SyllableModel::write(counts(), file));
  std::ifstream in(file, std::ios::binary);
  const std::string bytes((std::istreambuf_iterator<char>(in)), std::istreambuf_iterator<char>());
  for (std::size_t size = 0; size < bytes.size(); size += 7) {
    std::ofstream(file, std::ios::binary | std::ios::trunc)
        .write(bytes.data(), static_cast<std::streamsize>(size));
    CHECK_FALSE(SyllableModel::open(file));
  }
}
