// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/review/best_partners.h"

#include <catch2/catch.hpp>

#include "libdoc/parse/parse.h"
#include "libdoc/text/fold.h"

using namespace vbpl;

namespace {

Document decision(const char* number, const char* first, const char* second) {
  SourceDocument source;
  source.text = normalise_utf8(std::string("Số: ") + number +
                               "/QĐ-UBND\nQUYẾT ĐỊNH\nVề bến thuyền\nĐiều 1. Kiểm tra\n" + first +
                               "\nĐiều 2. Đăng ký\n" + second + "\n");
  return parse_document(std::move(source), default_tables());
}

}  // namespace

TEST_CASE("of several partners in one document the best one stays", "[review]") {
  const char* kFive =
      "Trong thời hạn 05 ngày cơ quan cấp phép kiểm tra bến thuyền và lập biên bản gửi chủ bến thuyền.";
  const char* kNine =
      "Trong thời hạn 09 ngày cơ quan cấp phép kiểm tra bến thuyền và lập biên bản gửi chủ bến thuyền.";
  const MemoryCorpus corpus({decision("1/2024", kFive, kNine), decision("2/2025", kFive, kNine)});
  const ProvisionStore store(
      corpus, [&](std::size_t i) { return provisions_of(corpus.document(i), static_cast<std::uint32_t>(i)); },
      1);
  REQUIRE(store.size() == 4);
  std::vector<CandidatePair> pairs;
  for (std::uint32_t a : {0U, 1U}) {
    for (std::uint32_t b : {2U, 3U}) pairs.push_back({a, b, DocumentRelation::none, {1.0, 1.0, 20}});
  }
  const auto best = best_partners(corpus, store, pairs, 1);
  REQUIRE(best.size() == 2);  // masked texts are equal: figures and headings decide
  CHECK((best[0].a == 0 && best[0].b == 2));
  CHECK((best[1].a == 1 && best[1].b == 3));
  CHECK(best_partners(corpus, store, {pairs[1]}, 1).size() == 1);  // no rival: nothing to choose
}
