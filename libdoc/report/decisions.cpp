// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/report/decisions.h"

#include <algorithm>
#include <array>

#include "libdoc/read/read.h"

namespace vbpl {

namespace {

constexpr std::array<std::string_view, 4> kWords = {"accepted", "rejected", "waiting", "corrected"};

/// The next field of a line, which is cut off it.
std::string_view take_field(std::string_view& line) {
  const std::size_t tab = std::min(line.find('\t'), line.size());
  const std::string_view field = line.substr(0, tab);
  line.remove_prefix(std::min(tab + 1, line.size()));
  return field;
}

Decision read_rest(std::string_view word, std::string_view line) {
  Decision decision;
  decision.word = word;
  decision.note = take_field(line);
  decision.doc = take_field(line);
  while (!line.empty()) {
    const std::string_view field = take_field(line);
    const std::size_t equals = field.find('=');
    if (equals == std::string_view::npos) continue;
    decision.fixes[std::string(field.substr(0, equals))] = field.substr(equals + 1);
  }
  return decision;
}

std::string one_field(std::string words) {
  std::replace_if(
      words.begin(), words.end(), [](char c) { return c == '\t' || c == '\n' || c == '\r'; }, ' ');
  return words;
}

}  // namespace

std::span<const std::string_view> decision_list() { return kWords; }

bool is_decision(std::string_view word) {
  return std::find(kWords.begin(), kWords.end(), word) != kWords.end();
}

Result<Decisions> Decisions::read(const std::string& path) {
  const auto bytes = read_file(path);
  if (!bytes) return fail(bytes.error());
  Decisions decisions;
  std::string_view rest = *bytes;
  for (std::size_t number = 1; !rest.empty(); ++number) {
    const std::size_t end = std::min(rest.find('\n'), rest.size());
    std::string_view line = rest.substr(0, end);
    rest.remove_prefix(std::min(end + 1, rest.size()));
    if (line.ends_with('\r')) line.remove_suffix(1);
    if (line.empty() || line.front() == '#') continue;
    const std::string_view id = take_field(line), word = take_field(line);
    if (id.empty() || !is_decision(word)) {
      return fail(
          {"no decision here", path, number, 0, "write: id, TAB, accepted, rejected or waiting, TAB, note"});
    }
    decisions.set(std::string(id), read_rest(word, line));
  }
  return decisions;
}

const Decision* Decisions::find(const std::string& id) const {
  const auto found = by_id_.find(id);
  return found == by_id_.end() ? nullptr : &found->second;
}

std::string Decisions::on(const std::string& id) const {
  const Decision* decision = find(id);
  return decision == nullptr ? std::string() : decision->word;
}

std::string Decisions::text() const {
  std::string text = "# id\tdecision\tnote\tdocument\tcorrections\n";
  for (const auto& [id, decision] : by_id_) {
    text += one_field(id) + "\t" + decision.word + "\t" + one_field(decision.note);
    if (!decision.doc.empty() || !decision.fixes.empty()) text += "\t" + one_field(decision.doc);
    for (const auto& [key, value] : decision.fixes) text += "\t" + one_field(key + "=" + value);
    text += "\n";
  }
  return text;
}

}  // namespace vbpl
