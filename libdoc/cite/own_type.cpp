// SPDX-License-Identifier: GPL-3.0-or-later
// "Nghị định này" in an act that is no nghị định: the one named last in its sentence, or one that cannot be
// told.
#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "libdoc/cite/finder.h"
#include "libdoc/text/fold.h"

namespace vbpl::cite {

namespace {

/// Plans and programmes (kế hoạch, đề án) are attached to acts of any type.
bool is_act(std::string_view type) {
  const auto words = type_words();
  return std::any_of(words.begin(), words.end(), [&](const TypeWord& word) {
    return word.name == type && (word.use == TypeUse::law || word.use == TypeUse::act);
  });
}

/// "hợp đồng này", "biên bản này": a paper of the parties that the act speaks of.
bool is_paper_of_others(std::string_view type) {
  constexpr std::array<std::string_view, 7> kPapers = {"Hợp đồng", "Biên bản", "Giấy mời", "Tờ trình",
                                                       "Báo cáo",  "Bản án",   "Lệnh"};
  return std::find(kPapers.begin(), kPapers.end(), type) != kPapers.end();
}

}  // namespace

/// False for `Quyết định này` in a decree.
bool Finder::is_own_type(const DocumentReference& self) const {
  if (!document_.doc_type || !self.target.doc_type || self.attached) return true;
  const bool other_kind = is_act(*self.target.doc_type) || is_paper_of_others(*self.target.doc_type);
  if (!other_kind || document_.kind == DocumentKind::consolidation) return true;
  const std::string own = match_key(*document_.doc_type), said = match_key(*self.target.doc_type);
  return own.find(said) != std::string::npos || said.find(own) != std::string::npos;
}

/// `Nghị quyết số 111/2025/UBTVQH15 … theo quy định của Nghị quyết này`: the last of its type that the line
/// names before `at`, null when it names none.
const CitationTarget* Finder::named_before(const DocumentReference& self, std::size_t at) const {
  constexpr std::size_t kReach = 800;
  const std::size_t line = reader_.line_begin(at, kReach);
  for (auto found = found_.rbegin(); found != found_.rend() && found->span.begin >= line; ++found) {
    const bool named = found->target.number || found->target.title;
    if (named && found->span.end <= at && found->target.doc_type == self.target.doc_type)
      return &found->target;
  }
  return nullptr;
}

/// False when the words are no citation: a contract, or "quyết định này" in small letters, which is a
/// decision on a single case.
bool Finder::point_to_other(Citation& citation, const DocumentReference& self) const {
  if (const CitationTarget* named = named_before(self, citation.span.begin)) {
    citation.target = *named;
    citation.target.unit.clear();
    citation.state = CitationState::document;
    return true;
  }
  citation.target = self.target;
  citation.reason = around_.in_form(citation.unit) ? "what a form names is the paper made from it"
                                                   : "an act of another type, and which is not said";
  if (is_paper_of_others(*self.target.doc_type)) return false;
  return around_.in_form(citation.unit) || reader_.is_capital(self.span.begin);
}

}  // namespace vbpl::cite
