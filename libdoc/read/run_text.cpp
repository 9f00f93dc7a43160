// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/read/run_text.h"

#include <fmt/format.h>

#include <algorithm>

#include "libdoc/read/docx_symbols.h"
#include "libdoc/text/characters.h"
#include "libdoc/text/fold.h"
#include "libdoc/text/text.h"
#include "libdoc/text/utf8.h"
#include "libdoc/text/windows1252.h"

namespace vbpl {
namespace {

constexpr std::string_view kSoftHyphen = "\xC2\xAD";
constexpr std::string_view kNoBreakSpace = "\xC2\xA0";
constexpr std::size_t kMostFonts = 64;
constexpr std::size_t kEvidence = std::size_t{64} << 10;
constexpr char32_t kFirstSymbol = 0xF020, kLastSymbol = 0xF0FF;  // bytes of fonts that have no Unicode

std::string replace_all(std::string text, std::string_view from, std::string_view to) {
  for (std::size_t at = text.find(from); at != text.npos; at = text.find(from, at + to.size()))
    text.replace(at, from.size(), to);
  return text;
}

bool is_ascii(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

bool is_symbol(char32_t c) { return c >= kFirstSymbol && c <= kLastSymbol; }

bool has_symbol(std::string_view text) {
  for (std::size_t at = text.find('\xEF'); at != text.npos; at = text.find('\xEF', at + 1)) {
    std::size_t next = at;
    if (is_symbol(next_character(text, next))) return true;
  }
  return false;
}

/// Text that is shown as it stands: no no-break space, optional hyphen or byte of a symbol font is in it.
bool is_plain(std::string_view words, const RunProperties& run) {
  return !run.capitals.value_or(false) && words.find('\xC2') == words.npos &&
         words.find('\xEF') == words.npos;
}

/// Replaces the bytes of symbol fonts by what `sign` gives for them.
template <class Sign>
std::string with_signs(std::string_view text, const Sign& sign) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t begin = at;
    const char32_t c = next_character(text, at);
    if (is_symbol(c)) {
      out += sign(static_cast<unsigned char>(c & 0xFF));
    } else {
      out += text.substr(begin, at - begin);
    }
  }
  return out;
}

/// Letters that no font before Unicode could write: ă đ ơ ư and those with two marks.
bool has_unicode_letter(std::string_view text) {
  if (is_ascii(text)) return false;
  for (std::size_t at = 0; at < text.size();) {
    const char32_t c = next_character(text, at);
    if ((c >= 0x1EA0 && c <= 0x1EF9) || c == 0x102 || c == 0x103 || c == 0x110 || c == 0x111 || c == 0x1A0 ||
        c == 0x1A1 || c == 0x1AF || c == 0x1B0)
      return true;
  }
  return false;
}

}  // namespace

void RunText::add(std::string_view words, const RunProperties& run) {
  mark(change_);
  use_font(run.font);
  if (run_size_ != nullptr) *run_size_ += words.size();
  if (run_legacy_ != font_) flush();
  font_ = run_legacy_;
  if (!font_) return is_plain(words, run) ? flow_.append(words) : flow_.append(shown(words, run));
  pending_ += has_symbol(words) ? with_signs(words,
                                             [](unsigned char byte) {
                                               std::string character;
                                               append_utf8(character, windows1252(byte));
                                               return character;
                                             })
                                : std::string(words);
}

std::string RunText::shown(std::string_view words, const RunProperties& run) {
  std::string text(words);
  if (!is_ascii(text)) {
    text = replace_all(std::move(text), kSoftHyphen, "");
    text = replace_all(std::move(text), kNoBreakSpace, " ");
    // Folding needs valid UTF-8, which an XML part may lack.
    if (run.capitals.value_or(false)) text = normalise_utf8(text).utf8;
  }
  if (has_symbol(text)) {
    text = with_signs(text, [&](unsigned char byte) {
      const std::string_view sign = symbol_sign(run.font, fmt::format("{:02X}", byte));
      if (sign.empty())
        flow_.add_diagnostic(Severity::warning, "unknown-symbol",
                             "a sign of a symbol font is not known and was read as U+FFFD");
      return sign.empty() ? std::string_view("\xEF\xBF\xBD") : sign;
    });
  }
  return run.capitals.value_or(false) ? upper(text) : text;
}

void RunText::use_font(std::string_view name) {
  if (name == run_font_) return;
  run_font_ = name;
  run_legacy_ = legacy_font(name);
  const auto known = font_sizes_.find(name);
  const bool counted = known != font_sizes_.end() || (!name.empty() && font_sizes_.size() < kMostFonts);
  run_size_ = counted ? &font_sizes_[run_font_] : nullptr;
}

std::vector<std::string> RunText::fonts() const {
  std::vector<std::pair<std::size_t, std::string>> sizes;
  for (const auto& [font, size] : font_sizes_) sizes.emplace_back(size, font);
  std::stable_sort(sizes.begin(), sizes.end(),
                   [](const auto& a, const auto& b) { return a.first > b.first; });
  std::vector<std::string> names;
  for (auto& [size, font] : sizes) names.push_back(normalise_utf8(font).utf8);
  return names;
}

void RunText::add_plain(std::string_view words) {
  flush();
  flow_.append(words);
}

void RunText::add_soft_hyphen(const RunProperties& run) {
  const auto font = legacy_font(run.font);
  if (font && font->encoding == Encoding::tcvn3_in_utf8) add(kSoftHyphen, run);
}

bool RunText::is_label() const {
  constexpr std::size_t kLongest = 16;
  const std::string_view line = flow_.line();
  return pending_.empty() && !line.empty() && line.size() <= kLongest &&
         std::string_view(").-+").find(line.back()) != std::string_view::npos;
}

void RunText::end_line() {
  mark(TextChange::none);
  flush();
  flow_.end_line();
}

void RunText::mark(TextChange change) {
  if (change == marked_) return;
  flush();
  if (marked_ != TextChange::none) flow_.append(marked_ == TextChange::deleted ? "-]" : "+}");
  if (change != TextChange::none) flow_.append(change == TextChange::deleted ? "[-" : "{+");
  marked_ = change;
}

void RunText::flush() {
  if (pending_.empty()) return;
  const std::string text = normalise_utf8(pending_).utf8;
  const bool legacy = !has_unicode_letter(text);
  if (legacy && legacy_text_.size() < kEvidence) legacy_text_ += is_ascii(text) ? " " : text + " ";
  flow_.append(decodes_ && legacy && font_ ? decode_legacy(text, *font_) : pending_);
  pending_.clear();
  font_.reset();
}

}  // namespace vbpl
