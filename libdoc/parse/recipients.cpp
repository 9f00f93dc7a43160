// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/parse/recipients.h"

#include <utility>

#include "libdoc/parse/columns.h"
#include "libdoc/parse/scan.h"
#include "libdoc/parse/signer_words.h"
#include "libdoc/text/fold.h"

namespace vbpl {
namespace {

std::string_view without_dash(std::string_view words) {
  for (const std::string_view dash : {"-", "–", "—", "+", "•", "*"}) {
    if (words.starts_with(dash)) return trimmed(words.substr(dash.size()));
  }
  return words;
}

std::string_view without_stop(std::string_view words) {
  while (!words.empty() && (words.back() == ';' || words.back() == '.' || words.back() == ',' ||
                            words.back() == '/' || blank_size(words, words.size() - 1) != 0))
    words.remove_suffix(1);
  return words;
}

/// "Nơi nhận: - Như Điều 3;" behind its first words; the line as it is when it is no heading.
std::string_view behind_heading(std::string_view words) {
  const std::size_t colon = words.find(':');
  if (colon != std::string_view::npos && colon < 16) return trimmed(words.substr(colon + 1));
  return words.size() < 16 ? std::string_view{} : words;
}

class RecipientList {
 public:
  /// A line of the list; "- A; - B;" is two items.
  void add(std::string_view words) {
    for (;;) {
      const std::size_t next = next_item(words);
      add_item(trimmed(words.substr(0, next)));
      if (next == std::string_view::npos) return;
      words = trimmed(words.substr(next));
    }
  }
  std::vector<std::string> take() {
    for (std::string& item : items_) item = std::string(without_stop(item));
    std::erase_if(items_, [](const std::string& item) { return item.empty(); });
    return std::move(items_);
  }

 private:
  static std::size_t next_item(std::string_view words) {
    for (std::size_t at = words.find(';'); at != std::string_view::npos; at = words.find(';', at + 1)) {
      Scanner after(words, {at + 1, words.size()});
      after.skip_blanks();
      if (after.peek() == '-' || after.rest().starts_with("–")) return after.at();
    }
    return std::string_view::npos;
  }

  void add_item(std::string_view words) {
    const std::string_view item = without_dash(words);
    if (item.size() != words.size()) dashed_ = true;
    // Without a dash of its own a line goes on with the item above it, if the list has dashes.
    const bool goes_on = dashed_ && item.size() == words.size() && !items_.empty();
    if (goes_on)
      items_.back().append(" ").append(item);
    else
      items_.emplace_back(item);
  }

  std::vector<std::string> items_;
  bool dashed_ = false;
};

/// The left column of a line; nothing when only the signature stands on it.
std::string_view list_column(const Lines& lines, std::size_t i) {
  const auto columns = columns_of(lines.text(), lines[i].body);
  if (columns.empty() || lines[i].body.begin - lines[i].span.begin >= 12) return {};
  return slice(lines.text(), columns.front());
}

/// A line of the signature that got between the items; items themselves name offices in small letters.
bool is_office_line(std::string_view words) {
  const SigningPart part = signing_part(words);
  return is_upper_case(words) && (part == SigningPart::formula || part == SigningPart::position);
}

}  // namespace

std::vector<std::string> read_recipients(const Lines& lines, const std::vector<Unit>& units) {
  RecipientList list;
  for (const Unit& unit : units) {
    if (unit.kind != UnitKind::recipients || unit.part != "main") continue;
    const std::size_t first = lines.line_at(unit.span.begin);
    for (std::size_t i = first; i < lines.size() && lines[i].span.begin < unit.span.end; ++i) {
      std::string_view words = list_column(lines, i);
      if (i == first) words = behind_heading(words);
      if (words.empty() || is_office_line(words)) continue;
      list.add(words);
    }
  }
  return list.take();
}

}  // namespace vbpl
