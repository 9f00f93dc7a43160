// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/model/tables.h"

#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>

using namespace vbpl;

TEST_CASE("the tables of facts are compiled in", "[model]") {
  const Tables& tables = default_tables();
  REQUIRE(tables.doc_type_named("NGHỊ ĐỊNH"));
  CHECK(tables.doc_type_named("NGHỊ ĐỊNH")->code == "NĐ");
  REQUIRE(tables.issuer_coded("CP"));
  CHECK(tables.issuer_coded("CP")->name == "Chính phủ");
  CHECK(tables.issuer_coded("QH")->name == "Quốc hội");
  REQUIRE(tables.law_numbered("80/2015/QH13"));
  CHECK(tables.law_numbered("80/2015/QH13")->ended_by == "64/2025/QH15");
  CHECK(tables.successions.size() > 150);
  CHECK(tables.doc_type_named("báo cáo thời tiết") == nullptr);
}

TEST_CASE("a table of the user takes the place of ours, and its faults are named", "[model]") {
  const auto folder = std::filesystem::temp_directory_path() / "vbpl-tables-test";
  std::filesystem::create_directories(folder);
  const auto write = [&](const char* text) { std::ofstream(folder / "abbreviations.tsv") << text; };
  write("abbr\texpansion\tcategory\tnote\nVH\tVân Hải\tplace\t\n");
  const auto tables = load_tables(folder.string());
  REQUIRE(tables);
  CHECK(tables->abbreviations.size() == 1);
  CHECK(tables->issuers.size() == default_tables().issuers.size());
  write("abbr\texpansion\n\tVân Hải\n");
  const auto broken = load_tables(folder.string());
  REQUIRE_FALSE(broken);
  CHECK(broken.error().line == 2);
  CHECK_FALSE(load_tables((folder / "missing").string()));
  std::filesystem::remove_all(folder);
}
