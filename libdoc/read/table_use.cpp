// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/read/table_use.h"

#include <algorithm>
#include <string>

#include "libdoc/text/fold.h"
#include "libdoc/text/pattern.h"

namespace vbpl {
namespace {

constexpr std::size_t kLongestMark = 160;  // bytes of a line that can be a head or signature line
constexpr std::size_t kMostLayoutColumns = 3;
constexpr std::size_t kMostLayoutRows = 8;

/// The label of a unit that only the text of a law has at a line start.
bool is_unit_line(std::string_view line) {
  static const Pattern label("Điều \\d+[a-zđ]?\\.\\s*\\S|Chương (?:[IVXLC]+|\\d+)\\b");
  return label.match_at(line).has_value();
}

struct Facts {
  std::size_t text_columns = 0;  ///< columns with any text
  std::size_t text_rows = 0;
  std::size_t marks = 0;
  std::size_t unit_columns = 0;  ///< columns with a unit label that leads a longer cell
  bool inner_units = false;      ///< a table inside holds units
};

class Teller {
 public:
  Teller(const std::vector<Table>& tables, const Flow& flow)
      : tables_(tables), flow_(flow), facts_(tables.size()) {}

  std::vector<TableUse> run() {
    std::vector<TableUse> uses(tables_.size());
    // Inner tables come after outer ones, so that going backwards their facts are ready.
    for (std::size_t i = tables_.size(); i-- > 0;) {
      gather(i);
      uses[i] = decide(facts_[i]);
    }
    return uses;
  }

 private:
  void gather(std::size_t index) {
    const Table& table = tables_[index];
    std::vector<bool> columns(table.columns), rows(table.rows), unit_columns(table.columns);
    std::size_t inner = index + 1;
    for (const TableCell& cell : table.cells) {
      std::size_t lines = 0, units = 0;
      for (std::size_t i = cell.begin; i < cell.end; ++i) {
        const FlowStep& step = flow_.steps[i];
        if (step.kind == FlowStep::Kind::table) {
          inner = index_of_table(inner, i);
          facts_[index].inner_units =
              facts_[index].inner_units || facts_[inner].inner_units || facts_[inner].unit_columns > 0;
          ++lines;
          i = step.partner;
          continue;
        }
        if (step.kind != FlowStep::Kind::line) continue;
        const std::string_view line = slice(flow_.text, step.text);
        ++lines;
        units += is_unit_line(line);
        facts_[index].marks += is_layout_mark(line);
      }
      if (lines == 0) continue;
      columns[cell.column] = rows[cell.row] = true;
      if (units > 0 && lines > units) unit_columns[cell.column] = true;
    }
    facts_[index].text_columns = count(columns);
    facts_[index].text_rows = count(rows);
    facts_[index].unit_columns = count(unit_columns);
  }

  /// Tables are sorted by their first step.
  [[nodiscard]] std::size_t index_of_table(std::size_t from, std::size_t step) const {
    while (tables_[from].begin != step) ++from;
    return from;
  }

  static std::size_t count(const std::vector<bool>& flags) {
    return static_cast<std::size_t>(std::count(flags.begin(), flags.end(), true));
  }

  static TableUse decide(const Facts& facts) {
    const bool small = facts.text_columns <= kMostLayoutColumns && facts.text_rows <= kMostLayoutRows;
    // Two columns that both hold articles compare two texts: that is data.
    if (facts.unit_columns == 1 || facts.inner_units) return TableUse::text;
    if (small && facts.marks > 0 && facts.unit_columns == 0) return TableUse::layout;
    if (facts.text_columns <= 1) return TableUse::text;
    return TableUse::data;
  }

  const std::vector<Table>& tables_;
  const Flow& flow_;
  std::vector<Facts> facts_;
};

}  // namespace

bool is_layout_mark(std::string_view line) {
  // "Nơi nhận:" and the head lines may stand in any case; the authority of a signer is printed in capitals.
  static const Pattern any_case(
      "cộng h(?:òa|oà) x[ãa] hội chủ nghĩa việt nam|độc lập\\W{1,5}tự do|nơi nhận\\s*:|\\(?đã ký\\)?\\s*$|"
      "(?:luật |lệnh |pháp lệnh |nghị quyết )?số\\s*:?\\s*[\\d.…_]*\\s*/|xác thực văn bản hợp nhất",
      Pattern::ignore_case);
  static const Pattern capitals(
      "(?:TM|KT|TL|TUQ|Q|T/M|K/T|T/L)\\s?\\.?\\s?\\p{Lu}{2}|"
      "(?:PHÓ )?(?:CHỦ TỊCH|BỘ TRƯỞNG|THỨ TRƯỞNG|THỦ TƯỚNG|TỔNG THANH TRA|CHỦ NHIỆM|CHÁNH ÁN|VIỆN "
      "TRƯỞNG|THỐNG ĐỐC|TỔNG KIỂM TOÁN|GIÁM ĐỐC|TỔNG CỤC TRƯỞNG|CỤC TRƯỞNG)\\b");
  return line.size() <= kLongestMark && (any_case.match_at(line) || capitals.match_at(line));
}

std::vector<TableUse> uses_of(const std::vector<Table>& tables, const Flow& flow) {
  return Teller(tables, flow).run();
}

}  // namespace vbpl
