// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "libdoc/model/document.h"

namespace vbpl::test {

/// A document with every field filled.
inline Document full_document() {
  Document document;
  document.id = "Quyết định|12/2024/QĐ-UBND|Ủy ban nhân dân|tỉnh Vân Hải";
  document.number = "12/2024/QĐ-UBND";
  document.doc_type = "Quyết định";
  document.issuer = "Ủy ban nhân dân";
  document.territory = "tỉnh Vân Hải";
  document.title = "Ban hành \"Quy định\"";
  document.signer = "Nguyễn Văn Đ";
  document.signers = {
      {"Nguyễn Văn Đ", "PHÓ CHỦ TỊCH", {{"TM", "ỦY BAN NHÂN DÂN"}, {"KT", "CHỦ TỊCH"}}, {1, 4}},
      {std::nullopt, std::nullopt, {}, {}}};
  document.recipients = {"Như Điều 3", "Lưu: VT"};
  document.sitting = {15, 9, "kỳ họp"};
  document.life = {{LifeKind::retroactive, {1, 4}, make_date(2024, 1, 1), std::nullopt}};
  document.issued = make_date(2024, 5, 6);
  document.adopted = make_date(2024, 5, 5);
  document.effective = make_date(2024, 5, 20);
  document.expires = make_date(2029, 1, 1);
  document.normative = true;
  document.draft = false;
  document.kind = DocumentKind::act;
  document.source = {"d/a b.txt", "text", "utf-8", "00ff", "plain"};
  document.text = "Căn cứ Luật Đất đai;\nĐiều 1. Phạm vi\n1. Một\tđ.\nđ) Hai.\n";
  const auto at = [&](std::string_view words) {
    const auto begin = document.text.find(words);
    return Span{begin, begin + words.size()};
  };
  document.effective_text = "Một";
  document.effective_span = at("Một");
  document.basis = {at("Căn cứ Luật Đất đai;")};
  const std::size_t article = at("Điều 1").begin;
  document.units = {
      {"pre", UnitKind::preamble, "", std::nullopt, {0, article}, -1, false, "main"},
      {"art_1", UnitKind::article, "1", "Phạm vi", {article, document.text.size()}, -1, false, "main"},
      {"art_1__cl_1",
       UnitKind::clause,
       "1",
       std::nullopt,
       {at("1. Một").begin, document.text.size()},
       1,
       true,
       "attached:1"},
      {"art_1__cl_1__point_dd",
       UnitKind::point,
       "đ",
       std::nullopt,
       {at("đ) Hai").begin, document.text.size()},
       2,
       true,
       "attached:1"},
  };
  document.coverage = {4, 3, 1, 0, 0};
  document.diagnostics = {{Severity::note, at("Hai"), "odd", "a \"note\""},
                          {Severity::error, {}, "bad", "worse"}};
  return document;
}

}  // namespace vbpl::test
