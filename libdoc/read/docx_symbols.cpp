// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/read/docx_symbols.h"

#include <algorithm>
#include <iterator>

namespace vbpl {
namespace {

struct Symbol {
  std::string_view font;
  std::string_view code;  ///< last two hexadecimal digits, capitals
  std::string_view sign;
};
// The signs that forms and lists use: boxes, ticks, arrows, bullets, and the signs of formulas.
constexpr Symbol kSymbols[] = {
    {"Wingdings", "FC", "✔"},   {"Wingdings", "FB", "✘"},   {"Wingdings", "FE", "☑"},
    {"Wingdings", "FD", "☒"},   {"Wingdings", "A8", "☐"},   {"Wingdings", "6F", "☐"},
    {"Wingdings", "71", "❑"},   {"Wingdings", "72", "❒"},   {"Wingdings", "A7", "▪"},
    {"Wingdings", "6E", "■"},   {"Wingdings", "6C", "●"},   {"Wingdings", "A1", "○"},
    {"Wingdings", "D8", "➢"},   {"Wingdings", "E0", "→"},   {"Wingdings", "DF", "←"},
    {"Wingdings", "E8", "➔"},   {"Wingdings", "76", "❖"},   {"Wingdings", "AB", "★"},
    {"Wingdings 2", "A3", "☐"}, {"Wingdings 2", "52", "☑"}, {"Wingdings 2", "54", "☒"},
    {"Wingdings 2", "50", "✓"}, {"Wingdings 2", "4F", "✗"}, {"Wingdings 2", "2A", "☐"},
    {"Symbol", "B7", "•"},      {"Symbol", "B3", "≥"},      {"Symbol", "A3", "≤"},
    {"Symbol", "B4", "×"},      {"Symbol", "B1", "±"},      {"Symbol", "B0", "°"},
    {"Symbol", "B8", "÷"},      {"Symbol", "B9", "≠"},      {"Symbol", "BB", "≈"},
    {"Symbol", "AE", "→"},      {"Symbol", "AC", "←"},      {"Symbol", "DE", "⇒"},
    {"Symbol", "E5", "∑"},      {"Symbol", "53", "Σ"},      {"Symbol", "D6", "√"},
    {"Symbol", "A5", "∞"},      {"Symbol", "C6", "∅"},      {"Symbol", "CE", "∈"},
    {"Symbol", "44", "Δ"},      {"Symbol", "61", "α"},      {"Symbol", "62", "β"},
    {"Symbol", "64", "δ"},      {"Symbol", "65", "ε"},      {"Symbol", "67", "γ"},
    {"Symbol", "6C", "λ"},      {"Symbol", "6D", "μ"},      {"Symbol", "70", "π"},
    {"Symbol", "72", "ρ"},      {"Symbol", "73", "σ"},      {"Symbol", "6A", "φ"},
    {"Symbol", "66", "φ"},      {"Symbol", "57", "Ω"},      {"Symbol", "77", "ω"},
    {"Symbol", "68", "η"},      {"Symbol", "71", "θ"},      {"Symbol", "2D", "−"},
};

char upper_hex(char c) { return c >= 'a' && c <= 'f' ? static_cast<char>(c - 'a' + 'A') : c; }

}  // namespace

std::string_view symbol_sign(std::string_view font, std::string_view hex) {
  if (hex.size() < 2) return {};
  const char code[] = {upper_hex(hex[hex.size() - 2]), upper_hex(hex.back())};
  const auto found = std::find_if(std::begin(kSymbols), std::end(kSymbols), [&](const Symbol& symbol) {
    return symbol.font == font && symbol.code == std::string_view(code, 2);
  });
  return found == std::end(kSymbols) ? std::string_view() : found->sign;
}

}  // namespace vbpl
