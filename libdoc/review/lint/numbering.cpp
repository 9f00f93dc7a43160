// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include "libdoc/review/lint/facts.h"
#include "libdoc/review/lint/lint.h"

namespace vbpl {
namespace {

constexpr const char* kNumbering = "Điều 63 Nghị định 78/2025/NĐ-CP";

}  // namespace

/// Numbers that are missing or come twice, as parsing found them. Consolidated texts have such numbers by
/// right.
std::vector<LintFinding> lint_numbering(const LintInput& input) {
  if (input.document.kind != DocumentKind::act) return {};
  std::vector<LintFinding> found;
  for (const Diagnostic& diagnostic : input.document.diagnostics) {
    const bool gap = diagnostic.code == "numbering-gap";
    if (!gap && diagnostic.code != "numbering-dup") continue;
    const int at = unit_at(input.document, diagnostic.span.begin);
    if (at < 0) continue;
    const auto unit = static_cast<std::size_t>(at);
    if (input.document.units[unit].quoted || input.document.units[unit].part.starts_with("annex")) continue;
    found.push_back({Severity::warning, diagnostic.span, "K7",
                     fmt::format("{}: {}", unit_label(input.document, unit),
                                 gap ? "số thứ tự không liền với đơn vị trước" : "số thứ tự bị trùng"),
                     fmt::format("{}: {}", unit_label(input.document, unit), diagnostic.message),
                     kNumbering});
  }
  return found;
}

}  // namespace vbpl
