// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/parse/header.h"

#include <fmt/format.h>

#include <algorithm>

#include "libdoc/parse/found_date.h"
#include "libdoc/parse/header_field.h"
#include "libdoc/parse/header_title.h"
#include "libdoc/parse/issuer_words.h"
#include "libdoc/parse/scan.h"
#include "libdoc/text/fold.h"

namespace vbpl {
namespace {

/// A head has no more lines than this; what stands below is text, whatever it looks like.
constexpr int kMostHeaderLines = 60;

bool is_basis(const Lines& lines, std::size_t i) {
  std::string_view words = lines.words(i);
  if (lines[i].labelled() && lines[i].label->kind == UnitKind::indent)
    words = slice(lines.text(), {lines[i].label->rest, lines[i].body.end});
  return words.starts_with("Căn cứ") || words.starts_with("CĂN CỨ");
}

/// "NGHỊ QUYẾT" / "Thực hiện thí điểm …": words of a basis right below the type are the title, unless they
/// end as a basis does.
bool is_title_like_basis(const Lines& lines, std::size_t i) {
  const std::size_t before = lines.previous_filled(i);
  if (before == lines.size() || is_basis(lines, i)) return false;
  const std::string_view above = lines.words(before);
  const char last = lines.words(i).back();
  return type_name_size(above) == above.size() && last != ';' && last != ',';
}

/// Where the head proper ends: at the first căn cứ, the enacting words, or the body.
std::size_t head_end(const Lines& lines, std::size_t body_begin) {
  std::size_t i = lines.next_filled(0);
  for (int seen = 0; i < body_begin; i = lines.next_filled(i + 1), ++seen) {
    const bool basis = lines[i].mark == LineMark::basis && !is_title_like_basis(lines, i);
    if (seen >= kMostHeaderLines || basis || lines[i].mark == LineMark::enacting || is_basis(lines, i))
      return i;
  }
  return std::min(i, body_begin);
}

/// A basis that a converter broke over several lines goes on to the line that ends it.
Span whole_basis(const Lines& lines, std::size_t& i, std::size_t to) {
  Span span = lines[i].body;
  for (std::size_t next = lines.next_filled(i + 1); next < to; next = lines.next_filled(i + 1)) {
    const char last = lines.text()[span.end - 1];
    const bool ended = last == ';' || last == '.' || last == ':' ||
                       (last == ',' && is_upper_at(lines.text(), lines[next].body.begin));
    if (ended || lines[next].labelled() || lines[next].mark != LineMark::none) break;
    span.end = lines[next].body.end;
    i = next;
  }
  return span;
}

std::vector<Span> basis_lines(const Lines& lines, std::size_t from, std::size_t to) {
  std::vector<Span> basis;
  bool listing = false;  // after "Căn cứ:" the bases are dashes
  for (std::size_t i = lines.next_filled(from); i < to; i = lines.next_filled(i + 1)) {
    const bool dash = lines[i].labelled() && lines[i].label->kind == UnitKind::indent;
    const bool stated = is_basis(lines, i);
    if (stated) listing = lines.words(i).back() == ':';
    if (stated ? !listing : listing && dash) basis.push_back(whole_basis(lines, i, to));
    if (!stated && !dash) listing = false;
  }
  return basis;
}

void read_number(const Lines& lines, const HeaderField& field, Header& header) {
  const std::string_view value = slice(lines.text(), {field.value, field.span.end});
  const std::string_view words = slice(lines.text(), field.span);
  for (const FoundNumber& found : find_numbers(words)) {
    if (field.span.begin + found.span.begin > field.value + 4) break;
    if (!header.number) {
      header.number = found.number;
    } else if (header.number->canonical != found.number.canonical) {
      header.diagnostics.push_back({Severity::warning, field.span, "header-conflict",
                                    fmt::format("the head states the number {} and also {}",
                                                header.number->canonical, found.number.canonical)});
    }
    return;
  }
  const bool open = value.empty() || value[0] == '/' || value[0] == '.' || value.substr(0, 3) == "…" ||
                    value[0] == '_' || value[0] == '-';
  if (open)
    header.number_is_open = true;
  else
    header.diagnostics.push_back({Severity::note, field.span, "number-unread",
                                  fmt::format("the number \"{}\" has no known form", value)});
}

void read_date(const Lines& lines, const HeaderField& field, Header& header) {
  const auto found = find_date(slice(lines.text(), field.span));
  if (!found) {
    if (has_open_date(slice(lines.text(), field.span)))
      header.date_is_open = true;
    else
      header.diagnostics.push_back(
          {Severity::note, field.span, "date-unread",
           fmt::format("no calendar has the date \"{}\"", slice(lines.text(), field.span))});
    return;
  }
  if (!header.issued) {
    header.issued = found->date;
  } else if (*header.issued != found->date) {
    header.diagnostics.push_back(
        {Severity::warning, field.span, "header-conflict",
         fmt::format("the head states the date {} and also {}", iso(*header.issued), iso(found->date))});
  }
}

/// Words in capitals above the name of the type: the issuing body.
std::string issuer_text(const Lines& lines, const std::vector<HeaderField>& fields, std::size_t type) {
  std::string words;
  for (std::size_t i = 0; i < std::min(type, fields.size()); ++i) {
    const HeaderField& field = fields[i];
    const std::string_view piece = slice(lines.text(), field.span);
    if (field.kind != FieldKind::words || !is_upper_case(piece) || piece.size() > 200 ||
        lines[field.line].labelled())
      continue;
    if (!words.empty()) words += ' ';
    words += piece;
  }
  return words;
}

/// A nghị định numbered NĐ-CP is the Government's (Điều 4 Luật 80/2015/QH13), whatever ministry heads the
/// copy.
bool is_decree_of_government(const Header& header) {
  return header.number && header.number->type_code == "NĐ" && header.number->issuers.size() == 1 &&
         header.number->issuers.front() == "CP";
}

/// The number tells the kind of body only (DOMAIN 2.3): used where the head names none, and for the National
/// Assembly and the Government, whose acts databases head with the drafting ministry.
void settle_issuer(Header& header, IssuerWords read, const Tables& tables) {
  const bool numbered = header.number && !header.number->issuers.empty();
  const Issuer* coded = numbered ? tables.issuer_coded(header.number->issuers.front()) : nullptr;
  const bool central =
      is_decree_of_government(header) ||
      (header.number && (header.number->kind == NumberKind::qh || header.number->kind == NumberKind::qhnq ||
                         header.number->kind == NumberKind::qhnq0));
  // "THỦ TƯỚNG CHÍNH PHỦ. NGÀY … CỦA BỘ TÀI CHÍNH" above the number of a ministry: one body numbered the act.
  const bool single =
      numbered && header.number->kind == NumberKind::modern && header.number->issuers.size() == 1;
  const bool several = read.issuer && read.issuer->find("; ") != std::string::npos;
  if (read.certain && !central && !(single && several && coded != nullptr)) {
    header.issuer = std::move(read.issuer);
    header.territory = std::move(read.territory);
    return;
  }
  if (coded != nullptr) {
    const std::string_view name = coded->name;
    header.issuer =
        std::string(name.substr(0, std::min({name.find(" ("), name.find(" cấp tỉnh"), name.size()})));
    header.territory = std::move(read.territory);
  } else if (read.issuer && read.issuer->size() < 120 && (header.has_nation || header.doc_type)) {
    header.issuer = std::move(read.issuer);
  }
}

/// "xã Sa Bình" with the province that the head names after it: "… trên địa bàn xã Sa Bình, tỉnh Vân Hải".
void complete_territory(const Lines& lines, std::size_t end, Header& header) {
  if (!header.territory || header.territory->starts_with("tỉnh ") ||
      header.territory->find(',') != std::string::npos)
    return;
  const std::string_view head =
      lines.text().substr(0, end < lines.size() ? lines[end].span.begin : lines.text().size());
  const std::size_t at = head.find(*header.territory + ", ");
  if (at == std::string_view::npos) return;
  std::string_view rest = head.substr(at + header.territory->size());
  std::size_t size = 0;
  for (const std::string_view kind : {", huyện ", ", quận ", ", thị xã ", ", thành phố ", ", tỉnh "}) {
    if (!rest.substr(size).starts_with(kind)) continue;
    size += kind.size();
    while (is_upper_at(rest, size)) {
      while (size < rest.size() && (is_letter_at(rest, size) || rest[size] == '-'))
        size += character_size(rest, size);
      if (size < rest.size() && rest[size] == ' ' && is_upper_at(rest, size + 1)) ++size;
    }
  }
  *header.territory += trimmed(rest.substr(0, size));
}

std::string type_as_named(std::string_view capitals) {
  const std::string low = lower(with_plain_d(capitals));
  const std::size_t first = character_size(low, 0);
  return upper(std::string_view(low).substr(0, first)) + low.substr(first);
}

/// "THUẾ SỬ DỤNG ĐẤT … SỐ 23-L/CTN NGÀY 10/07/1993 CỦA QUỐC HỘI": the act's own number ends its title.
void cut_own_number(Header& header) {
  if (!header.title || !header.number) return;
  const std::size_t at = header.title->find(" SỐ " + header.number->canonical);
  if (at != std::string::npos && at > 0) header.title->resize(at);
}

/// "LUẬT" and below it "Luật Thủy sản": the type stands once more before the name.
void cut_own_type(Header& header) {
  if (!header.title || !header.doc_type) return;
  const std::string_view type = *header.doc_type;
  const bool is_law = type == "Luật" || type == "Bộ luật" || type == "Pháp lệnh";
  const std::string start = lower(type) + " ";
  if (is_law && lower(*header.title).starts_with(start)) header.title->erase(0, start.size());
}

/// The type that the number carries, for heads that lost the line with its name.
std::optional<std::string> type_by_number(const Header& header, const Tables& tables) {
  if (!header.number || header.number->type_code.empty() || header.number->kind == NumberKind::dispatch)
    return std::nullopt;
  for (const DocType& type : tables.doc_types) {
    if (type.code != header.number->type_code && !type.code.starts_with(header.number->type_code + "-"))
      continue;
    return type.name.substr(
        0, std::min({type.name.find(" của "), type.name.find(" ("), type.name.find('/'), type.name.size()}));
  }
  return std::nullopt;
}

}  // namespace

Header read_header(const Lines& lines, std::size_t body_begin, const Tables& tables) {
  Header header;
  const std::size_t end = head_end(lines, body_begin);
  const std::vector<HeaderField> fields = header_fields(lines, end);
  const auto found = std::find_if(fields.begin(), fields.end(),
                                  [](const HeaderField& f) { return f.kind == FieldKind::type; });
  const auto type = static_cast<std::size_t>(found - fields.begin());
  for (std::size_t i = 0; i < fields.size(); ++i) {
    const HeaderField& field = fields[i];
    if (field.kind == FieldKind::nation || field.kind == FieldKind::motto) header.has_nation = true;
    // Below the name of the type stands the title, which cites other acts.
    if (field.kind == FieldKind::number && (i < type || !header.number)) {
      header.number_is_below_type = i > type;
      read_number(lines, field, header);
    }
    const bool own_date = i < type || is_upper_at(lines.text(), field.span.begin);
    if (field.kind == FieldKind::place_date && own_date) read_date(lines, field, header);
    if (field.kind == FieldKind::draft_mark) header.is_marked_draft = true;
    if (field.kind == FieldKind::subject) header.is_letter = true;
  }
  IssuerWords issuer = read_issuer(issuer_text(lines, fields, type), tables);
  if (type < fields.size()) {
    header.doc_type = type_as_named(slice(lines.text(), {fields[type].span.begin, fields[type].value}));
    header.title = header_title(lines, fields, type, tables);
    cut_own_number(header);
    cut_own_type(header);
  } else {
    header.doc_type = type_by_number(header, tables);
  }
  // The Gazette prints consolidated texts without their own number; the one below is that of the act.
  if (header.doc_type == "Văn bản hợp nhất" && header.number && header.number->kind != NumberKind::vbhn)
    header.number.reset();
  if (!issuer.certain) {
    if (IssuerWords authority = authority_line(lines, fields, type, tables); authority.certain)
      issuer = std::move(authority);
  }
  settle_issuer(header, std::move(issuer), tables);
  complete_territory(lines, body_begin, header);
  if (header.doc_type) header.is_letter = false;
  header.basis = basis_lines(lines, end, std::min(body_begin, end + 400));
  return header;
}

}  // namespace vbpl
