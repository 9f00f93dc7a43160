// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/review/obsolete_names.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <tuple>

#include "libdoc/base/ordered.h"
#include "libdoc/model/doc_number.h"
#include "libdoc/review/checks.h"
#include "libdoc/review/sentence.h"
#include "libdoc/text/pattern.h"

namespace vbpl {
namespace {

/// Stretches in which a name belongs to a quoted text or to the title or issuer of a cited act.
SpanSet masked_spans(std::string_view text) {
  static const Pattern quoted("“[^”\\n]*”");
  constexpr std::size_t kTitle = 260;
  SpanSet spans;
  for (const Match& match : quoted.find_all(text)) spans.add(match.span());
  for (const FoundNumber& number : find_numbers(text)) {
    spans.add({number.span.begin, sentence_around(text, number.span, true, kTitle).end});
  }
  spans.settle();
  return spans;
}

/// The sentence speaks of the past or of the change itself.
bool is_historical(std::string_view sentence) {
  static const Pattern words(
      "trước đây|nay là|\\bcũ\\b|trước ngày \\d|đã được cấp|đã cấp|tiếp tục (?:có giá trị|có hiệu lực|được "
      "sử dụng)|sáp nhập|chia tách|giải thể|"
      "hợp nhất (?:đơn vị|các|tỉnh|huyện|xã|bộ|sở)|sắp xếp (?:đơn vị|tổ chức|lại)|chuyển giao (?:nhiệm "
      "vụ|chức năng|từ)|kết thúc hoạt động|tiền thân|"
      "đổi tên|cụm từ|bãi bỏ|thay thế (?:luật|nghị định|thông tư|quyết định|nghị quyết|phụ "
      "lục|từ|biểu|mẫu)|chuyển tiếp|từng là|sau này|"
      "trước khi (?:thực hiện|tổ chức|sắp xếp)",
      Pattern::ignore_case);
  return words.find(sentence).has_value();
}

constexpr std::size_t kSeparatePlaces = 5;  // more places than that are one finding with a count

/// The uses of a name in one unit.
struct Use {
  int unit = -1;
  std::size_t count = 0;
  Span span, sentence;  ///< of the first use, in the document's text
};

class Scan {
 public:
  Scan(const ReviewContext& context, const ObsoleteNames& names, NameKind kind, std::size_t index)
      : context_(context),
        names_(names),
        kind_(kind),
        document_(context.corpus.document(index)),
        index_(index) {}

  std::vector<Finding> run() {
    if (!context_.is_standing(index_)) return {};
    for (const Provision& provision : context_.provisions(index_)) {
      if ((provision.flags & (kTransitional | kSuperseded)) == 0) read(provision);
    }
    std::vector<Finding> findings;
    for (auto& [key, uses] : uses_) {
      if (uses.size() > kSeparatePlaces) uses = {together(uses)};
      for (const Use& use : uses) findings.push_back(make_finding(*key.first, key.second, use));
    }
    return findings;
  }

 private:
  using Key = std::pair<const ObsoleteName*, bool>;  ///< a name, with a proper name behind it or not
  struct ByName {
    bool operator()(const Key& a, const Key& b) const {
      return std::tie(a.first->name, a.second) < std::tie(b.first->name, b.second);
    }
  };

  void read(const Provision& provision) {
    const std::string_view text = document_.words(provision.words);
    const std::vector<NameUse> found = names_.find(text);
    if (found.empty()) return;
    const SpanSet masked = masked_spans(text);
    for (const NameUse& use : found) {
      if (use.name->kind != kind_) continue;
      const Span sentence = sentence_around(text, use.span, true);
      if (masked.overlaps(use.span) || is_historical(slice(text, sentence))) continue;
      const auto in_document = [&](Span span) {
        return Span{provision.words.begin + span.begin, provision.words.begin + span.end};
      };
      add(*use.name, use.proper, in_document(use.span), in_document(sentence), provision);
    }
  }

  void add(const ObsoleteName& name, bool proper, Span span, Span sentence, const Provision& provision) {
    const int innermost = unit_at(document_, span.begin);
    const int unit = innermost >= 0 ? innermost : static_cast<int>(provision.unit);
    auto& uses = uses_[{&name, proper}];
    if (uses.empty() || uses.back().unit != unit) uses.push_back({unit, 0, span, sentence});
    ++uses.back().count;
  }

  /// All uses as one, at the place of the first.
  static Use together(const std::vector<Use>& uses) {
    Use all = uses.front();
    all.count = 0;
    for (const Use& use : uses) all.count += use.count;
    return all;
  }

