// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/parse/parse.h"

#include "libdoc/model/eid.h"
#include "libdoc/model/identity.h"
#include "libdoc/text/fold.h"
#include "libdoc/text/pattern.h"

namespace vbpl {
namespace {

// A first, plain reading: labels at line starts. Replaced by the rules of this room as they land.
void add_unit(Document& document, UnitKind kind, const Match& match, std::size_t line, const int (&open)[4], int level) {
  Unit unit;
  unit.kind = kind;
  unit.num = std::string(match.text(1));
  for (int up = level - 1; up >= 0 && unit.parent < 0; --up) unit.parent = open[up];
  const std::string parent = unit.parent < 0 || kind == UnitKind::article ? "" : document.units[static_cast<std::size_t>(unit.parent)].eid;
  unit.eid = eid_join(parent, eid_step(kind, unit.num));
  unit.span = {line, document.text.size()};
  if (kind == UnitKind::article && match.has(2)) unit.heading = std::string(trimmed(match.text(2)));
  document.units.push_back(std::move(unit));
}

}  // namespace

Document parse_document(SourceDocument source, const Tables&) {
  static const Pattern chapter("Chương ([IVXLC]+)"), article("Điều ([0-9]+[a-zđ]?)\\.\\s*([^\\n]*)"), clause("([0-9]+)\\. "), point("([a-zđ])\\) ");
  static const Pattern number("(?:[Ss]ố)\\s?:\\s?([0-9]+[^\\s]*)"), date("ngày ([0-9]+) tháng ([0-9]+) năm ([0-9]{4})"), type("(?m)^(LUẬT|BỘ LUẬT|NGHỊ ĐỊNH|THÔNG TƯ|QUYẾT ĐỊNH|NGHỊ QUYẾT|PHÁP LỆNH)\\s*$");
  Document document;
  document.source = std::move(source.source);
  document.text = std::move(source.text.utf8);
  document.diagnostics = std::move(source.text.diagnostics);
  const std::string_view text = document.text;
  int open[4] = {-1, -1, -1, -1};
  const std::pair<const Pattern*, UnitKind> rules[] = {{&chapter, UnitKind::chapter}, {&article, UnitKind::article}, {&clause, UnitKind::clause}, {&point, UnitKind::point}};
  for (std::size_t line = 0; line < text.size();) {
    for (int level = 0; level < 4; ++level) {
      const auto match = rules[level].first->match_at(text, line);
      if (!match || (level > 1 && open[1] < 0)) continue;
      for (int i = level; i < 4; ++i) {
        if (open[i] >= 0) document.units[static_cast<std::size_t>(open[i])].span.end = line;
        open[i] = -1;
      }
      add_unit(document, rules[level].second, *match, line, open, level);
      open[level] = static_cast<int>(document.units.size()) - 1;
      break;
    }
    ++document.coverage.lines;
    line = std::min(text.find('\n', line), text.size() - 1) + 1;
  }
  if (const auto match = number.find(text.substr(0, std::min<std::size_t>(text.size(), 2000)))) document.number = std::string(match->text(1));
  if (const auto match = type.find(text)) {
    document.doc_type = lower(match->text(1));
    document.kind = DocumentKind::act;
  }
  if (const auto match = date.find(text)) document.issued = make_date(std::stoi(std::string(match->text(3))), static_cast<unsigned>(std::stoi(std::string(match->text(2)))), static_cast<unsigned>(std::stoi(std::string(match->text(1)))));
  document.id = document_key(document);
  return document;
}

}  // namespace vbpl
