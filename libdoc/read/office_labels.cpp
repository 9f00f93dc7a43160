// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/read/office_labels.h"

#include <fmt/format.h>

#include <algorithm>
#include <functional>
#include <optional>
#include <utility>
#include <vector>

#include "libdoc/text/characters.h"
#include "libdoc/text/fold.h"
#include "libdoc/text/pattern.h"
#include "libdoc/text/text.h"

namespace vbpl {
namespace {

constexpr std::size_t kFurthest = 200;  // lines that one may hold more than the other

std::string_view without_label(std::string_view line) {
  static const Pattern label(
      "(?:(?:Điều|Chương|Mục|Phần)\\s+)?(?:\\d{1,4}[a-zđ]?|[IVXLC]{1,7}|[a-zđ]{1,2})(?:\\.\\d{1,3})*[.):]?"
      "\\s+");
  const auto match = label.match_at(line);
  return match ? line.substr(match->span().end) : line;
}

std::string one_blank(std::string_view line) {
  std::string out;
  for (const char c : line) {
    const bool blank = c == ' ' || c == '\t';
    if (!blank) out += c;
    if (blank && !out.empty() && out.back() != ' ') out += ' ';
  }
  return std::string(trimmed(out));
}

std::vector<std::string> lines_of(std::string_view text) {
  std::vector<std::string> lines;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    lines.push_back(one_blank(text.substr(at, end - at)));
    at = end + 1;
  }
  return lines;
}

/// Writes the text anew, line by line; `line` gives the words that a line is to begin with and how many of
/// its bytes they replace.
struct Beginning {
  std::string words;
  std::size_t replaced = 0;
};
void rewrite_lines(SourceDocument& document,
                   const std::function<std::optional<Beginning>(std::string_view)>& beginning) {
  const std::string old = std::move(document.text.utf8);
  std::string& text = document.text.utf8;
  text.clear();
  std::size_t block = 0;
  auto& blocks = document.blocks;
  for (std::size_t at = 0; at < old.size();) {
    const std::size_t end = std::min(old.find('\n', at), old.size());
    const bool is_block = block < blocks.size() && blocks[block].span.begin == at;
    const bool is_row = is_block && blocks[block].kind == BlockKind::table_row;
    const std::string_view line = std::string_view(old).substr(at, end - at);
    const std::size_t begin = text.size();
    const auto changed = is_row ? std::nullopt : beginning(line);
    text += changed ? changed->words : "";
    text += line.substr(changed ? changed->replaced : 0);
    if (is_block) blocks[block++].span = {begin, text.size()};
    if (end < old.size()) text += '\n';
    at = end + 1;
  }
}

/// Bytes outside ASCII, a character each, as the damaging writer puts them.
std::string damaged(std::string_view label) {
  std::string out;
  for (const char c : label) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte < 0x80) out += c;
    if (byte >= 0xC0) out += '?';
  }
  return out;
}

/// The words of a \listtext group: "\pard\plain \u272\'3fi\u7873\'3fu 1.\tab" gives "Điều 1.".
std::string list_text(std::string_view group) {
  static const Pattern token(
      "\\\\u(-?\\d{1,5}) ?(?:\\\\'[0-9a-f]{2}|[^\\\\{}])|\\\\[a-z]+-?\\d* ?|\\\\'[0-9a-f]{2}|[{}]");
  std::string out;
  for (std::size_t at = 0; at < group.size();) {
    const auto match = token.match_at(group, at);
    if (!match) {
      out += group[at++];
      continue;
    }
    if (match->has(1))
      append_utf8(out, static_cast<char32_t>(std::stoi(std::string(match->text(1))) & 0xFFFF));
    at = match->span().end;
  }
  return std::string(trimmed(normalise_utf8(out).utf8));
}

}  // namespace

void take_shown_labels(std::string_view shown, SourceDocument& document) {
  const std::vector<std::string> reference = lines_of(normalise_utf8(shown).utf8);
  std::vector<std::string_view> words_behind;
  for (const std::string& line : reference) words_behind.push_back(without_label(line));
  std::size_t next = 0, corrected = 0;
  rewrite_lines(document, [&](std::string_view line) -> std::optional<Beginning> {
    const std::string words = one_blank(line);
    const std::string_view rest = without_label(words);
    if (rest.empty() || words.empty()) return std::nullopt;
    const std::size_t end = std::min(reference.size(), next + kFurthest);
    for (std::size_t i = next; i < end; ++i) {
      if (reference[i] == words) {
        next = i + 1;
        return std::nullopt;
      }
      const std::string_view other = words_behind[i];
      if (other != rest || rest.size() == words.size() || other.size() == reference[i].size()) continue;
      next = i + 1;
      ++corrected;
      return Beginning{reference[i].substr(0, reference[i].size() - other.size()),
                       static_cast<std::size_t>(without_label(line).data() - line.data())};
    }
    return std::nullopt;
  });
  if (corrected == 0) return;
  document.text.diagnostics.push_back(
      {Severity::warning,
       {},
       "label-corrected",
       fmt::format(
           "two conversions number {} paragraphs differently; the numbers are those of the plain text, "
           "check them against the original",
           corrected)});
}

std::map<std::string, std::string, std::less<>> damaged_labels(std::string_view rtf) {
  std::map<std::string, std::string, std::less<>> labels;
  constexpr std::string_view kGroup = "\\listtext";
  for (std::size_t at = rtf.find(kGroup); at != rtf.npos; at = rtf.find(kGroup, at + 1)) {
    const std::string_view rest = rtf.substr(at + kGroup.size(), 400);
    // RTF is in ASCII; patterns need valid UTF-8.
    std::string group(rest.substr(0, rest.find('}')));
    std::replace_if(
        group.begin(), group.end(), [](char c) { return static_cast<unsigned char>(c) >= 0x80; }, ' ');
    const std::string label = list_text(group);
    const std::string lost = damaged(label);
    if (lost == label) continue;
    // Two labels with one damaged form cannot be told apart.
    const auto [place, is_new] = labels.emplace(lost, label);
    if (!is_new && place->second != label) place->second.clear();
  }
  return labels;
}

void mend_labels(const std::map<std::string, std::string, std::less<>>& labels, SourceDocument& document) {
  constexpr std::size_t kLongest = 64;
  rewrite_lines(document, [&](std::string_view line) -> std::optional<Beginning> {
    if (line.substr(0, kLongest).find('?') == line.npos) return std::nullopt;
    // The label ends at a blank, or is the line.
    for (std::size_t end = line.find(' ');; end = line.find(' ', end + 1)) {
      const std::string_view begin = line.substr(0, end);
      const auto found = begin.size() > kLongest ? labels.end() : labels.find(begin);
      if (found != labels.end() && !found->second.empty()) return Beginning{found->second, begin.size()};
      if (end == line.npos || end > kLongest) return std::nullopt;
    }
  });
}

}  // namespace vbpl
