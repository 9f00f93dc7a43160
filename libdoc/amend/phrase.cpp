// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/amend/phrase.h"

#include <algorithm>

#include "libdoc/text/aligned.h"
#include "libdoc/text/fold.h"

namespace vbpl {
namespace {

/// Knuth, Morris and Pratt: no text, however it repeats itself, costs more than its length.
std::vector<std::size_t> all_matches(std::string_view words, std::string_view phrase) {
  std::vector<std::size_t> border(phrase.size(), 0), found;
  for (std::size_t i = 1, k = 0; i < phrase.size(); ++i) {
    while (k > 0 && phrase[i] != phrase[k]) k = border[k - 1];
    if (phrase[i] == phrase[k]) ++k;
    border[i] = k;
  }
  for (std::size_t i = 0, k = 0; i < words.size(); ++i) {
    while (k > 0 && words[i] != phrase[k]) k = border[k - 1];
    if (words[i] == phrase[k]) ++k;
    if (k < phrase.size()) continue;
    found.push_back(i + 1 - k);
    k = border[k - 1];
  }
  return found;
}

/// A phrase that begins or ends with a letter begins or ends with a word.
bool stands_alone(std::string_view words, Span span) {
  const std::string_view phrase = slice(words, span);
  const bool open = letter_at(phrase, 0) && letter_before(words, span.begin);
  const bool shut = letter_before(phrase, phrase.size()) && letter_at(words, span.end);
  return !open && !shut;
}

std::vector<Span> whole_words(std::string_view words, std::string_view phrase) {
  std::vector<Span> spans;
  for (const std::size_t at : all_matches(words, phrase)) {
    const Span span{at, at + phrase.size()};
    if (!stands_alone(words, span) || (!spans.empty() && span.begin < spans.back().end)) continue;
    spans.push_back(span);
  }
  return spans;
}

/// The first character of `phrase` as a capital.
std::string with_capital(std::string_view phrase) {
  std::size_t length = 1;
  while (length < phrase.size() && (static_cast<unsigned char>(phrase[length]) & 0xC0) == 0x80) ++length;
  return upper(phrase.substr(0, length)) + std::string(phrase.substr(length));
}

/// "Hộ chiếu, Căn cước công dân, …": the phrase at `span` is an item of a list.
bool is_list_item(std::string_view words, Span span) {
  const std::string_view before = words.substr(0, span.begin), after = words.substr(span.end);
  return before.ends_with(", ") || after.starts_with(",");
}

}  // namespace

Occurrences occurrences(std::string_view words, std::string_view phrase) {
  Occurrences out;
  phrase = trimmed(phrase);
  if (phrase.empty()) return out;
  out.spans = whole_words(words, phrase);
  if (!out.spans.empty()) return out;
  out.spans = whole_words(aligned_key(words), aligned_key(phrase));
  out.other_spelling = !out.spans.empty();
  return out;
}

std::vector<Span> outside(const std::vector<Span>& spans, const std::vector<Span>& longer) {
  std::vector<Span> kept;
  auto at = longer.begin();
  for (const Span span : spans) {
    while (at != longer.end() && at->end < span.end) ++at;
    if (at == longer.end() || !at->contains(span)) kept.push_back(span);
  }
  return kept;
}

std::string replaced(std::string_view words, const std::vector<Span>& spans, std::string_view by) {
  std::string out;
  std::size_t at = 0;
  for (const Span span : spans) {
    out += words.substr(at, span.begin - at);
    const bool opens =
        capital_at(words, span.begin) && (out.empty() || out.ends_with('\n') || out.ends_with(". "));
    out += opens ? with_capital(by) : std::string(by);
    at = span.end;
  }
  return out += words.substr(at);
}

std::string removed(std::string_view words, const std::vector<Span>& spans) {
  std::string out;
  std::size_t at = 0;
  for (const Span span : spans) {
    out += words.substr(at, span.begin - at);
    at = span.end;
    const bool doubled = out.empty() || out.ends_with(' ') || out.ends_with('\n');
    if (at < words.size() && words[at] == ' ' && doubled) ++at;
    const bool stop = at < words.size() && (words[at] == ',' || words[at] == ';' || words[at] == '.');
    if (stop && out.ends_with(' ')) out.pop_back();
    if (stop && words[at] != '.' && (out.ends_with(',') || out.ends_with(';'))) out.pop_back();
  }
  return out += words.substr(at);
}

std::string inserted(std::string_view words, const std::vector<Span>& anchors, std::string_view fresh,
                     bool in_front) {
  std::string out;
  std::size_t at = 0;
  const bool word = letter_at(fresh, 0);
  for (const Span anchor : anchors) {
    const std::size_t place = in_front ? anchor.begin : anchor.end;
    out += words.substr(at, place - at);
    at = place;
    const std::string_view part = is_list_item(words, anchor) ? ", " : " ";
    if (in_front) {
      out += fresh;
      if (!fresh.ends_with(' ')) out += fresh.ends_with(',') ? " " : part;
    } else {
      const bool shut =
          anchor.empty() || letter_before(words, place) || words[place - 1] == '.' || words[place - 1] == ')';
      if (word && shut && place > 0) out += words[place - 1] == '.' ? " " : part;
      out += fresh;
    }
  }
  return out += words.substr(at);
}

}  // namespace vbpl
