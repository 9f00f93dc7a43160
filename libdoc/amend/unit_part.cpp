// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/amend/unit_part.h"

#include <array>
#include <optional>

#include "libdoc/text/fold.h"
#include "libdoc/text/pattern.h"

namespace vbpl {
namespace {

/// New words with the label of the unit in front, as the unit prints it.
std::string labelled(const TextTree::Node& node, const std::string& fresh) {
  TextTree::Node probe;
  probe.words = fresh;
  if (label_end(probe) > 0) return fresh;
  return node.words.substr(0, label_end(node)) + " " + fresh;
}

Outcome rename(TextTree& tree, int index, const std::string& fresh) {
  TextTree::Node& node = tree.node(index);
  if (!node.unit.heading || node.unit.heading->empty())
    return failed("text_mismatch", "the unit has no name in the text");
  const std::size_t at = node.words.find(*node.unit.heading);
  if (at == std::string::npos) return failed("text_mismatch", "the name of the unit runs over several lines");
  TextTree::Node probe;
  probe.words = fresh;
  const std::string name(trimmed(std::string_view(fresh).substr(label_end(probe))));
  node.words.replace(at, node.unit.heading->size(), name);
  node.unit.heading = name;
  return {"applied", {}, {index}};
}

Outcome rewrite_opening(TextTree& tree, int index, const std::string& fresh) {
  TextTree::Node& node = tree.node(index);
  std::size_t end = node.below.empty() ? node.words.find('\n') : node.words.find_last_not_of(" \n") + 1;
  if (end == std::string::npos) end = node.words.size();
  node.words = labelled(node, fresh) + node.words.substr(end);
  return {"applied", {}, {index}};
}

std::optional<std::size_t> ordinal_of(const std::string& scope) {
  constexpr std::array<const char*, 6> kWords = {"nhất", "hai", "ba", "tư", "năm", "sáu"};
  for (std::size_t i = 0; i < kWords.size(); ++i) {
    if (scope.ends_with(std::string("thứ ") + kWords[i])) return i;
  }
  const std::size_t digit = scope.find_first_of("123456789");
  if (digit != std::string::npos && digit + 1 == scope.size())
    return static_cast<std::size_t>(scope[digit] - '1');
  return std::nullopt;
}

/// A paragraph of a unit without units below it: which one is meant among those would be a guess.
Outcome rewrite_paragraph(TextTree& tree, int index, const std::string& scope, const std::string& fresh) {
  TextTree::Node& node = tree.node(index);
  if (!node.below.empty())
    return failed("ambiguous", "the unit has units below it; which paragraph is meant is not sure");
  std::vector<Span> lines;
  for (std::size_t at = 0; at < node.words.size();) {
    const std::size_t end = std::min(node.words.find('\n', at), node.words.size());
    if (!trimmed(slice(node.words, {at, end})).empty()) lines.push_back({at, end});
    at = end + 1;
  }
  const bool last = scope.find("cuối") != std::string::npos;
  const auto wanted = last ? std::optional(lines.size() - 1) : ordinal_of(scope);
  if (!wanted) return failed("ambiguous", "which paragraph is meant is told in words: " + scope);
  if (*wanted >= lines.size()) return failed("target_missing", "there are not so many paragraphs");
  const Span line = lines[*wanted];
  const std::string text = *wanted == 0 ? labelled(node, fresh) : fresh;
  node.words.replace(line.begin, line.size(), text);
  return {"applied", {}, {index}};
}

}  // namespace

Outcome apply_part_command(TextTree& tree, const Amendment& command) {
  const PlaceInTree place = place_in(tree, command.target.unit);
  if (place.node < 0) return failed(place.state, place.reason);
  const std::string scope = lower(command.scope);
  const bool names = scope == "tên" || scope == "tên gọi" || scope == "tiêu đề";
  const bool opens = scope == "đoạn mở đầu" || scope == "phần mở đầu" || scope == "đoạn đầu" ||
                     scope == "đoạn đầu tiên" || scope == "câu dẫn" || scope == "phần dẫn";
  if (command.verb == AmendVerb::insert)
    return failed("ambiguous", "where the words go is told in words: " + command.scope);
  if (names && tree.node(place.node).unit.kind < UnitKind::clause)
    return rename(tree, place.node, command.new_words);
  if (names || opens) return rewrite_opening(tree, place.node, command.new_words);
  if (scope.starts_with("đoạn")) return rewrite_paragraph(tree, place.node, scope, command.new_words);
  return failed("ambiguous", "only a part of the unit is changed: " + command.scope);
}

}  // namespace vbpl
