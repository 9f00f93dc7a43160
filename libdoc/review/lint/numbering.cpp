// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include "libdoc/review/lint/facts.h"
#include "libdoc/review/lint/lint.h"

namespace vbpl {
namespace {

constexpr const char* kNumbering = "Điều 63 Nghị định 78/2025/NĐ-CP";

/// Mục 1, 2, 1, 2 without a chương above: the text has lost its chapters, and no number comes twice.
bool lost_its_chapter(const Unit& unit) { return unit.kind == UnitKind::section && unit.parent < 0; }

}  // namespace

/// Numbers that are missing or come twice, as parsing found them. Consolidated texts have such numbers by
/// right. The rule is quoted only where it is not younger than the act.
std::vector<LintFinding> lint_numbering(const LintInput& input) {
  if (input.document.kind != DocumentKind::act) return {};
  std::vector<LintFinding> found;
  for (const Diagnostic& diagnostic : input.document.diagnostics) {
    const bool gap = diagnostic.code == "numbering-gap";
    if (!gap && diagnostic.code != "numbering-dup") continue;
    const int at = unit_at(input.document, diagnostic.span.begin);
    if (at < 0) continue;
    const auto unit = static_cast<std::size_t>(at);
    if (!gap && lost_its_chapter(input.document.units[unit])) continue;
    if (input.document.units[unit].quoted || input.document.units[unit].part.starts_with("annex")) continue;
    found.push_back({Severity::warning, diagnostic.span, "K7",
                     fmt::format("{}: {}", unit_label(input.document, unit),
                                 gap ? "số thứ tự không liền với đơn vị trước" : "số thứ tự bị trùng"),
                     fmt::format("{}: {}", unit_label(input.document, unit), diagnostic.message),
                     lint::signed_before(input.document, lint::kLaw2025) ? std::string() : kNumbering});
  }
  return found;
}

}  // namespace vbpl
