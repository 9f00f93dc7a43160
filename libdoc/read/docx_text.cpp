// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/read/docx_text.h"

#include <algorithm>

#include "libdoc/text/fold.h"
#include "libdoc/text/text.h"

namespace vbpl {
namespace {

constexpr std::string_view kSoftHyphen = "\xC2\xAD";
constexpr std::string_view kNoBreakSpace = "\xC2\xA0";
constexpr std::size_t kEvidence = std::size_t{64} << 10;

std::string replace_all(std::string text, std::string_view from, std::string_view to) {
  for (std::size_t at = text.find(from); at != text.npos; at = text.find(from, at + to.size()))
    text.replace(at, from.size(), to);
  return text;
}

bool is_ascii(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

}  // namespace

void DocxText::add(std::string_view words, const RunProperties& run) {
  const auto font = legacy_font(run.font);
  if (font != font_) flush();
  font_ = font;
  if (font) {
    if (legacy_text_.size() < kEvidence && !is_ascii(words)) legacy_text_.append(words);
    if (legacy_text_.size() < kEvidence) legacy_text_ += ' ';
    pending_ += words;
    return;
  }
  std::string text(words);
  if (!is_ascii(text)) {
    text = replace_all(std::move(text), kSoftHyphen, "");
    text = replace_all(std::move(text), kNoBreakSpace, " ");
    // Folding needs valid UTF-8, which an XML part may lack.
    if (run.capitals.value_or(false)) text = normalise_utf8(text).utf8;
  }
  flow_.append(run.capitals.value_or(false) ? upper(text) : text);
}

void DocxText::add_plain(std::string_view words) {
  flush();
  flow_.append(words);
}

void DocxText::add_soft_hyphen(const RunProperties& run) {
  const auto font = legacy_font(run.font);
  if (font && font->encoding == Encoding::tcvn3_in_utf8) add(kSoftHyphen, run);
}

bool DocxText::is_label() const {
  constexpr std::size_t kLongest = 16;
  const std::string_view line = flow_.line();
  return pending_.empty() && !line.empty() && line.size() <= kLongest &&
         std::string_view(").-+").find(line.back()) != std::string_view::npos;
}

void DocxText::end_line() {
  flush();
  flow_.end_line();
}

void DocxText::flush() {
  if (!pending_.empty())
    flow_.append(decodes_ && font_ ? decode_legacy(normalise_utf8(pending_).utf8, *font_) : pending_);
  pending_.clear();
  font_.reset();
}

}  // namespace vbpl
