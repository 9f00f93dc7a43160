// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/validity.h"

#include <catch2/catch.hpp>

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
