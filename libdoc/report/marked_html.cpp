// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <map>

#include "libdoc/report/escape_xml.h"
#include "libdoc/report/graph_writer.h"
#include "libdoc/report/marked_text.h"

namespace vbpl {
namespace {

constexpr std::string_view kStyle =
    "body{max-width:52em;margin:2em auto;font-family:serif;line-height:1.5}"
    "p{margin:.4em 0}a.cite{text-decoration:none;border-bottom:2px solid #1f5fbf;color:inherit}"
    "a.unresolved,a.ambiguous{border-bottom:2px dotted #c77700}a.wrong{border-bottom:2px solid #b3261e}"
    "a.document{border-bottom-style:dashed}li:target,p:target{background:#fff3c4}";

/// The states from the most to the least worth a look; the first that occurs colours the words.
CitationState worst_state(const MarkedSpan& marked) {
  for (const auto state : {CitationState::wrong, CitationState::ambiguous, CitationState::unresolved,
                           CitationState::document, CitationState::resolved}) {
    const auto has = [&](const Citation* citation) { return citation->state == state; };
    if (std::any_of(marked.citations.begin(), marked.citations.end(), has)) return state;
  }
  return CitationState::relative;
}

std::string document_label(const Citation& citation) {
  Citation whole = citation;
  whole.target.unit.clear();
  return target_label(whole);
}

class Page {
 public:
  Page(const Document& document, const std::vector<Citation>& citations)
      : document_(document), marked_(marked_spans(citations)) {
    for (const Unit& unit : document.units) anchors_.emplace(unit.span.begin, &unit);
  }

  std::string write() {
    const std::string title = document_.number.value_or(document_.title.value_or(document_.id));
    out_ = "<!DOCTYPE html>\n<html lang=\"vi\"><head><meta charset=\"utf-8\"><title>" + escape_xml(title) +
           "</title><style>" + std::string(kStyle) + "</style></head><body>\n";
    for (std::size_t at = 0; at < document_.text.size();) {
      const std::size_t end = std::min(document_.text.find('\n', at), document_.text.size());
      if (end > at) write_line({at, end});
      at = end + 1;
    }
    write_list();
    return std::move(out_ += "</body></html>\n");
  }

 private:
  /// The units that begin in this line give it their anchors; a paragraph has one id, the others get a mark.
  void write_line(Span line) {
    out_ += "<p";
    auto anchor = anchors_.lower_bound(line.begin);
    const auto last = anchors_.lower_bound(line.end);
    if (anchor != last) {
      out_ += " id=\"" + escape_xml(anchor->second->eid) + "\"";
      ++anchor;
    }
    out_ += '>';
    for (; anchor != last; ++anchor) out_ += "<span id=\"" + escape_xml(anchor->second->eid) + "\"></span>";
    write_words(line);
    out_ += "</p>\n";
  }

  void write_words(Span line) {
    std::size_t at = line.begin;
    for (; next_ < marked_.size() && marked_[next_].span.begin < line.end; ++next_) {
      const MarkedSpan& marked = marked_[next_];
      if (marked.span.begin < at) continue;
      out_ += escape_xml(document_.words({at, marked.span.begin}));
      write_link(marked);
      at = marked.span.end;
    }
    if (at < line.end) out_ += escape_xml(document_.words({at, line.end}));
  }

  void write_link(const MarkedSpan& marked) {
    const Citation& first = *marked.citations.front();
    std::string title;
    for (const Citation* citation : marked.citations) {
      title += (title.empty() ? "" : "; ") + target_label(*citation);
      if (!citation->reason.empty()) title += " (" + citation->reason + ")";
    }
    const std::string href =
        first.state == CitationState::relative ? first.target.unit : fmt::format("doc-{}", number_of(first));
    fmt::format_to(std::back_inserter(out_), "<a class=\"cite {} {}\" href=\"#{}\" title=\"{}\">{}</a>",
                   to_string(worst_state(marked)), to_string(first.relation), escape_xml(href),
                   escape_xml(title), escape_xml(document_.words(marked.span)));
    for (const Citation* citation : marked.citations) {
      if (citation->state != CitationState::relative) static_cast<void>(number_of(*citation));
    }
  }

  /// The place of a cited document in the list at the end.
  std::size_t number_of(const Citation& citation) {
    const auto [known, fresh] = numbers_.emplace(document_label(citation), listed_.size() + 1);
    if (fresh) listed_.push_back(&citation);
    return known->second;
  }

  void write_list() {
    if (listed_.empty()) return;
    out_ += "<hr><h2>Văn bản được dẫn chiếu</h2>\n<ol>\n";
    for (std::size_t i = 0; i < listed_.size(); ++i) {
      fmt::format_to(std::back_inserter(out_), "<li id=\"doc-{}\">{} – {} [{}]</li>\n", i + 1,
                     escape_xml(document_label(*listed_[i])), vietnamese(listed_[i]->relation),
                     to_string(listed_[i]->state));
    }
    out_ += "</ol>\n";
  }

  const Document& document_;
  std::vector<MarkedSpan> marked_;
  std::multimap<std::size_t, const Unit*> anchors_;
  std::map<std::string, std::size_t> numbers_;
  std::vector<const Citation*> listed_;
  std::size_t next_ = 0;
  std::string out_;
};

}  // namespace

std::string marked_html(const Document& document, const std::vector<Citation>& citations) {
  return Page(document, citations).write();
}

}  // namespace vbpl
