// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/review/provision.h"

#include <algorithm>
#include <functional>
#include <initializer_list>

#include "libdoc/text/fold.h"
#include "libdoc/text/pattern.h"

namespace vbpl {
namespace {

/// Phrases looked for in every provision; skipping by their last letters costs a fraction of a plain search.
class PhraseSet {
 public:
  explicit PhraseSet(std::initializer_list<std::string_view> phrases) {
    for (const std::string_view phrase : phrases) searchers_.emplace_back(phrase.begin(), phrase.end());
  }
  [[nodiscard]] bool is_in(std::string_view text) const {
    return std::any_of(searchers_.begin(), searchers_.end(), [&](const Searcher& searcher) {
      return std::search(text.begin(), text.end(), searcher) != text.end();
    });
  }

 private:
  using Searcher = std::boyer_moore_horspool_searcher<std::string_view::const_iterator>;
  std::vector<Searcher> searchers_;
};

const Pattern& amending_words() {
  static const Pattern pattern("sửa đổi|bổ sung một số|bãi bỏ|đính chính|^thay thế|, thay thế|ngưng hiệu lực",
                               Pattern::ignore_case);
  return pattern;
}

std::uint16_t heading_flags(std::string_view heading) {
  static const Pattern boilerplate(
      "hiệu lực|thi hành|tổ chức thực hiện|phạm vi|đối tượng áp dụng|trách nhiệm thực hiện|điều khoản tham "
      "chiếu|kinh phí thực hiện",
      Pattern::ignore_case);
  static const Pattern transitional("chuyển tiếp", Pattern::ignore_case),
      definitions("giải thích từ ngữ|thuật ngữ|định nghĩa", Pattern::ignore_case);
  std::uint16_t flags = 0;
  if (boilerplate.find(heading)) flags |= kBoilerplate;
  if (transitional.find(heading)) flags |= kTransitional;
  if (definitions.find(heading)) flags |= kDefinitions;
  if (amending_words().find(heading)) flags |= kAmending;
  return flags;
}

/// Forbidden conduct, described under such a heading in order to punish it; the procedure of punishing is
/// none.
bool punishes(std::string_view heading, std::string_view words) {
  static const Pattern sanction("vi phạm|xử phạt|mức phạt|xử lý kỷ luật|tội ", Pattern::ignore_case);
  static const Pattern penalty(
      "phạt tiền|phạt cảnh cáo|phạt tù|bị phạt|hình thức (?:xử )?phạt|khắc phục hậu quả|tước quyền sử dụng|"
      "tịch thu|buộc |hành vi sau|khiển trách|cách chức",
      Pattern::ignore_case);
  return sanction.find(heading).has_value() && penalty.find(words).has_value();
}

/// "“3. Trong thời hạn …": new text of another act. A defined term in quotation marks ("“Chứng từ” là …") is
/// none.
bool is_quoted_payload(std::string_view words) {
  static const Pattern term(
      "^[“\"][^“”\"\\n]{2,120}[”\"][\\s,]*(?:\\([^()\\n]{1,80}\\)[\\s,]*)?(?:là|được hiểu là|gồm|bao "
      "gồm)(?!\\pL)");
  const bool quoted = words.starts_with("“") || words.starts_with('"');
  return quoted && !term.find(words);
}

/// "Nghị định này quy định …", "… này áp dụng …" in its first words.
bool tells_scope(std::string_view words) {
  constexpr std::size_t kFirstWords = 40, kLongestPhrase = 20;
  const std::string_view head = words.substr(0, kFirstWords + kLongestPhrase);
  return head.find("này quy định") < kFirstWords || head.find("này hướng dẫn") < kFirstWords ||
         head.find("này áp dụng") < kFirstWords;
}

std::uint16_t text_flags(std::string_view words) {
  static const PhraseSet boilerplate{
      "chịu trách nhiệm thi hành",  "khó khăn, vướng mắc",    "vướng mắc, đề nghị",
      "có hiệu lực thi hành kể từ", "có hiệu lực kể từ",      "có hiệu lực sau",
      "có hiệu lực thi hành sau",   "thực hiện Thông tư này", "thực hiện Quyết định này",
      "thực hiện Nghị định này",    "có hiệu lực từ ngày",    "có hiệu lực thi hành từ",
      "văn bản được dẫn chiếu",     "dẫn chiếu tại"};
  static const PhraseSet transitional{"trước ngày Nghị định này có hiệu lực",
                                      "trước ngày Thông tư này có hiệu lực",
                                      "trước ngày Luật này có hiệu lực",
                                      "trước ngày Quyết định này có hiệu lực",
                                      "tiếp tục có giá trị",
                                      "tiếp tục được sử dụng",
                                      "tiếp tục có hiệu lực"};
  std::uint16_t flags = 0;
  const bool short_scope = words.size() < 700 && tells_scope(words);
  if (short_scope || boilerplate.is_in(words)) flags |= kBoilerplate;
  if (transitional.is_in(words)) flags |= kTransitional;
  if (is_quoted_payload(words)) flags |= kAmending;
  const auto digits = std::count_if(words.begin(), words.end(), [](char c) { return c >= '0' && c <= '9'; });
  if (static_cast<std::size_t>(digits) * 4 > words.size()) flags |= kTabular;
  return flags;
}

bool is_step_below(UnitKind kind) {
  return kind == UnitKind::clause || kind == UnitKind::point || kind == UnitKind::subpoint ||
         kind == UnitKind::indent;
}

bool in_annex(const Unit& unit) { return unit.part.compare(0, 5, "annex") == 0; }

/// The article above a unit, or the unit itself.
std::size_t article_of(const Document& document, std::size_t unit) {
  for (int i = static_cast<int>(unit); i >= 0; i = document.units[static_cast<std::size_t>(i)].parent) {
    if (document.units[static_cast<std::size_t>(i)].kind == UnitKind::article)
      return static_cast<std::size_t>(i);
  }
  return unit;
}

bool has_clauses(const Document& document, std::size_t article) {
  for (std::size_t i = article + 1;
       i < document.units.size() && document.units[i].span.begin < document.units[article].span.end; ++i) {
    if (document.units[i].parent == static_cast<int>(article) && document.units[i].kind == UnitKind::clause)
      return true;
  }
  return false;
}

}  // namespace

bool is_amending_title(std::string_view title) { return amending_words().find(title).has_value(); }

Span words_of(const Document& document, std::size_t index, Span span) {
  const Unit& unit = document.units[index];
  const std::string_view text = document.words(span);
  const std::size_t line = std::min(text.find('\n'), text.size());
  std::size_t begin = 0;
  if (unit.heading && !unit.heading->empty()) {
    const std::size_t heading = text.find(*unit.heading);
    begin = heading == std::string_view::npos ? line : heading + unit.heading->size();
  } else if (const std::size_t number = unit.num.empty() ? 0 : text.substr(0, line).find(unit.num);
             number < 24) {
    begin = number + unit.num.size();
  }
  begin = std::min(text.find_first_not_of(" .):\t\n-", begin), text.size());
  return {span.begin + begin, span.end};
}

std::vector<Provision> provisions_of(const Document& document, std::uint32_t index) {
  std::vector<Provision> result;
  const bool amending = document.title && is_amending_title(*document.title);
  std::size_t last_article = document.units.size();
  std::uint16_t of_heading = 0;
  for (std::size_t i = 0; i < document.units.size(); ++i) {
    const Unit& unit = document.units[i];
    const bool article = unit.kind == UnitKind::article;
    if (unit.quoted || in_annex(unit) || (!article && unit.kind != UnitKind::clause)) continue;
    if (!article && unit.parent >= 0 &&
        is_step_below(document.units[static_cast<std::size_t>(unit.parent)].kind))
      continue;
    Provision provision;
    provision.document = index;
    provision.unit = static_cast<std::uint32_t>(i);
    provision.article = static_cast<std::uint32_t>(article_of(document, i));
    const bool lead = article && has_clauses(document, i);
    provision.words = words_of(document, i, lead ? own_span(document, i) : unit.span);
    const std::string_view words = document.words(provision.words);
    if (trimmed(words).empty()) continue;
    if (provision.article != last_article) of_heading = heading_flags(heading_of(document, provision));
    last_article = provision.article;
    provision.flags = static_cast<std::uint16_t>(of_heading | text_flags(words));
    if (punishes(heading_of(document, provision), words)) provision.flags |= kSanction;
    if (lead) provision.flags |= kLead;
    if (amending) provision.flags |= kAmending;
    result.push_back(provision);
  }
  return result;
}

std::string_view heading_of(const Document& document, const Provision& provision) {
  const Unit& article = document.units[provision.article];
  return article.heading ? std::string_view(*article.heading) : std::string_view{};
}

}  // namespace vbpl
