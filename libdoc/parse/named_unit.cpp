// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/parse/named_unit.h"

#include "libdoc/parse/scan.h"

namespace vbpl {
namespace {

std::string_view word_for(UnitKind kind) {
  switch (kind) {
    case UnitKind::article:
      return "iều ";  // Điều, điều
    case UnitKind::clause:
      return "hoản ";  // khoản, Khoản
    case UnitKind::point:
      return "iểm ";  // điểm, Điểm
    default:
      return {};
  }
}

/// "12", "12a", "đ", "đ1" and nothing longer.
std::string_view take_sign(Scanner& at, UnitKind kind) {
  const std::size_t begin = at.at();
  if (kind == UnitKind::point) {
    if (!at.at_letter() || at.at_upper()) return {};
    at.step();
    at.take_digits(2);
  } else {
    if (at.take_digits(4).empty()) return {};
    if (at.at_letter()) at.step();
  }
  return at.at_letter() ? std::string_view{} : at.since(begin);
}

/// Steps over ", ", " và ", " đến " between two signs.
bool take_joint(Scanner& at) {
  at.take(",");
  at.take(";");
  at.skip_blanks();
  for (const std::string_view word : {"và ", "hoặc ", "đến "}) {
    if (at.take(word)) break;
  }
  at.skip_blanks();
  return true;
}

}  // namespace

NamedUnits named_units(std::string_view instruction, UnitKind kind, std::string_view number) {
  NamedUnits named;
  const std::string_view word = word_for(kind);
  if (word.empty()) return named;
  for (std::size_t found = instruction.find(word); found != std::string_view::npos;
       found = instruction.find(word, found + 1)) {
    Scanner at(instruction, {found + word.size(), instruction.size()});
    for (;;) {
      Scanner tried = at;
      const std::string_view sign = take_sign(tried, kind);
      if (sign.empty()) break;
      ++named.count;
      named.has_number = named.has_number || sign == number;
      take_joint(tried);
      at = tried;
    }
  }
  return named;
}

}  // namespace vbpl
