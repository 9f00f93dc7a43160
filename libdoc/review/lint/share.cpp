// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

#include "libdoc/review/lint/facts.h"
#include "libdoc/review/lint/lint.h"

namespace vbpl {
namespace {

constexpr const char* kSource = "Điều 8 khoản 4 Luật 64/2025/QH15";
/// Fewer articles say nothing: the amended act is seldom that short.
constexpr std::size_t kFewest = 5;

/// What an act does to the articles of another.
struct Amended {
  Span first;                      ///< its first command
  std::set<std::string> articles;  ///< with a new text, "art_7", "art_7a"
  std::size_t highest = 0;         ///< the highest number of an article that the other act is known to have
};

std::string article_of(const std::string& unit) {
  const std::size_t begin = unit.find("art_");
  if (begin == std::string::npos || (begin != 0 && unit[begin - 1] != '_')) return {};
  return unit.substr(begin, unit.find("__", begin) - begin);
}

std::size_t number_of(const std::string& article) {
  std::size_t number = 0;
  for (const char c : article.substr(4)) {
    if (c < '0' || c > '9' || number > 9999) break;
    number = number * 10 + static_cast<std::size_t>(c - '0');
  }
  return number;
}

/// A new article is none of those that are amended.
bool changes_content(const Amendment& amendment, const std::string& article) {
  if (amendment.verb == AmendVerb::replace) return true;
  return amendment.verb == AmendVerb::insert && !amendment.target.unit.ends_with(article);
}

std::map<std::string, Amended> amended_acts(const LintInput& input) {
  std::map<std::string, Amended> acts;
  for (const Amendment& amendment : input.amendments) {
    const std::string article = article_of(amendment.target.unit);
    if (article.empty() || !amendment.target.number) continue;
    Amended& act = acts.try_emplace(*amendment.target.number, Amended{amendment.span, {}, 0}).first->second;
    const bool is_new = amendment.verb == AmendVerb::insert && amendment.target.unit.ends_with(article);
    if (!is_new) act.highest = std::max(act.highest, number_of(article));
    if (changes_content(amendment, article)) act.articles.insert(article);
  }
  return acts;
}

}  // namespace

/// An act that changes more than half of another's articles must replace it. The other act is not at hand, so
/// this asks: it is told where the articles changed outnumber half of the highest number that is named.
std::vector<LintFinding> lint_share(const LintInput& input) {
  if (!lint::is_normative_act(input.document) || !lint::signed_since(input.document, lint::kLaw2025))
    return {};
  std::vector<LintFinding> found;
  for (const auto& [number, act] : amended_acts(input)) {
    const std::size_t count = act.articles.size();
    if (count < kFewest || 2 * count <= act.highest) continue;
    found.push_back(
        {Severity::note, act.first, "K13",
         fmt::format("sửa đổi, bổ sung {} điều của {}: nếu văn bản đó có không quá {} điều thì "
                     "phải ban hành văn bản thay thế",
                     count, number, 2 * count - 1),
         fmt::format("amends {} articles of {}: if that act has no more than {} articles, it must "
                     "be replaced",
                     count, number, 2 * count - 1),
         kSource});
  }
  return found;
}

}  // namespace vbpl
