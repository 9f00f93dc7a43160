// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "libdoc/base/date.h"
#include "libdoc/base/diagnostic.h"
#include "libdoc/base/span.h"
#include "libdoc/model/formalities.h"
#include "libdoc/read/source_document.h"

namespace vbpl {

/// The levels of a document (NĐ 78/2025/NĐ-CP Điều 63) and the blocks around them.
enum class UnitKind : std::uint8_t {
  part,        ///< phần
  chapter,     ///< chương
  section,     ///< mục
  subsection,  ///< tiểu mục
  article,     ///< điều
  clause,      ///< khoản
  point,       ///< điểm
  subpoint,    ///< tiết
  indent,      ///< gạch đầu dòng
  annex,       ///< phụ lục
  table,       ///< bảng
  form,        ///< mẫu, biểu
  signature,   ///< khối chữ ký
  recipients,  ///< nơi nhận
  preamble,    ///< quốc hiệu to the words "QUYẾT ĐỊNH:"
};
[[nodiscard]] const char* to_string(UnitKind kind);
[[nodiscard]] std::optional<UnitKind> unit_kind_named(std::string_view name);

struct Unit {
  std::string eid;  ///< unique in the document, ASCII: "art_5__cl_2__point_dd"
  UnitKind kind = UnitKind::article;
  std::string num;                     ///< as printed, without punctuation: "4a", "đ", "III"
  std::optional<std::string> heading;  ///< tên điều, tên chương
  Span span;                           ///< the whole unit with everything below it
  int parent = -1;                     ///< index into Document::units, -1 at the top
  bool quoted = false;                 ///< inside the quoted payload of an amending act
  std::string part = "main";           ///< main, attached:1, annex:2
};

enum class DocumentKind : std::uint8_t { act, consolidation, annex, other };
[[nodiscard]] const char* to_string(DocumentKind kind);

/// Every line of the text counted once.
struct LineCoverage {
  std::size_t lines = 0, in_units = 0, in_header = 0, in_annex = 0, skipped = 0;
};

/// One document, as the text itself states it. What is not known stays empty.
struct Document {
  std::string id;                       ///< key of the document, see identity.h
  std::optional<std::string> number;    ///< canonical số ký hiệu
  std::optional<std::string> doc_type;  ///< "Nghị định"
  std::optional<std::string> issuer;  ///< "Chính phủ", "Ủy ban nhân dân"; joint issuers separated by "; "
  std::optional<std::string> territory;  ///< "tỉnh Vĩnh Phúc", "xã An Hòa, tỉnh Vĩnh Phúc"
  std::optional<std::string> title;      ///< trích yếu
  std::optional<std::string> signer;     ///< the first of `signers`: name and lines of office
  std::vector<Signer> signers;
  std::vector<std::string> recipients;  ///< nơi nhận, an item each
  Sitting sitting;
  std::optional<Date> issued, adopted, effective, expires;
  std::optional<std::string> effective_text;  ///< the clause that states the effective date
  Span effective_span;                        ///< where it stands
  std::vector<LifeClause> life;               ///< other sentences on when it applies or what it suspends
  std::optional<bool> normative, draft;
  DocumentKind kind = DocumentKind::other;
  Source source;
  std::string text;           ///< whole normalised text
  std::vector<Block> blocks;  ///< what the file's format says: rows of tables, footnotes
  std::vector<Unit> units;
  std::vector<Span> basis;                 ///< the căn cứ lines
  std::optional<DatabaseClaims> database;  ///< what the file's metadata say, beside the text
  LineCoverage coverage;
  std::vector<Diagnostic> diagnostics;

  [[nodiscard]] std::string_view words(Span span) const { return slice(text, span); }
};

/// The unit's own words: from its start to its first child that is not a mere block, or to its end.
[[nodiscard]] Span own_span(const Document& document, std::size_t unit);
/// Index of the innermost unit that holds `offset`, or -1.
[[nodiscard]] int unit_at(const Document& document, std::size_t offset);
/// Index of the unit with this eid, or -1.
[[nodiscard]] int unit_with_eid(const Document& document, std::string_view eid);
/// "Điều 5 khoản 2 điểm đ", for people.
[[nodiscard]] std::string unit_label(const Document& document, std::size_t unit);

}  // namespace vbpl
