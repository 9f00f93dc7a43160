// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/amend/acts.h"

#include <cctype>

#include "libdoc/cite/find.h"
#include "libdoc/model/eid.h"

namespace vbpl::test {
namespace {

/// Opens a unit at `begin`; closing is done by the caller, who knows where the next one begins.
int open(Document& document, UnitKind kind, const std::string& num, int parent, std::size_t begin,
         bool quoted) {
  Unit unit;
  unit.kind = kind;
  unit.num = num;
  unit.parent = parent;
  unit.quoted = quoted;
  unit.span = {begin, begin};
  unit.eid = eid_join(parent < 0 ? "" : document.units[static_cast<std::size_t>(parent)].eid,
                      quoted ? "quot_" + std::to_string(document.units.size()) : eid_step(kind, num));
  document.units.push_back(unit);
  return static_cast<int>(document.units.size()) - 1;
}

void close(Document& document, int& unit) {
  if (unit >= 0) document.units[static_cast<std::size_t>(unit)].span.end = document.text.size();
  unit = -1;
}

void add_article(Document& document, const std::string& num, const std::string& body) {
  int article = open(document, UnitKind::article, num, -1, document.text.size(), false), clause = -1,
      point = -1;
  document.text += "Điều " + num + ". ";
  for (std::size_t at = 0; at < body.size();) {
    const std::size_t end = std::min(body.find('\n', at), body.size());
    const std::string line = body.substr(at, end - at);
    const std::size_t mark = line.find_first_of(".)");
    if (!line.empty() && std::isdigit(static_cast<unsigned char>(line[0])) != 0 && line[mark] == '.') {
      close(document, point), close(document, clause);
      clause = open(document, UnitKind::clause, line.substr(0, mark), article, document.text.size(), false);
    } else if (mark != std::string::npos && mark <= 2 && line[mark] == ')') {
      close(document, point);
      point = open(document, UnitKind::point, line.substr(0, mark), clause < 0 ? article : clause,
                   document.text.size(), false);
    } else if (line.rfind("“", 0) == 0) {
      int payload = open(document, UnitKind::clause, "1",
                         point >= 0    ? point
                         : clause >= 0 ? clause
                                       : article,
                         document.text.size(), true);
      document.text += line + "\n";
      close(document, payload);
      at = end + 1;
      continue;
    }
    document.text += line + "\n";
    at = end + 1;
  }
  close(document, point), close(document, clause), close(document, article);
}

}  // namespace

Document act(const std::vector<std::string>& articles, const std::string& title) {
  Document document;
  document.number = "77/2025/NĐ-CP";
  document.issuer = "Chính phủ";
  document.title = title;
  document.issued = make_date(2025, 5, 20);
  document.adopted = make_date(2025, 5, 12);
  document.kind = DocumentKind::act;
  document.id = "Nghị định|77/2025/NĐ-CP|Chính phủ";
  for (std::size_t i = 0; i < articles.size(); ++i) add_article(document, std::to_string(i + 1), articles[i]);
  return document;
}

std::string commands(const Document& act) {
  std::string out;
  for (const Amendment& a : find_amendments(act, find_citations(act, default_tables()), default_tables())) {
    if (!out.empty()) out += "\n";
    out += std::string(to_string(a.verb)) + " " +
           (a.target.number ? *a.target.number : a.target.title.value_or("?"));
    if (!a.target.unit.empty()) out += "#" + a.target.unit;
    if (!a.scope.empty()) out += " [" + a.scope + "]";
    if (a.effective) out += " @" + iso(*a.effective);
    if (a.until) out += " until " + iso(*a.until);
    if (!a.old_words.empty() || !a.new_words.empty()) out += " '" + a.old_words + "' > '" + a.new_words + "'";
    if (a.state != "ready") out += " " + a.state;
  }
  return out;
}

std::string commands(const std::string& article, const std::string& title) {
  return commands(act({article}, title));
}

}  // namespace vbpl::test
