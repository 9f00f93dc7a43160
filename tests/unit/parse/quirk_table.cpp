// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/parse/quirk_table.h"

#include <algorithm>
#include <fstream>

#include "tests/unit/parse/parse_text.h"

namespace vbpl {
namespace {

constexpr std::size_t kColumns = 7;

std::vector<std::string> split(std::string_view line, std::string_view sign) {
  std::vector<std::string> cells;
  for (std::size_t at = 0; at <= line.size();) {
    const std::size_t end = std::min(line.find(sign, at), line.size());
    cells.emplace_back(line.substr(at, end - at));
    at = end + sign.size();
  }
  return cells;
}

/// "\n" and "\t" of a cell are those signs.
std::string unescaped(std::string_view cell) {
  std::string out;
  for (std::size_t i = 0; i < cell.size(); ++i) {
    const char next = cell[i] == '\\' && i + 1 < cell.size() ? cell[i + 1] : '\0';
    if (next == 'n' || next == 't') ++i;
    out += next == 'n' ? '\n' : next == 't' ? '\t' : cell[i];
  }
  return out;
}

struct Frame {
  const char* name;
  const char* before;
  const char* after;
};
constexpr Frame kFrames[] = {
    {"whole", "", ""},
    {"head", "", "\nCăn cứ Luật số 77/2015/QH13;\nĐiều 1. Phạm vi\nMột."},
    {"body", "CHÍNH PHỦ\nSố: 15/2024/NĐ-CP\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nNGHỊ ĐỊNH\nVề bến\n", ""},
    {"amending",
     "Số: 22/2025/QĐ-UBND\nQUYẾT ĐỊNH\nĐiều 1. Sửa đổi một số điều của Quyết định số 15/2024/QĐ-UBND\n",
     "\nĐiều 2. Hiệu lực thi hành\nQuyết định này có hiệu lực từ ngày 25 tháng 9 năm 2025."},
    {"tail",
     "ỦY BAN NHÂN DÂN\nTỈNH VÂN HẢI\nSố: 31/2023/QĐ-UBND\nVân Hải, ngày 10 tháng 5 năm 2023\nQUYẾT "
     "ĐỊNH\nBan hành Quy chế\nĐiều 1. Quyết định này có hiệu lực kể từ ngày ký./.\n",
     ""},
};

std::string shown(const std::optional<std::string>& value) { return value.value_or("-"); }
std::string shown(const std::optional<Date>& day) { return day ? iso(*day) : "-"; }

std::string joined(const std::vector<std::string>& all, const char* sign) {
  std::string out;
  for (const std::string& one : all) out += (out.empty() ? "" : sign) + one;
  return out.empty() ? "-" : out;
}

std::string eids(const Document& document) {
  std::vector<std::string> all;
  for (const Unit& unit : document.units) {
    if (unit.kind != UnitKind::preamble || unit.part != "main") all.push_back(unit.eid);
  }
  return joined(all, " ");
}

std::string names(const Document& document) {
  std::vector<std::string> all;
  for (const Unit& unit : document.units) {
    if (unit.heading && unit.kind != UnitKind::preamble) all.push_back(*unit.heading);
  }
  return joined(all, "; ");
}

std::string bases(const Document& document) {
  std::vector<std::string> all;
  for (const Span span : document.basis) all.emplace_back(document.words(span));
  return joined(all, " + ");
}

/// "name <formula of> position".
std::string signers(const Document& document) {
  std::vector<std::string> all;
  for (const Signer& signer : document.signers) {
    std::string one = shown(signer.name);
    for (const SigningFormula& formula : signer.formulas)
      one += " <" + formula.formula + " " + formula.of + ">";
    all.push_back(one + " " + shown(signer.position));
  }
  return joined(all, "; ");
}

std::string or_dash(std::string value) { return value.empty() ? "-" : value; }

struct Field {
  std::string_view name;
  std::string (*of)(const Document&);
};
constexpr Field kFields[] = {
    {"number", [](const Document& document) { return shown(document.number); }},
    {"type", [](const Document& document) { return shown(document.doc_type); }},
    {"issuer", [](const Document& document) { return shown(document.issuer); }},
    {"place", [](const Document& document) { return shown(document.territory); }},
    {"issued", [](const Document& document) { return shown(document.issued); }},
    {"adopted", [](const Document& document) { return shown(document.adopted); }},
    {"effective", [](const Document& document) { return shown(document.effective); }},
    {"title", [](const Document& document) { return shown(document.title); }},
    {"draft",
     [](const Document& document) { return std::string(document.draft.value_or(false) ? "yes" : "no"); }},
    {"kind", [](const Document& document) { return std::string(to_string(document.kind)); }},
    {"bases", bases},
    {"signers", signers},
    {"recipients", [](const Document& document) { return joined(document.recipients, "; "); }},
    {"units", eids},
    {"names", names},
    {"codes", [](const Document& document) { return or_dash(codes(document)); }},
};

}  // namespace

std::vector<Quirk> read_quirks(const std::string& path) {
  std::ifstream file(path);
  std::vector<Quirk> rows;
  std::string line;
  std::getline(file, line);  // the names of the columns
  while (std::getline(file, line)) {
    std::vector<std::string> cells = split(line, "\t");
    const bool whole =
        cells.size() == kColumns &&
        std::none_of(cells.begin(), cells.end(), [](const auto& cell) { return cell.empty(); });
    if (!whole) {
      rows.push_back({"", "", "", line, "", "", ""});
      continue;
    }
    rows.push_back({cells[0], cells[1], cells[2], unescaped(cells[3]), unescaped(cells[4]),
                    unescaped(cells[5]), unescaped(cells[6])});
  }
  return rows;
}

std::string framed(std::string_view frame, std::string_view text) {
  for (const Frame& each : kFrames) {
    if (each.name == frame) return each.before + std::string(text) + each.after;
  }
  return {};
}

std::string facts(std::string_view text, std::string_view expected) {
  const Document document = parse_text(text);
  std::string out;
  for (const std::string& one : split(expected, " | ")) {
    const std::string_view name = std::string_view(one).substr(0, one.find('='));
    const auto field = std::find_if(std::begin(kFields), std::end(kFields),
                                    [&](const Field& each) { return each.name == name; });
    out += (out.empty() ? "" : " | ") + std::string(name) + "=" +
           (field == std::end(kFields) ? "?" : field->of(document));
  }
  return out;
}

}  // namespace vbpl