  [[nodiscard]] Finding make_finding(const ObsoleteName& name, bool proper, const Use& use) const {
    const Succession& change = *name.change;
    const bool after = document_.issued && *document_.issued >= *change.effective;
    Finding finding;
    finding.check = kind_ == NameKind::body    ? "obsolete-body"
                    : kind_ == NameKind::place ? "obsolete-place"
                                               : "obsolete-paper";
    finding.kind = "obsolete_term";
    finding.severity = after ? "error" : "notice";
    finding.certainty = certainty_of(name, proper, use, after);
    finding.ours = passage(context_, index_, use.unit, use.sentence);
    finding.theirs.doc = "table:succession";
    finding.theirs.text =
        fmt::format("{} → {} ({})", change.old_name, change.new_name, iso(*change.effective));
    finding.delta.push_back({"subject", std::string(document_.words(use.span)), change.new_name});
    finding.rule = "K22";
    finding.rule_source = change.source;
    set_words(finding, use, change, after);
    finding.id = finding_id(finding, document_.number.value_or(""), name.name);
    return finding;
  }

  [[nodiscard]] const char* certainty_of(const ObsoleteName& name, bool proper, const Use& use,
                                         bool after) const {
    const Succession& change = *name.change;
    if ((name.generic && !proper) || change.confidence == "U") return "possible";
    if (after && name.ancient) return "possible";  // a later act names what is long gone with reason
    const std::string_view sentence = document_.words(use.sentence);
    if (kind_ == NameKind::paper &&
        (is_still_good(change) || has_alternative(sentence) || is_photograph(sentence)))
      return "possible";
    return change.confidence == "C" ? "certain" : "likely";
  }

  /// The table notes that papers issued before keep their value.
  static bool is_still_good(const Succession& change) {
    return change.note.find("stays valid") != std::string::npos ||
           change.note.find("keep legal value") != std::string::npos;
  }
  /// "chứng minh nhân dân hoặc thẻ căn cước": one of several papers that will do.
  static bool has_alternative(std::string_view sentence) {
    static const Pattern other("căn cước|hộ chiếu|giấy tờ (?:khác|tùy thân|tuỳ thân|tương đương)",
                               Pattern::ignore_case);
    return other.find(sentence).has_value();
  }

  /// "ảnh cỡ 3 x 4 kiểu chứng minh nhân dân": a size of photograph, no paper.
  static bool is_photograph(std::string_view sentence) {
    static const Pattern size("(?:kiểu|cỡ|khổ|dạng) (?:giấy )?chứng minh", Pattern::ignore_case);
    return size.find(sentence).has_value();
  }

  void set_words(Finding& finding, const Use& use, const Succession& change, bool after) const {
    const std::string_view name = document_.words(use.span);
    const std::string times = use.count > 1 ? fmt::format(" ({} lần)", use.count) : "",
                      times_english = use.count > 1 ? fmt::format(" ({} times)", use.count) : "";
    finding.message =
        context_.say(fmt::format("“{}” không còn từ ngày {}{}{}", name, vietnamese(*change.effective),
                                 after ? ", trước ngày ban hành văn bản này" : "", times),
                     fmt::format("“{}” ended on {}{}{}", name, iso(*change.effective),
                                 after ? ", before this act was issued" : "", times_english));
    const std::string note = change.note.empty() || kind_ == NameKind::place ? "" : "; " + change.note;
    const bool gone = change.new_name.starts_with('(');  // "(không còn là đơn vị hành chính)"
    finding.action = context_.say(gone ? fmt::format("xem xét bỏ hoặc sửa {}", change.new_name)
                                       : "xem xét thay bằng: " + change.new_name,
                                  fmt::format("consider: {}{}", change.new_name, note));
  }

  const ReviewContext& context_;
  const ObsoleteNames& names_;
  NameKind kind_;
  const Document& document_;
  std::size_t index_;
  std::map<Key, std::vector<Use>, ByName> uses_;
};

std::vector<Finding> run(const CheckInput& input, NameKind kind) {
  const ReviewContext& context = input.context;
  const ObsoleteNames names(context.tables, context.options.as_of);
  std::vector<Finding> findings;
  for_each_ordered(
      context.corpus.size(), context.options.threads,
      [&](std::size_t i) { return Scan(context, names, kind, i).run(); },
      [&](std::size_t, std::vector<Finding>&& found) {
        std::move(found.begin(), found.end(), std::back_inserter(findings));
      });
  return findings;
}

}  // namespace

std::vector<Finding> check_obsolete_body(const CheckInput& input) { return run(input, NameKind::body); }
std::vector<Finding> check_obsolete_place(const CheckInput& input) { return run(input, NameKind::place); }
std::vector<Finding> check_obsolete_paper(const CheckInput& input) { return run(input, NameKind::paper); }

}  // namespace vbpl
