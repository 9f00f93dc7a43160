// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/read/flow.h"

#include <algorithm>
#include <utility>

#include "libdoc/text/fold.h"
#include "libdoc/text/normal.h"

namespace vbpl {
namespace {

constexpr std::size_t kMaxSpan = 1000;  // as in the HTML standard

}  // namespace

void FlowBuilder::append(std::string_view text, std::size_t source, bool linear) {
  if (text.empty()) return;
  line_runs_.push_back({line_.size(), source, linear});
  line_ += text;
}

void FlowBuilder::end_line() {
  if (!is_surely_normal(line_)) normalise_line();
  const std::string_view words = trimmed(line_);
  if (!words.empty()) {
    const auto skipped = static_cast<std::size_t>(words.data() - line_.data());
    const std::size_t begin = flow_.text.size();
    FlowStep step{.footnote = footnote_ || line_footnote_, .text = {begin, begin + words.size()}};
    flow_.text += words;
    // A line separator inside a line is none of ours.
    if (words.find('\n') != words.npos)
      std::replace(flow_.text.begin() + static_cast<std::ptrdiff_t>(begin), flow_.text.end(), '\n', ' ');
    flow_.steps.push_back(step);
    SourceMap line_map;
    for (const auto& run : line_runs_) line_map.add(run);
    if (!line_map.empty()) line_map.copy_runs(skipped, skipped + words.size(), begin, flow_.map);
  }
  line_.clear();
  line_runs_.clear();
  line_footnote_ = false;
}

/// Its bytes are no longer those of the file.
void FlowBuilder::normalise_line() {
  Text text = normalise_utf8(line_);
  for (Diagnostic& diagnostic : text.diagnostics)
    add_diagnostic(diagnostic.severity, diagnostic.code, diagnostic.message);
  if (text.utf8 == line_) return;
  line_ = std::move(text.utf8);
  if (!line_runs_.empty()) line_runs_ = {{0, line_runs_.front().source, false}};
}

void FlowBuilder::push(FlowStep::Kind kind) {
  FlowStep step;
  step.kind = kind;
  flow_.steps.push_back(step);
}

void FlowBuilder::begin_table() {
  end_line();
  // A table straight in a table stands in a cell of its own.
  if (!open_.empty() && flow_.steps[open_.back()].kind == FlowStep::Kind::table) begin_cell(1, 1);
  open_.push_back(flow_.steps.size());
  push(FlowStep::Kind::table);
}

void FlowBuilder::begin_row() {
  end_cell();
  if (!open_.empty()) push(FlowStep::Kind::row);
}

void FlowBuilder::begin_cell(std::size_t columns, std::size_t rows) {
  end_cell();
  if (open_.empty()) return;
  open_.push_back(flow_.steps.size());
  push(FlowStep::Kind::cell);
  flow_.steps.back().columns = static_cast<std::uint16_t>(std::clamp<std::size_t>(columns, 1, kMaxSpan));
  flow_.steps.back().rows = static_cast<std::uint16_t>(std::clamp<std::size_t>(rows, 1, kMaxSpan));
}

void FlowBuilder::end_cell() {
  end_line();
  if (open_.empty() || flow_.steps[open_.back()].kind != FlowStep::Kind::cell) return;
  flow_.steps[open_.back()].partner = flow_.steps.size();
  open_.pop_back();
  push(FlowStep::Kind::end_cell);
}

void FlowBuilder::end_table() {
  end_cell();
  if (open_.empty()) return;
  flow_.steps[open_.back()].partner = flow_.steps.size();
  open_.pop_back();
  push(FlowStep::Kind::end_table);
}

void FlowBuilder::add_diagnostic(Severity severity, std::string_view code, std::string_view message) {
  auto& all = flow_.diagnostics;
  if (std::any_of(all.begin(), all.end(), [&](const Diagnostic& known) { return known.code == code; }))
    return;
  all.push_back({severity, {}, std::string(code), std::string(message)});
}

Flow FlowBuilder::finish() {
  end_line();
  while (!open_.empty()) end_table();
  return std::move(flow_);
}

}  // namespace vbpl
