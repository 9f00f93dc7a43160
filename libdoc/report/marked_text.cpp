// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/report/marked_text.h"

#include <algorithm>

namespace vbpl {

std::vector<MarkedSpan> marked_spans(const std::vector<Citation>& citations) {
  std::vector<const Citation*> ordered;
  for (const Citation& citation : citations) ordered.push_back(&citation);
  std::stable_sort(ordered.begin(), ordered.end(),
                   [](const Citation* a, const Citation* b) { return a->span.begin < b->span.begin; });
  std::vector<MarkedSpan> spans;
  for (const Citation* citation : ordered) {
    if (spans.empty() || citation->span.begin >= spans.back().span.end) spans.push_back({citation->span, {}});
    spans.back().span.end = std::max(spans.back().span.end, citation->span.end);
    spans.back().citations.push_back(citation);
  }
  return spans;
}

std::string target_label(const Citation& citation) {
  const CitationTarget& target = citation.target;
  std::string label;
  const auto add = [&](std::string_view words) {
    if (!label.empty() && !words.empty()) label += ' ';
    label += words;
  };
  if (!target.id.empty()) {
    add(target.id);
  } else {
    for (const auto& part : {target.doc_type, target.number, target.title}) add(part.value_or(""));
    if (target.issued) add(iso(*target.issued));
  }
  add(target.unit);
  return label.empty() ? "?" : label;
}

std::string marked_text(const Document& document, const std::vector<Citation>& citations) {
  std::string out;
  std::size_t at = 0;
  for (const MarkedSpan& marked : marked_spans(citations)) {
    out += document.words({at, marked.span.begin});
    out += "[[";
    out += document.words(marked.span);
    out += "]]{";
    for (std::size_t i = 0; i < marked.citations.size(); ++i) {
      if (i > 0) out += "; ";
      out += target_label(*marked.citations[i]);
    }
    out += '}';
    at = marked.span.end;
  }
  out += document.words({at, document.text.size()});
  if (!out.ends_with('\n')) out += '\n';
  return out;
}

}  // namespace vbpl
