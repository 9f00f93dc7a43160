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
  // "… về xăng dầu trái với quy định tại Nghị định này đều bị bãi bỏ": no figure stands before, so no act is
  // named; the verb follows "này" at once, so nobody is told to repeal and nothing goes on to hold.
  static const Pattern blanket(
      "(?:[Cc]ác |[Nn]hững |[Mm]ọi )?(?:[Qq]uy định|[Vv]ăn bản|[Hh]ướng dẫn|quyết định|thông "
      "tư)[^.;:\\n\\d]{0,220}?(?<!không )"
      "(?:trái|mâu thuẫn|không phù hợp) (?:với )?[^.;\\n]{0,90}?(?:này|nầy)(?: và các quy định sau đây)? "
      "(?:đều |nay )?(?:bị |được )?(?:bãi bỏ|hết hiệu lực|hủy bỏ|huỷ bỏ|không còn hiệu lực)");
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
