// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/codec.h"

#include <catch2/catch.hpp>
#include <limits>

using namespace vbpl;
using namespace vbpl::index;

TEST_CASE("what was encoded comes back", "[index]") {
  Encoder out;
  const std::uint64_t numbers[] = {0, 127, 128, 300, std::numeric_limits<std::uint64_t>::max()};
  for (const auto number : numbers) out.number(number);
  out.text(std::string_view("điều\0 5", 9));
  out.text(std::optional<std::string>("x"));
  out.text(std::optional<std::string>());
  out.date(make_date(2025, 7, 1));
  out.date(std::nullopt);
  out.span({7, 9});
  const std::string bytes = out.take();

  Decoder in(bytes);
  for (const auto number : numbers) CHECK(in.number() == number);
  CHECK(in.text() == std::string_view("điều\0 5", 9));
  CHECK(in.optional_text() == "x");
  CHECK(in.optional_text() == std::nullopt);
  CHECK(in.date() == make_date(2025, 7, 1));
  CHECK(in.date() == std::nullopt);
  CHECK(in.span() == Span{7, 9});
  CHECK(in.ok());
  CHECK(in.number() == 0);
  CHECK_FALSE(in.ok());
}

TEST_CASE("broken bytes are noticed and never run over", "[index]") {
  Encoder out;
  out.text(std::string_view("điều 5"));
  const std::string whole = out.take();
  for (std::size_t cut = 0; cut < whole.size(); ++cut) {
    Decoder in(std::string_view(whole).substr(0, cut));
    CHECK(in.text().empty());
    CHECK_FALSE(in.ok());
  }
  Decoder endless(std::string_view("\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff", 12));
  CHECK(endless.count() == 0);
  CHECK_FALSE(endless.ok());
}
