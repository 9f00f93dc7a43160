// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/review/lint/facts.h"
#include "libdoc/review/lint/lint.h"
#include "libdoc/text/pattern.h"

namespace vbpl {
namespace {

constexpr const char* kSource = "Điều 8 khoản 3 Luật 64/2025/QH15";

}  // namespace

/// A repeal of whatever disagrees: neither act nor unit is named.
std::vector<LintFinding> lint_repeal(const LintInput& input) {
  const Document& document = input.document;
  if (!lint::is_normative_act(document)) return {};
  static const Pattern blanket(
      "(?:[Cc]ác |[Nn]hững |[Mm]ọi )?(?:quy định|văn bản)(?: (?:trước đây|khác|nào|của \\p{L}+(?: "
      "\\p{L}+){0,8}))* "
      "(?:có nội dung )?(?:trái|mâu thuẫn|không phù hợp) (?:với|với các) [^.;\\n]{3,80}? "
      "(?:đều |nay )?(?:bị )?(?:bãi bỏ|hết hiệu lực|hủy bỏ|không còn hiệu lực)");
  const bool is_old = lint::signed_before(document, lint::kLaw2025);
  std::vector<LintFinding> found;
  for (const Match& match : blanket.find_all(document.text)) {
    const int unit = unit_at(document, match.span().begin);
    if (unit < 0 || document.units[static_cast<std::size_t>(unit)].quoted) continue;
    found.push_back({is_old ? Severity::note : Severity::warning, match.span(), "K12",
                     "bãi bỏ chung chung, không nêu tên văn bản và điều, khoản, điểm bị bãi bỏ",
                     "repeals whatever disagrees; neither the act nor its units are named", kSource});
  }
  return found;
}

}  // namespace vbpl
