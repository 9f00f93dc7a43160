// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/parse/doc_kind.h"

#include <algorithm>
#include <array>

#include "libdoc/text/fold.h"

namespace vbpl {
namespace {

bool has_kind(const std::vector<Unit>& units, UnitKind kind) {
  return std::any_of(units.begin(), units.end(),
                     [kind](const Unit& unit) { return unit.kind == kind && unit.part == "main"; });
}

bool begins_with_annex(const Lines& lines) {
  std::size_t i = lines.next_filled(0);
  for (int seen = 0; seen < 4 && i < lines.size(); ++seen, i = lines.next_filled(i + 1)) {
    if (lines[i].mark == LineMark::annex || lines[i].mark == LineMark::form) return true;
    if (lines[i].mark == LineMark::nation) return false;
  }
  return false;
}

bool is_certified(const Lines& lines) {
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (lines[i].mark == LineMark::certification) return true;
  }
  return false;
}

/// Titles of acts that settle one case (NĐ 34/2016/NĐ-CP Điều 3): plans, assignments, persons, budgets.
bool settles_one_case(std::string_view title) {
  constexpr std::array<std::string_view, 20> kParts = {"phê duyệt",
                                                       "giao chỉ tiêu",
                                                       "giao dự toán",
                                                       "giao biên chế",
                                                       "khen thưởng",
                                                       "kỷ luật",
                                                       "bổ nhiệm",
                                                       "miễn nhiệm",
                                                       "xác nhận kết quả bầu",
                                                       "bãi nhiệm",
                                                       "thành lập ban",
                                                       "thành lập hội đồng",
                                                       "kiện toàn",
                                                       "dự toán ngân sách",
                                                       "quyết toán ngân sách",
                                                       "biên chế",
                                                       "chương trình hành động",
                                                       "kế hoạch thực hiện",
                                                       "giải thể",
                                                       "quy chế làm việc"};
  const std::string key = match_key(title);
  return std::any_of(kParts.begin(), kParts.end(),
                     [&key](std::string_view part) { return key.find(part) != std::string::npos; });
}

bool sets_rules(std::string_view title) {
  const std::string key = match_key(title);
  for (const std::string_view start :
       {"ban hành quy định", "ban hành quy chế", "quy định", "về việc quy định", "về việc ban hành quy",
        "ban hành điều lệ", "ban hành bản quy định"}) {
    if (key.starts_with(start)) return true;
  }
  return false;
}

bool has_year_form(NumberKind kind) {
  return kind == NumberKind::modern || kind == NumberKind::qh || kind == NumberKind::qhnq ||
         kind == NumberKind::joint;
}

/// Types that are normative whatever their number looks like.
bool is_always_normative(std::string_view type) {
  constexpr std::array<std::string_view, 9> kTypes = {
      "hiến pháp",          "bộ luật",   "luật",
      "pháp lệnh",          "nghị định", "thông tư",
      "thông tư liên tịch", "sắc lệnh",  "nghị quyết liên tịch"};
  return std::find(kTypes.begin(), kTypes.end(), type) != kTypes.end();
}

bool may_be_normative(std::string_view type, const Tables& tables) {
  return std::any_of(tables.doc_types.begin(), tables.doc_types.end(), [&](const DocType& row) {
    return (row.normative == "yes" || row.normative == "depends") &&
           (row.key == type || row.key.starts_with(std::string(type) + " "));
  });
}

/// The year was not required in numbers before 1998 (central) and April 2005 (local acts).
bool year_was_required(const Header& header) {
  if (!header.issued) return true;
  const bool local = header.issuer && (header.issuer->find("nhân dân") != std::string::npos) &&
                     header.issuer->find("tối cao") == std::string::npos;
  return *header.issued >= (local ? *make_date(2005, 4, 1) : *make_date(1998, 1, 1));
}

}  // namespace

DocumentKind document_kind(const Header& header, const Lines& lines, const std::vector<Unit>& units) {
  if (header.number && header.number->kind == NumberKind::vbhn) return DocumentKind::consolidation;
  if ((header.doc_type && *header.doc_type == "Văn bản hợp nhất") || is_certified(lines))
    return DocumentKind::consolidation;
  if (!header.number && begins_with_annex(lines)) return DocumentKind::annex;
  const bool has_articles = has_kind(units, UnitKind::article);
  if (header.is_letter && !has_articles) return DocumentKind::other;
  if (has_articles || header.doc_type) return DocumentKind::act;
  return DocumentKind::other;
}

std::optional<bool> is_normative(const Header& header, DocumentKind kind, const Tables& tables) {
  if (kind != DocumentKind::act || !header.doc_type) return std::nullopt;
  const std::string type = match_key(*header.doc_type);
  if (!may_be_normative(type, tables)) return false;
  const std::string_view title = header.title ? std::string_view(*header.title) : std::string_view{};
  if (!header.number) return is_always_normative(type) ? std::optional(true) : std::nullopt;
  if (has_year_form(header.number->kind)) {
    if (is_always_normative(type)) return true;
    return !settles_one_case(title);
  }
  if (header.number->year.has_value() && header.number->kind == NumberKind::none) return std::nullopt;
  if (year_was_required(header)) return false;
  if (is_always_normative(type) || sets_rules(title)) return true;
  return std::nullopt;
}

}  // namespace vbpl
