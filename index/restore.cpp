// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/restore.h"

#include <algorithm>
#include <cmath>
#include <optional>

#include "libdoc/text/fold.h"

namespace vbpl::index {
namespace {

constexpr double kPairShare = 0.9;      // weight of the pair against the single syllable
constexpr double kChangePenalty = 4.0;  // in a query with marks: a change must be e^4 times likelier
constexpr std::size_t kMostForms = 40;  // "a" has about 20 forms; more are noise

struct Candidate {
  std::optional<std::uint32_t> word;  ///< nothing = a token that the model does not know
  double score = 0;
  std::size_t before = 0;  ///< place of the best candidate in the column before
};
using Column = std::vector<Candidate>;

double log_share(const SyllableModel& model, std::uint32_t word) {
  return std::log((model.count(word) + 1.0) / (static_cast<double>(model.total()) + model.size()));
}

double log_chance(const SyllableModel& model, std::optional<std::uint32_t> before, std::uint32_t word) {
  if (!before) return log_share(model, word);
  const double pair = static_cast<double>(model.count(*before, word)) / std::max(1U, model.count(*before));
  return std::log(kPairShare * pair + (1 - kPairShare) * std::exp(log_share(model, word)));
}

Column candidates(const SyllableModel& model, const Token& token) {
  Column column;
  const SyllableModel::Forms forms = model.forms(unmarked(token.key));
  const bool free = token.kind == TokenKind::word && is_unmarked(token.key);
  for (std::uint32_t word = forms.begin; word < forms.end; ++word) {
    if (free || model.word(word) == token.key) column.push_back({word, 0, 0});
  }
  if (column.size() > kMostForms) {
    std::partial_sort(
        column.begin(), column.begin() + kMostForms, column.end(),
        [&](const Candidate& a, const Candidate& b) { return model.count(*a.word) > model.count(*b.word); });
    column.resize(kMostForms);
  }
  if (column.empty()) column.push_back({std::nullopt, 0, 0});
  return column;
}

/// Scores each candidate of `column` by its best way from the column before.
void connect(const SyllableModel& model, const Column& before, Column& column, bool joins) {
  for (Candidate& own : column) {
    double best = -INFINITY;
    for (std::size_t i = 0; i < before.size(); ++i) {
      const double step = own.word ? log_chance(model, joins ? before[i].word : std::nullopt, *own.word) : 0;
      if (before[i].score + step <= best) continue;
      best = before[i].score + step;
      own.before = i;
    }
    own.score += best;
  }
}

std::vector<std::string> walk_back(const SyllableModel& model, const std::vector<Column>& columns,
                                   std::span<const Token> tokens) {
  std::vector<std::string> keys(tokens.size());
  const auto better = [](const Candidate& a, const Candidate& b) { return a.score < b.score; };
  auto at = static_cast<std::size_t>(std::max_element(columns.back().begin(), columns.back().end(), better) -
                                     columns.back().begin());
  for (std::size_t i = columns.size(); i-- > 0;) {
    const Candidate& chosen = columns[i][at];
    keys[i] = chosen.word ? std::string(model.word(*chosen.word)) : tokens[i].key;
    at = chosen.before;
  }
  return keys;
}

}  // namespace

std::vector<std::string> restore_marks(const SyllableModel& model, std::span<const Token> tokens) {
  if (tokens.empty()) return {};
  const auto is_marked = [](const Token& token) {
    return token.kind == TokenKind::word && token.key != unmarked(token.key);
  };
  const double penalty = std::any_of(tokens.begin(), tokens.end(), is_marked) ? kChangePenalty : 0;
  std::vector<Column> columns;
  const Column start = {{std::nullopt, 0, 0}};
  for (const Token& token : tokens) {
    Column column = candidates(model, token);
    for (Candidate& own : column) own.score = own.word && model.word(*own.word) != token.key ? -penalty : 0;
    connect(model, columns.empty() ? start : columns.back(), column, token.joins);
    columns.push_back(std::move(column));
  }
  return walk_back(model, columns, tokens);
}

std::vector<std::string> marked_forms(const SyllableModel& model, std::string_view key) {
  const SyllableModel::Forms forms = model.forms(unmarked(key));
  std::vector<std::uint32_t> words;
  for (std::uint32_t word = forms.begin; word < forms.end; ++word) words.push_back(word);
  std::sort(words.begin(), words.end(),
            [&](std::uint32_t a, std::uint32_t b) { return model.count(a) > model.count(b); });
  if (words.size() > kMostForms) words.resize(kMostForms);
  std::vector<std::string> out;
  for (const std::uint32_t word : words) out.emplace_back(model.word(word));
  return out;
}

}  // namespace vbpl::index
