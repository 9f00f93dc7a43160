// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/amend/apply.h"
#include "libdoc/amend/phrase.h"
#include "libdoc/text/fold.h"

namespace vbpl {
namespace {

/// The words of one unit as a command leaves them.
struct Rewritten {
  std::string words;
  bool changed = false, known = false, other_spelling = false;
};

Rewritten rewrite(const std::string& words, const Amendment& command) {
  Rewritten out{words};
  const Occurrences old = occurrences(words, command.old_words);
  const std::string_view fresh = trimmed(command.new_words);
  if (command.verb == AmendVerb::delete_words) {
    out.changed = !old.spans.empty();
    out.words = removed(words, old.spans);
  } else if (command.verb == AmendVerb::insert_words) {
    const bool in_front = command.scope == "trước";
    const std::string whole = inserted(command.old_words, {{0, command.old_words.size()}}, fresh, in_front);
    const std::vector<Span> done = occurrences(words, whole).spans;
    const std::vector<Span> open = outside(old.spans, done);
    out.known = !done.empty();
    out.changed = !open.empty();
    out.words = inserted(words, open, fresh, in_front);
  } else {
    const std::vector<Span> done = occurrences(words, fresh).spans;
    const std::vector<Span> open = outside(old.spans, done);
    out.known = !done.empty();
    out.changed = !open.empty();
    out.words = replaced(words, open, fresh);
  }
  out.other_spelling = out.changed && old.other_spelling;
  return out;
}

/// "Bổ sung từ “hoặc” vào cuối điểm b": before the stop at the end.
Outcome put_at_edge(TextTree& tree, int node, const Amendment& command) {
  if (!tree.node(node).below.empty())
    return failed("ambiguous", "the unit has units below it, and the command does not say where in them");
  std::string& words = tree.node(node).words;
  const std::string_view fresh = trimmed(command.new_words);
  if (command.scope == "đầu") {
    const std::size_t at = label_end(tree.node(node));
    words = words.substr(0, at) + " " + std::string(fresh) + words.substr(at);
    return {"applied", {}, {node}};
  }
  std::size_t end = words.find_last_not_of(" \n");
  end = end == std::string::npos ? 0 : end + 1;
  while (end > 0 && (words[end - 1] == '.' || words[end - 1] == ';')) --end;
  words = inserted(words, {{end, end}}, fresh, false);
  return {"applied", {}, {node}};
}

/// "Thay thế dấu chấm cuối điểm c bằng dấu chấm phẩy".
Outcome change_last_mark(TextTree& tree, int node, const Amendment& command) {
  while (!tree.node(node).below.empty()) node = tree.node(node).below.back();
  std::string& words = tree.node(node).words;
  const std::size_t end = words.find_last_not_of(" \n");
  const std::string_view text = end == std::string::npos ? "" : std::string_view(words).substr(0, end + 1);
  if (text.ends_with(command.new_words)) return {"applied", "the text has the new words already", {}};
  if (!text.ends_with(command.old_words))
    return failed("text_mismatch", "the unit does not end in “" + command.old_words + "”");
  words.replace(end, 1, command.new_words);
  return {"applied", {}, {node}};
}

}  // namespace

Outcome apply_words_command(TextTree& tree, const Amendment& command) {
  int top = TextTree::kRoot;
  if (!command.target.unit.empty()) {
    const PlaceInTree place = place_in(tree, command.target.unit);
    if (place.node < 0) return failed(place.state, place.reason);
    top = place.node;
  }
  if (command.verb == AmendVerb::insert_words && command.old_words.empty()) {
    if (command.scope == "đầu" || command.scope == "cuối") return put_at_edge(tree, top, command);
    return failed("ambiguous", "the command does not say where in the unit the words go");
  }
  if (command.old_words.empty()) return failed("ambiguous", "the words to be changed are not quoted");
  if (command.verb == AmendVerb::replace_words && command.scope == "cuối")
    return change_last_mark(tree, top, command);
  Outcome out{"applied", {}, {}};
  bool known = false;
  for (const int each : tree.with_all_below(top)) {
    if (tree.node(each).gone || each == TextTree::kRoot) continue;
    Rewritten fresh = rewrite(tree.node(each).words, command);
    known = known || fresh.known;
    if (!fresh.changed) continue;
    if (fresh.other_spelling) out.reason = "the words stand there in another spelling";
    tree.node(each).words = std::move(fresh.words);
    if (auto& heading = tree.node(each).unit.heading) heading = rewrite(*heading, command).words;
    out.touched.push_back(each);
  }
  if (!out.touched.empty()) return out;
  if (known) return {"applied", "the text has the new words already", {}};
  return failed("text_mismatch", "the words “" + command.old_words + "” do not stand there");
}

}  // namespace vbpl
