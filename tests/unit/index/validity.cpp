// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/validity.h"

#include <catch2/catch.hpp>

#include "index/corpus_validity.h"
#include "libdoc/parse/parse.h"

using namespace vbpl;
using namespace vbpl::index;

namespace {

const auto day = [](const char* text) { return parse_iso_date(text).value(); };

}  // namespace

TEST_CASE("status on a day", "[index]") {
  const Validity known{day("2020-01-01"), day("2025-07-01"), day("2023-05-01"), {}};
  CHECK(status_at(known, day("2019-12-31")) == Status::not_yet);
  CHECK(status_at(known, day("2020-01-01")) == Status::in_force);
  CHECK(status_at(known, day("2023-05-01")) == Status::partly_expired);
  CHECK(status_at(known, day("2025-06-30")) == Status::partly_expired);
  CHECK(status_at(known, day("2025-07-01")) == Status::expired);  // the first day no longer in force
  CHECK(status_at({}, day("2025-07-01")) == Status::unknown);
  CHECK(status_at({{}, day("2025-07-01"), {}, {}}, day("2025-07-01")) == Status::expired);
  CHECK(status_at({{}, day("2025-07-01"), {}, {}}, day("2025-06-30")) == Status::unknown);
  CHECK(status_at({day("2020-01-01"), {}, {}, day("2021-01-01")}, day("2022-01-01")) == Status::suspended);
}

TEST_CASE("validity of a unit comes from what stands above it", "[index]") {
  DocumentValidity document;
  document.whole = {day("2020-01-01"), day("2025-07-01"), day("2022-01-01"), {}};
  document.units["art_5"] = {{}, day("2022-01-01"), {}, {}};
  document.units["art_6__cl_2"] = {{}, day("2026-01-01"), {}, {}};
  CHECK(validity_of(document, "") == document.whole);
  CHECK(validity_of(document, "art_5").to == day("2022-01-01"));
  CHECK(validity_of(document, "art_5__cl_1").to == day("2022-01-01"));
  CHECK(validity_of(document, "art_50").to == day("2025-07-01"));       // another article
  CHECK(validity_of(document, "art_6__cl_2").to == day("2025-07-01"));  // not longer than the whole
  CHECK(validity_of(document, "art_6").partly_from == day("2026-01-01"));
  CHECK_FALSE(validity_of(document, "art_7").partly_from);
}

TEST_CASE("provisions that take effect before or after their act", "[index]") {
  SourceDocument source;
  source.text.utf8 =
      "CHÍNH PHỦ\nSố: 915/2021/NĐ-CP\nHà Nội, ngày 20 tháng 8 năm 2021\nNGHỊ ĐỊNH\nVề bến thuyền\n"
      "Điều 1. Phạm vi\nNghị định này quy định về bến.\nĐiều 2. Phà\n1. Phà lớn.\n2. Phà nhỏ.\n"
      "Điều 3. Hiệu lực thi hành\n1. Nghị định này có hiệu lực từ ngày 01 tháng 10 năm 2021.\n"
      "2. Khoản 2 Điều 2 của Nghị định này có hiệu lực từ ngày 01 tháng 01 năm 2022.\n"
      "3. Điều 1 của Nghị định này có hiệu lực từ ngày 01 tháng 9 năm 2021.\n";
  const MemoryCorpus corpus({parse_document(std::move(source), default_tables())});
  const DocumentValidity validity = corpus_validity(corpus, default_tables(), 1).front();
  CHECK(validity.whole.from == day("2021-10-01"));
  CHECK(validity_of(validity, "art_1").from == day("2021-09-01"));
  CHECK(validity_of(validity, "art_2").from == day("2021-10-01"));
  CHECK(validity_of(validity, "art_2__cl_1").from == day("2021-10-01"));
  CHECK(validity_of(validity, "art_2__cl_2").from == day("2022-01-01"));
}
