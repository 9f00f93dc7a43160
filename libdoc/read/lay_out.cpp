// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/read/lay_out.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "libdoc/read/table.h"
#include "libdoc/read/table_use.h"

namespace vbpl {
namespace {

/// Steps still to be written; tables may stand in tables, so the walk keeps its own stack.
struct Job {
  std::size_t begin, end;
  bool layout;
};

class Layouter {
 public:
  explicit Layouter(const Flow& flow)
      : flow_(flow), tables_(find_tables(flow)), uses_(uses_of(tables_, flow)) {}

  SourceDocument run() {
    out_.text.utf8.reserve(flow_.text.size() + flow_.steps.size());
    jobs_.push_back({0, flow_.steps.size(), false});
    while (!jobs_.empty()) {
      const Job job = jobs_.back();
      jobs_.pop_back();
      work(job);
    }
    for (const std::size_t note : notes_) write_line(flow_.steps[note], BlockKind::footnote);
    return std::move(out_);
  }

 private:
  void work(const Job& job) {
    for (std::size_t i = job.begin; i < job.end; ++i) {
      const FlowStep& step = flow_.steps[i];
      if (step.kind == FlowStep::Kind::line)
        line(i, job.layout ? std::optional(BlockKind::layout) : std::nullopt);
      if (step.kind != FlowStep::Kind::table) continue;
      jobs_.push_back({step.partner + 1, job.end, job.layout});
      return open(table_at(i), job.layout);
    }
  }

  /// Tables are sorted by their first step.
  [[nodiscard]] std::size_t table_at(std::size_t step) const {
    const auto found = std::lower_bound(tables_.begin(), tables_.end(), step,
                                        [](const Table& table, std::size_t at) { return table.begin < at; });
    return static_cast<std::size_t>(found - tables_.begin());
  }

  void open(std::size_t index, bool in_layout) {
    const Table& table = tables_[index];
    switch (uses_[index]) {
      case TableUse::data:
        return write_rows(table);
      case TableUse::text:
        jobs_.push_back({table.begin + 1, table.end, in_layout});
        return;
      case TableUse::layout:
        return open_columns(table);
    }
  }

  /// Rows that one wide cell fills part the table into bands; each band is read column by column.
  void open_columns(const Table& table) {
    captions(table);
    struct Place {
      std::size_t band, column, cell;
    };
    std::vector<Place> places;
    std::size_t band = 0;
    for (std::size_t i = 0; i < table.cells.size(); ++i) {
      const bool wide = table.columns > 1 && table.cells[i].columns == table.columns;
      if (wide) ++band;
      places.push_back({band, table.cells[i].column, i});
      if (wide) ++band;
    }
    std::stable_sort(places.begin(), places.end(), [](const Place& a, const Place& b) {
      return std::pair(a.band, a.column) < std::pair(b.band, b.column);
    });
    for (auto place = places.rbegin(); place != places.rend(); ++place)
      jobs_.push_back({table.cells[place->cell].begin, table.cells[place->cell].end, true});
  }

  void write_rows(const Table& table) {
    ++table_number_;
    captions(table);
    for (std::size_t i = 0; i < table.cells.size();) {
      std::size_t end = i;
      while (end < table.cells.size() && table.cells[end].row == table.cells[i].row) ++end;
      write_row(table, i, end);
      i = end;
    }
  }

  /// Lines of a table that stand in no cell.
  void captions(const Table& table) {
    for (std::size_t i = table.begin + 1; i < table.end; ++i) {
      const FlowStep& step = flow_.steps[i];
      if (step.kind == FlowStep::Kind::cell) i = step.partner;
      if (step.kind == FlowStep::Kind::line) line(i, std::nullopt);
    }
  }

  /// Empty cells count as columns, but need no tabs at the end of a row.
  void write_row(const Table& table, std::size_t first, std::size_t last) {
    const std::size_t begin = out_.text.utf8.size();
    std::size_t column = 0;
    for (std::size_t i = first; i < last; ++i) {
      const TableCell& cell = table.cells[i];
      bool started = false;
      for (std::size_t at = cell.begin; at < cell.end; ++at) {
        const FlowStep& step = flow_.steps[at];
        if (step.kind != FlowStep::Kind::line) continue;
        if (step.footnote) {
          notes_.push_back(at);
          continue;
        }
        separate(step, started ? 1 : cell.column - column, started ? ' ' : '\t');
        const std::size_t words = out_.text.utf8.size();
        copy(step);
        std::replace(out_.text.utf8.begin() + static_cast<std::ptrdiff_t>(words), out_.text.utf8.end(), '\t',
                     ' ');
        started = true;
        column = cell.column;
      }
    }
    if (out_.text.utf8.size() > begin) end_line(begin, BlockKind::table_row);
  }

  void line(std::size_t index, std::optional<BlockKind> kind) {
    if (flow_.steps[index].footnote) {
      notes_.push_back(index);
    } else {
      write_line(flow_.steps[index], kind);
    }
  }
  void write_line(const FlowStep& step, std::optional<BlockKind> kind) {
    const std::size_t begin = out_.text.utf8.size();
    copy(step);
    end_line(begin, kind);
  }
  /// What stands between cells is in no file: it leads to the words behind it.
  void separate(const FlowStep& step, std::size_t count, char sign) {
    if (!flow_.map.empty() && count > 0)
      out_.text.map.add({out_.text.utf8.size(), flow_.map.to_source(step.text.begin), false});
    out_.text.utf8.append(count, sign);
  }
  void copy(const FlowStep& step) {
    if (!flow_.map.empty())
      flow_.map.copy_runs(step.text.begin, step.text.end, out_.text.utf8.size(), out_.text.map);
    out_.text.utf8.append(flow_.text, step.text.begin, step.text.size());
  }
  void end_line(std::size_t begin, std::optional<BlockKind> kind) {
    const Span span{begin, out_.text.utf8.size()};
    if (kind) out_.blocks.push_back({span, *kind, *kind == BlockKind::table_row ? table_number_ : 0});
    out_.text.utf8 += '\n';
  }

  const Flow& flow_;
  std::vector<Table> tables_;
  std::vector<TableUse> uses_;
  std::vector<Job> jobs_;
  std::vector<std::size_t> notes_;  // footnote lines, for the end
  SourceDocument out_;
  int table_number_ = 0;
};

}  // namespace

SourceDocument lay_out(const Flow& flow) {
  SourceDocument document = Layouter(flow).run();
  document.text.diagnostics = flow.diagnostics;
  document.title_hint = flow.title_hint;
  return document;
}

}  // namespace vbpl
