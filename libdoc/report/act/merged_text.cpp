// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/report/act/merged_text.h"

#include <algorithm>

#include "libdoc/amend/notes.h"
#include "libdoc/text/fold.h"

namespace vbpl {
namespace {

/// The text without what the certifying body puts its own in place of.
TextTree bare_tree(const Document& base, const TextTree& done) {
  TextTree tree = done;
  TextTree::Node& root = tree.node(TextTree::kRoot);
  if (base.basis.empty()) return tree;
  const std::string_view first = base.words(base.basis.front());
  for (const int child : root.below) {
    TextTree::Node& node = tree.node(child);
    if (node.unit.kind != UnitKind::preamble) continue;
    const std::size_t at = node.words.find(first);
    if (at != std::string::npos) {
      root.words.clear();
      node.words.erase(0, at);
    }
    break;
  }
  std::erase_if(root.below, [&](int child) {
    const UnitKind kind = tree.node(child).unit.kind;
    return kind == UnitKind::signature || kind == UnitKind::recipients;
  });
  return tree;
}

/// Where the words of the last legal basis end.
std::size_t end_of_basis(const Document& base, const std::string& text) {
  std::size_t end = 0;
  for (const Span span : base.basis) {
    const std::string_view words = trimmed(base.words(span));
    const std::size_t at = text.find(words, end);
    if (at != std::string::npos) end = at + words.size();
  }
  return end;
}

class Merger {
 public:
  Merger(const Document& base, const ActText& text, Date as_of, const CommandsOf& commands_of,
         const Forms& forms)
      : base_(base), text_(text), as_of_(as_of), commands_of_(commands_of), forms_(forms) {}

  MergedText run() {
    write_body();
    write_head();
    write_basis_notes();
    const std::string last = final_article();
    for (const Unit& unit : out_.body.units) {
      for (const ProvisionChange& change : text_.changes) {
        if (change.eid == unit.eid) write_change(change);
      }
      if (unit.eid == last) write_final_notes(last);
    }
    for (const Edit& edit : text_.consolidation.edits) {
      const bool due = edit.from && *edit.from <= as_of_;
      if (due && edit.command.state != "applied") out_.not_merged.push_back(&edit);
    }
    return std::move(out_);
  }

 private:
  void write_body() {
    PrintMarks marks;
    marks.repealed = forms_.word("merged_repealed");
    RenderedText rendered = render(bare_tree(base_, text_.consolidation.tree), marks);
    out_.body = text_.document;
    out_.body.text = std::move(rendered.text);
    out_.body.units = std::move(rendered.units);
    out_.body.basis.clear();
    out_.body.blocks = rows_told_by_tabs(base_, out_.body.text);
    out_.basis_end = end_of_basis(base_, out_.body.text);
  }

  [[nodiscard]] Fillings fillings(const Document& act, const std::optional<Date>& from) const {
    return {{"act", full_name(act)}, {"day", from ? long_vietnamese(*from) : forms_.word("day_blank")}};
  }

  void write_head() {
    out_.type = upper(base_.doc_type.value_or(""));
    out_.title = base_.title.value_or("");
    const std::vector<const Edit*> acts = amending_acts(text_);
    const char* opening = acts.empty() ? "merged_unamended" : "merged_history";
    out_.history.push_back(filled(forms_.word(opening), fillings(base_, base_.effective)));
    for (std::size_t i = 0; i < acts.size(); ++i) {
      const std::string number = acts.size() > 1 ? std::to_string(i + 1) + ". " : std::string();
      out_.history.push_back(number +
                             filled(forms_.word("merged_item"), fillings(*acts[i]->actor, acts[i]->from)) +
                             (i + 1 < acts.size() ? ";" : "."));
    }
    out_.number = forms_.word("merged_number");
    out_.place_day = forms_.word("signed");
    out_.certified = forms_.word("merged_certified");
    out_.signer = forms_.word("merged_signer");
    out_.unsigned_hint = forms_.word("merged_unsigned");
  }

  std::size_t note(std::string words) {
    out_.notes.push_back(std::move(words));
    return out_.notes.size() - 1;
  }

  void write_basis_notes() {
    if (out_.basis_end == 0) return;
    for (const Edit* edit : amending_acts(text_)) {
      std::string bases;
      for (const Span span : edit->actor->basis)
        bases += "\n" + std::string(trimmed(edit->actor->words(span)));
      if (bases.empty()) continue;
      Fillings words = fillings(*edit->actor, edit->from);
      words["basis"] = bases.substr(1);
      out_.basis_notes.push_back(note(filled(forms_.word("merged_basis_note"), words)));
    }
  }

  void write_change(const ProvisionChange& change) {
    std::vector<const Edit*> put = change.edits;
    std::erase_if(put, [](const Edit* edit) { return edit->command.state != "applied"; });
    if (!put.empty()) out_.unit_notes[change.eid].push_back(note(note_of(put, change.kind)));
  }

  /// The article on effect, else the last one.
  [[nodiscard]] std::string final_article() const {
    std::string found;
    bool on_effect = false;
    for (const Unit& unit : out_.body.units) {
      if (unit.kind != UnitKind::article || unit.part != "main") continue;
      const std::string heading = lower(unit.heading.value_or(""));
      const bool effect = heading.find("hiệu lực") != std::string::npos;
      if (on_effect && !effect) continue;
      found = unit.eid;
      on_effect = on_effect || effect;
    }
    return found;
  }

  /// The articles of an amending act that command nothing.
  void write_final_notes(const std::string& eid) {
    for (const Edit* edit : amending_acts(text_)) {
      const Document& actor = *edit->actor;
      const std::vector<Amendment> commands = commands_of_(actor);
      std::string labels, words;
      for (const Unit& unit : actor.units) {
        if (unit.kind != UnitKind::article || unit.quoted || unit.part != "main") continue;
        const bool commanding = std::any_of(commands.begin(), commands.end(), [&](const Amendment& command) {
          return unit.span.contains(command.span.begin);
        });
        if (commanding) continue;
        labels += (labels.empty() ? "" : ", ") + std::string("Điều ") + unit.num;
        words += (words.empty() ? "" : "\n") + std::string(trimmed(actor.words(unit.span)));
      }
      if (labels.empty()) continue;
      Fillings fill = fillings(actor, edit->from);
      fill["articles"] = labels;
      fill["text"] = words;
      out_.unit_notes[eid].push_back(note(filled(forms_.word("merged_final_note"), fill)));
    }
  }

  const Document& base_;
  const ActText& text_;
  Date as_of_;
  const CommandsOf& commands_of_;
  const Forms& forms_;
  MergedText out_;
};

}  // namespace

MergedText merged_text(const Document& base, const ActText& text, Date as_of, const CommandsOf& commands_of,
                       const Forms& forms) {
  return Merger(base, text, as_of, commands_of, forms).run();
}

}  // namespace vbpl
