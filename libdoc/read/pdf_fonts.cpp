// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/read/pdf_fonts.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>
#include <optional>
#include <set>
#include <string>
#include <utility>

#include "libdoc/read/legacy_font.h"
#include "libdoc/read/lost_letter.h"
#include "libdoc/text/characters.h"
#include "libdoc/text/syllable_grammar.h"

namespace vbpl {
namespace {

constexpr std::size_t kEnoughLetters = 400;  // to tell an encoding by syllables
constexpr std::size_t kMostLetters = std::size_t{64} << 10;

std::optional<LegacyFont> told_by_syllables(const std::string& text) {
  if (text.size() < kEnoughLetters) return std::nullopt;
  const Encoding encoding = detect_encoding(text);
  if (encoding == Encoding::tcvn3_in_utf8 || encoding == Encoding::vni_in_utf8)
    return LegacyFont{encoding, false};
  return std::nullopt;
}

/// "ABCDEE+.VnTime" is a part of the font ".VnTime".
std::string_view family_of(std::string_view name) {
  const std::size_t plus = name.find('+');
  return plus == 6 ? name.substr(plus + 1) : name;
}

/// The letters of a word up to the first other character.
std::u32string first_letters(std::string_view word) {
  std::u32string letters;
  for (std::size_t at = 0; at < word.size();) {
    const char32_t c = next_character(word, at);
    if (!character(c).letter) break;
    letters += c;
  }
  return letters;
}

bool reads_better(std::string_view one, std::string_view other) {
  const auto is_syllable = [](std::string_view word) { return is_vietnamese_syllable(first_letters(word)); };
  return is_syllable(one) && !is_syllable(other);
}

class FontDecoder {
 public:
  explicit FontDecoder(PdfWords& words) : words_(words), fonts_(words.fonts.size()) {}

  std::vector<Diagnostic> run() {
    tell_fonts();
    for (PdfPage& page : words_.pages) {
      tcvn3_.assign(page.words.size(), false);
      for (std::size_t i = 0; i < page.words.size();) i = decode_run(page.words, i);
      for (std::size_t i = 0; i < page.words.size(); ++i) mend(page.words, i);
      std::erase_if(page.words, [](const PdfWord& word) { return word.text.empty(); });
    }
    return report();
  }

 private:
  void tell_fonts() {
    std::vector<std::string> texts(words_.fonts.size());
    std::string all;
    for (const PdfPage& page : words_.pages) {
      for (const PdfWord& word : page.words) {
        for (std::string* text : {&texts[word.font], &all}) {
          if (text->size() < kMostLetters) *text += word.text + " ";
        }
      }
    }
    const auto whole = told_by_syllables(all);
    for (std::size_t i = 0; i < fonts_.size(); ++i) {
      fonts_[i] = legacy_font(family_of(words_.fonts[i]));
      if (!fonts_[i]) fonts_[i] = whole ? whole : told_by_syllables(texts[i]);
    }
  }

  /// Words of one line in one font are decoded together: capitals are told by the line. Returns where the
  /// next run begins.
  std::size_t decode_run(std::vector<PdfWord>& words, std::size_t begin) {
    const auto& font = fonts_[words[begin].font];
    if (!font) return begin + 1;
    std::size_t end = begin;
    std::string run;
    for (; end < words.size() && fonts_[words[end].font] == font &&
           std::abs(words[end].box.bottom - words[begin].box.bottom) <= words[begin].size / 2;
         ++end) {
      if (end > begin) run += ' ';
      run += words[end].text;
    }
    const std::string decoded = decode_legacy(run, *font);
    std::size_t at = 0;
    for (std::size_t i = begin; i < end && at < decoded.size(); ++i) {
      const std::size_t blank = std::min(decoded.find(' ', at), decoded.size());
      tcvn3_[i] = put(words[i], decoded.substr(at, blank - at), *font);
      at = blank + 1;
    }
    return end;
  }

  /// True if the word was in TCVN3.
  bool put(PdfWord& word, std::string text, const LegacyFont& font) {
    // Where syllables told, a line in a Unicode font may stand between: it reads well as it is.
    const bool is_named = legacy_font(family_of(words_.fonts[word.font])).has_value();
    if (text.empty() || (!is_named && reads_better(word.text, text))) return false;
    if (text != word.text) decoded_.insert(std::string(family_of(words_.fonts[word.font])));
    word.text = std::move(text);
    return font.encoding == Encoding::tcvn3_in_utf8;
  }

  /// Puts ư back into a word. Lines may break behind a soft hyphen: "nh-" and "ng" are "nhưng".
  void mend(std::vector<PdfWord>& words, std::size_t i) {
    if (!tcvn3_[i]) return;
    has_tcvn3_ = true;
    PdfWord& word = words[i];
    if (i + 1 < words.size() && tcvn3_[i + 1] && word.text.ends_with('-') && !word.space_after &&
        words[i + 1].box.left < word.box.left && !is_vietnamese_syllable(first_letters(words[i + 1].text))) {
      if (auto joined = with_lost_letter(word.text + words[i + 1].text)) {
        ++mended_;
        // It goes to the second line, so wide that the first had no room for it.
        words[i + 1].text = std::move(*joined);
        words[i + 1].box.right += word.box.width();
        word.text.clear();
        return;
      }
    }
    if (auto mended = with_lost_letter(word.text)) {
      ++mended_;
      word.text = std::move(*mended);
    }
  }

  [[nodiscard]] std::vector<Diagnostic> report() const {
    std::vector<Diagnostic> diagnostics;
    if (decoded_.empty()) return diagnostics;
    std::string names;
    for (const std::string& name : decoded_) names += (names.empty() ? "\"" : ", \"") + name + "\"";
    diagnostics.push_back(
        {Severity::warning,
         {},
         "legacy-font",
         fmt::format("text written for fonts of the time before Unicode (in {}) was decoded; check "
                     "names and figures against the original",
                     names)});
    if (has_tcvn3_) {
      diagnostics.push_back(
          {Severity::warning,
           {},
           "lost-letter",
           fmt::format("PDF programs drop the letter ư of TCVN3 fonts; it was put back into {} words that "
                       "are none without it, but words that are (\"mời\" for \"mười\") cannot be told",
                       mended_)});
    }
    return diagnostics;
  }

  PdfWords& words_;
  std::vector<std::optional<LegacyFont>> fonts_;
  std::set<std::string> decoded_;
  std::vector<bool> tcvn3_;  ///< of the words of the open page
  bool has_tcvn3_ = false;
  std::size_t mended_ = 0;
};

}  // namespace

std::vector<Diagnostic> decode_fonts(PdfWords& words) { return FontDecoder(words).run(); }

}  // namespace vbpl
