// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <string_view>

#include "libdoc/cite/unit_check.h"
#include "libdoc/review/lint/lint.h"

namespace vbpl {
namespace {

/// A look-up goes through all units; a text with more such references has lost units, not references.
constexpr std::size_t kLookUps = 500;

/// "của Thông tư này" in a decision: the words of another act, which an annex gives as they are.
bool names_other_act(std::string_view words, const Document& document) {
  constexpr std::string_view kTypes[] = {"Luật",       "Pháp lệnh",  "Nghị định",
                                         "Nghị quyết", "Quyết định", "Thông tư"};
  if (!document.doc_type || !words.ends_with(" này")) return false;
  for (const std::string_view type : kTypes) {
    if (words.find(type) != words.npos) return document.doc_type->find(type) == std::string::npos;
  }
  return false;
}

/// "Điều 32 … (được sửa đổi tại khoản 7 Điều 1 Nghị định này)": the words of an amending act, put into the
/// text of the one that it amends.
bool speaks_for_amending_act(const Document& document, Span span) {
  constexpr std::size_t kBefore = 70;
  const std::size_t begin = span.begin > kBefore ? span.begin - kBefore : 0;
  const std::string_view before = document.words({begin, span.begin});
  return before.find("được sửa đổi") != before.npos;
}

/// So many articles that are referred to and not there are lost, not misnamed: an extract, texts glued
/// together.
constexpr std::size_t kLostArticles = 4;

void ask_where_articles_are_lost(const std::set<std::string>& articles, std::vector<LintFinding>& found) {
  if (articles.size() < kLostArticles) return;
  for (LintFinding& finding : found) finding.severity = Severity::note;
}

}  // namespace

/// A reference to a unit of the act itself that it does not have, where its numbers leave no doubt.
std::vector<LintFinding> lint_references(const LintInput& input) {
  const Document& document = input.document;
  // In an amending act "Nghị định này" may be words of the act that gets them.
  const bool is_amending =
      std::any_of(input.amendments.begin(), input.amendments.end(), [](const Amendment& amendment) {
        return amendment.verb == AmendVerb::replace || amendment.verb == AmendVerb::insert;
      });
  if (document.kind != DocumentKind::act || is_amending) return {};
  std::vector<LintFinding> found;
  std::set<std::string> absent_articles;
  std::size_t looked_up = 0;
  for (const Citation& citation : input.citations) {
    if (citation.state != CitationState::unresolved || citation.reason != "no such unit in this document" ||
        citation.target.unit.empty())
      continue;
    const bool in_units =
        citation.unit >= 0 && !document.units[static_cast<std::size_t>(citation.unit)].quoted;
    if (!in_units) continue;
    if (names_other_act(document.words(citation.span), document) ||
        speaks_for_amending_act(document, citation.span))
      continue;
    if (++looked_up > kLookUps) break;
    if (cite::look_for_unit(document, citation.target.unit).presence != cite::UnitPresence::absent) continue;
    const std::string article = citation.target.unit.substr(0, citation.target.unit.find("__"));
    if (unit_with_eid(document, article) < 0) absent_articles.insert(article);
    found.push_back(
        {Severity::warning, citation.span, "K20",
         fmt::format("dẫn chiếu \"{}\" nhưng văn bản này không có đơn vị đó", document.words(citation.span)),
         fmt::format("\"{}\" is referred to, but this document has no such unit",
                     document.words(citation.span)),
         ""});
  }
  ask_where_articles_are_lost(absent_articles, found);
  return found;
}

}  // namespace vbpl
