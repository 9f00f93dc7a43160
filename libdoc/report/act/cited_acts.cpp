// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <map>
#include <set>

#include "libdoc/cite/find.h"
#include "libdoc/cite/resolve.h"
#include "libdoc/report/act/act_parts.h"
#include "libdoc/report/escape_xml.h"
#include "libdoc/report/marked_text.h"
#include "libdoc/report/page/finding_view.h"

namespace vbpl {
namespace {

class Citer {
 public:
  Citer(const ActPageInput& input, const Document& text) : input_(input), text_(text) {
    for (const Unit& unit : text.units) eids_.insert(unit.eid);
  }

  CitedActs run() {
    std::vector<Citation> citations = find_citations(text_, input_.tables);
    resolve_citations(text_, input_.corpus, input_.tables, citations);
    for (const MarkedSpan& marked : marked_spans(citations)) {
      const std::string href = address(*marked.citations.front());
      if (!href.empty()) out_.links.push_back({marked.span, href});
      for (const Citation* other : marked.citations) static_cast<void>(address(*other));
    }
    if (!rows_.empty())
      out_.list = "<section aria-labelledby=\"cited\"><h2 id=\"cited\">Văn bản được dẫn chiếu</h2>\n<ol>\n" +
                  rows_ + "</ol></section>\n";
    return std::move(out_);
  }

 private:
  std::string address(const Citation& citation) {
    if (citation.state == CitationState::relative)
      return eids_.contains(citation.target.unit) ? "#" + citation.target.unit : "";
    const auto page = input_.pages.find(citation.target.id);
    const std::size_t number = number_of(citation);
    if (citation.target.id.empty() || page == input_.pages.end()) return fmt::format("#cited-{}", number);
    return page->second + (citation.target.unit.empty() ? "" : "#" + citation.target.unit);
  }

  /// The place of the cited act in the list; a new one is added with its state on the day.
  std::size_t number_of(const Citation& citation) {
    Citation whole = citation;
    whole.target.unit.clear();
    const std::string label = target_label(whole);
    const auto [known, fresh] = numbers_.emplace(label, numbers_.size() + 1);
    if (!fresh) return known->second;
    const std::string& key = citation.target.id;
    const ActFate fate = input_.registry.fate_of(citation.target, text_, input_.as_of);
    rows_ +=
        fmt::format("<li id=\"cited-{}\">{} {}</li>\n", known->second,
                    act_link(input_, key, key.empty() ? label : name_of_key(key)), status_badge(fate.status));
    return known->second;
  }

  const ActPageInput& input_;
  const Document& text_;
  std::set<std::string> eids_;
  std::map<std::string, std::size_t> numbers_;
  std::string rows_;
  CitedActs out_;
};

}  // namespace

CitedActs cited_acts(const ActPageInput& input, const Document& text) { return Citer(input, text).run(); }

}  // namespace vbpl
