// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/status/start.h"

#include "libdoc/text/pattern.h"

namespace vbpl {
namespace {

const char* start_rule(std::string_view words) {
  struct Row {
    const char* rule;
    Pattern pattern;
  };
  static const Row kRows[] = {
      {"E5", Pattern("sau[^.;]{0,40}ngày[^.;]{0,20}đăng công báo", Pattern::ignore_case)},
      {"E4", Pattern("sau\\s+[^.;]{1,40}ngày,?\\s*(?:kể\\s+)?từ ngày (?:ký|ban hành|thông qua|được)",
                     Pattern::ignore_case)},
      {"E8", Pattern("cùng (?:thời điểm|ngày)|từ ngày (?:Luật|Bộ luật|Pháp lệnh|Nghị định|Nghị quyết) "
                     "(?!này)[^.;]{3,200}có hiệu lực",
                     Pattern::ignore_case)},
      {"E1", Pattern("từ\\s+(?:ngày\\s+)?[0-9]{1,2}\\s*(?:/|-|\\.|tháng)", Pattern::ignore_case)},
      {"E3", Pattern("thông qua", Pattern::ignore_case)},
      {"E2", Pattern("từ ngày (?:ký|ban hành)|ngày ký", Pattern::ignore_case)},
  };
  for (const Row& row : kRows) {
    if (row.pattern.find(words)) return row.rule;
  }
  return "E1";
}

}  // namespace

Evidence start_evidence(const Document& document) {
  Evidence evidence;
  evidence.doc = document.id;
  evidence.date = document.effective;
  evidence.rule = "E10";
  if (!document.effective_text) return evidence;
  evidence.text = *document.effective_text;
  evidence.span = document.effective_span;
  const int unit = document.effective_span.empty() ? -1 : unit_at(document, document.effective_span.begin);
  if (unit >= 0) evidence.unit = document.units[static_cast<std::size_t>(unit)].eid;
  evidence.rule = start_rule(evidence.text);
  return evidence;
}

}  // namespace vbpl
