// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/model/identity.h"

#include <catch2/catch.hpp>

using namespace vbpl;

namespace {
Document act(const char* type, const char* number, const char* issuer) {
  Document document;
  document.doc_type = type;
  if (*number != 0) document.number = number;
  document.issuer = issuer;
  document.source.path = "a.txt";
  return document;
}
}  // namespace

TEST_CASE("keys follow the number, the place and the date", "[model]") {
  CHECK(document_key(act("Nghị định", "34/2016/NĐ-CP", "Chính phủ")) == "Nghị định|34/2016/NĐ-CP|Chính phủ");
  Document local = act("Quyết định", "15/2024/QĐ-UBND", "Ủy ban nhân dân");
  local.territory = "tỉnh Vân Hải";
  CHECK(document_key(local) == "Quyết định|15/2024/QĐ-UBND|Ủy ban nhân dân|tỉnh Vân Hải");
  Document old = act("Nghị định", "36/CP", "Chính phủ");
  old.issued = make_date(1995, 5, 29);
  CHECK(document_key(old) == "Nghị định|36/CP|1995-05-29|Chính phủ");
  Document unnumbered = act("Luật", "", "Quốc hội");
  unnumbered.title = "Doanh nghiệp tư nhân";
  unnumbered.issued = make_date(1990, 12, 21);
  CHECK(document_key(unnumbered) == "Luật|doanh nghiệp tư nhân|1990-12-21");
  CHECK(document_key(act("", "", "")) == "file:a.txt");
}

TEST_CASE("legal force follows type and issuer", "[model]") {
  CHECK(legal_rank(act("Luật", "1/2020/QH14", "Quốc hội")) == 2);
  CHECK(legal_rank(act("Nghị định", "1/2020/NĐ-CP", "Chính phủ")) == 5);
  CHECK(legal_rank(act("Quyết định", "1/2020/QĐ-TTg", "Thủ tướng Chính phủ")) == 6);
  CHECK(legal_rank(act("Thông tư", "1/2020/TT-BTP", "Bộ Tư pháp")) == 8);
  Document local = act("Quyết định", "15/2024/QĐ-UBND", "Ủy ban nhân dân");
  local.territory = "tỉnh Vân Hải";
  CHECK(legal_rank(local) == 11);
  local.territory = "huyện Đông Sa, tỉnh Vân Hải";
  CHECK(legal_rank(local) == 14);
  CHECK(legal_rank(Document{}) == 0);
}
