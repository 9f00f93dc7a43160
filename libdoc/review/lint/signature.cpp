// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include "libdoc/review/lint/facts.h"
#include "libdoc/review/lint/lint.h"
#include "libdoc/text/pattern.h"

namespace vbpl {
namespace {

constexpr const char* kModels =
    "mẫu văn bản tại Phụ lục I Nghị định 78/2025/NĐ-CP, Phụ lục III Nghị định 187/2025/NĐ-CP";

/// Signed by order or by proxy: the power to issue normative acts is not handed down.
void check_proxy(const LintInput& input, Span block, std::vector<LintFinding>& found) {
  static const Pattern proxy("(?m)^[ \\t]*(?:TL|TUQ)\\.[ \\t]*\\p{Lu}");
  const auto match = proxy.find(input.document.words(block));
  if (!match) return;
  found.push_back({Severity::warning,
                   {block.begin + match->span().begin, block.begin + match->span().end},
                   "K5",
                   "văn bản quy phạm ký thừa lệnh (TL.) hoặc thừa ủy quyền (TUQ.)",
                   "a normative act is signed by order (TL.) or by proxy (TUQ.)",
                   kModels});
}

/// The chair's own decision is not signed in the name of the committee.
void check_chair(const LintInput& input, Span block, std::vector<LintFinding>& found) {
  if (!input.document.number || input.document.number->find("-CTUBND") == std::string::npos) return;
  static const Pattern committee("(?m)^[ \\t]*TM\\.[ \\t]*[ỦU]Y BAN");
  const auto match = committee.find(input.document.words(block));
  if (!match) return;
  found.push_back({Severity::error,
                   {block.begin + match->span().begin, block.begin + match->span().end},
                   "K5",
                   "quyết định của Chủ tịch Ủy ban nhân dân mà ký thay mặt Ủy ban nhân dân (TM.)",
                   "a decision of the chair is signed in the name of the committee (TM.)",
                   kModels});
}

}  // namespace

std::vector<LintFinding> lint_signature(const LintInput& input) {
  if (!lint::is_normative_act(input.document) || !lint::signed_since(input.document, lint::kLaw2015))
    return {};
  std::vector<LintFinding> found;
  for (const Unit& unit : input.document.units) {
    if (unit.kind != UnitKind::signature || unit.part != "main") continue;
    check_proxy(input, unit.span, found);
    check_chair(input, unit.span, found);
  }
  return found;
}

}  // namespace vbpl
