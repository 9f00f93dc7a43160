// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/read/entity.h"

#include <algorithm>
#include <iterator>

namespace vbpl {
namespace {

struct Entity {
  std::string_view name;
  char32_t character;
};
constexpr Entity kEntities[] = {
    {"amp", U'&'},    {"lt", U'<'},     {"gt", U'>'},     {"quot", U'"'},   {"apos", U'\''},
    {"nbsp", U' '},   {"ndash", U'–'},  {"mdash", U'—'},  {"hellip", U'…'}, {"ldquo", U'“'},
    {"rdquo", U'”'},  {"lsquo", U'‘'},  {"rsquo", U'’'},  {"deg", U'°'},    {"sect", U'§'},
    {"times", U'×'},  {"le", U'≤'},     {"ge", U'≥'},     {"sup2", U'²'},   {"sup3", U'³'},
    {"aacute", U'á'}, {"agrave", U'à'}, {"atilde", U'ã'}, {"acirc", U'â'},  {"eacute", U'é'},
    {"egrave", U'è'}, {"ecirc", U'ê'},  {"iacute", U'í'}, {"igrave", U'ì'}, {"oacute", U'ó'},
    {"ograve", U'ò'}, {"otilde", U'õ'}, {"ocirc", U'ô'},  {"uacute", U'ú'}, {"ugrave", U'ù'},
    {"yacute", U'ý'}, {"Aacute", U'Á'}, {"Agrave", U'À'}, {"Atilde", U'Ã'}, {"Acirc", U'Â'},
    {"Eacute", U'É'}, {"Egrave", U'È'}, {"Ecirc", U'Ê'},  {"Iacute", U'Í'}, {"Igrave", U'Ì'},
    {"Oacute", U'Ó'}, {"Ograve", U'Ò'}, {"Otilde", U'Õ'}, {"Ocirc", U'Ô'},  {"Uacute", U'Ú'},
    {"Ugrave", U'Ù'}, {"Yacute", U'Ý'},
};

std::optional<char32_t> numbered(std::string_view digits) {
  const bool hex = digits.starts_with('x') || digits.starts_with('X');
  if (hex) digits.remove_prefix(1);
  char32_t value = 0;
  for (const char c : digits) {
    const char low = static_cast<char>(c | 0x20);
    const bool is_digit = c >= '0' && c <= '9';
    if (!is_digit && !(hex && low >= 'a' && low <= 'f')) return std::nullopt;
    value = value * (hex ? 16 : 10) + static_cast<char32_t>(is_digit ? c - '0' : low - 'a' + 10);
    if (value >= 0x110000) return std::nullopt;
  }
  const bool is_character = value >= 0x20 && (value < 0xD800 || value >= 0xE000);
  return !digits.empty() && is_character ? std::optional(value == 0xA0 ? U' ' : value) : std::nullopt;
}

}  // namespace

std::optional<char32_t> entity_character(std::string_view name) {
  if (name.starts_with('#')) return numbered(name.substr(1));
  const auto* found = std::find_if(std::begin(kEntities), std::end(kEntities),
                                   [&](const Entity& known) { return known.name == name; });
  return found == std::end(kEntities) ? std::nullopt : std::optional(found->character);
}

}  // namespace vbpl
