// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/review/obsolete_names.h"

#include <algorithm>
#include <array>
#include <memory>

#include "libdoc/text/fold.h"
#include "libdoc/text/syllables.h"

namespace vbpl {
namespace {

struct KindRow {
  std::string_view kind;
  NameKind name;
  bool central, generic;
};
/// The kinds of succession.tsv that concern a name; the others (functions moved, laws replaced) are not read
/// here.
constexpr auto kKinds = std::to_array<KindRow>({
    {"level_abolished", NameKind::body, false, false},
    {"unit_kind_abolished", NameKind::place, false, true},
    {"unit_list_changed", NameKind::place, false, false},
    {"body_abolished", NameKind::body, false, false},
    {"title_abolished", NameKind::body, false, false},
    {"title_changed", NameKind::body, false, false},
    {"body_renamed", NameKind::body, false, false},
    {"ministry_merged", NameKind::body, true, false},
    {"department_merged", NameKind::body, false, false},
    {"body_renamed_or_merged", NameKind::body, true, false},
    {"ministry_old", NameKind::body, true, false},
    {"province_merged", NameKind::place, true, false},
    {"province_renamed", NameKind::place, true, false},
    {"province_to_city", NameKind::place, true, false},
    {"province_split_or_moved", NameKind::place, true, false},
    {"term", NameKind::paper, false, false},
});

const KindRow* kind_row(std::string_view kind) {
  const auto found =
      std::find_if(kKinds.begin(), kKinds.end(), [&](const KindRow& row) { return row.kind == kind; });
  return found == kKinds.end() ? nullptr : &*found;
}

bool is_paper(std::string_view name) {
  constexpr auto kPapers =
      std::to_array<std::string_view>({"chứng minh", "thẻ", "sổ", "giấy chứng nhận", "phiếu"});
  const std::string key = match_key(name);
  return std::any_of(kPapers.begin(), kPapers.end(),
                     [&](std::string_view paper) { return key.compare(0, paper.size(), paper) == 0; });
}

bool starts_digit(std::string_view text) {
  return !text.empty() && text.front() >= '0' && text.front() <= '9';
}

bool starts_upper(std::string_view text) {
  std::size_t end = std::min<std::size_t>(1, text.size());
  while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) ++end;
  return is_upper_case(text.substr(0, end));
}

std::vector<std::string> split(std::string_view text, std::string_view separator) {
  std::vector<std::string> parts;
  while (true) {
    const std::size_t at = text.find(separator);
    parts.emplace_back(trimmed(text.substr(0, at)));
    if (at == std::string_view::npos) return parts;
    text.remove_prefix(at + separator.size());
  }
}

/// "Ủy ban nhân dân huyện/quận": the words before the last one belong to every alternative.
std::vector<std::string> alternatives(const std::string& name) {
  std::vector<std::string> parts = split(name, "/");
  const std::size_t blank = parts.front().rfind(' ');
  const std::string common =
      parts.size() > 1 && blank != std::string::npos ? parts.front().substr(0, blank + 1) : "";
  for (std::size_t i = 1; i < parts.size(); ++i) parts[i] = common + parts[i];
  return parts;
}

/// Capitals of the table must be capitals in the text; the text may have more.
bool has_capitals(std::string_view name, std::string_view text) {
  const auto wanted = syllables(name), found = syllables(text);
  if (wanted.size() != found.size()) return false;
  for (std::size_t i = 0; i < wanted.size(); ++i) {
    const auto first = [](std::string_view words, const Syllable& syllable) {
      return slice(words, syllable.span);
    };
    const std::string_view in_name = first(name, wanted[i]), in_text = first(text, found[i]);
    if (starts_upper(in_name) && !starts_upper(in_text)) return false;
  }
  return true;
}

}  // namespace

std::vector<std::string> single_names(std::string_view cell) {
  std::vector<std::string> names;
  for (const std::string& part : split(cell, "; ")) {
    for (std::string name : split(part, " / ")) {
      if (const std::size_t bracket = name.find('('); bracket != std::string::npos) {
        const std::string note = name.substr(bracket + 1);
        if (!starts_upper(note) && note != "giấy)") continue;
        name = std::string(trimmed(std::string_view(name).substr(0, bracket)));
      }
      for (const std::string& single : alternatives(name)) {
        if (!single.empty()) names.push_back(single);
      }
    }
  }
  return names;
}

ObsoleteNames::ObsoleteNames(const Tables& tables, Date as_of) {
  for (const Succession& change : tables.successions) {
    if (change.effective && *change.effective <= as_of) add_change(change);
  }
  // Names in force hide shorter names within them: "Ủy ban Kinh tế và Tài chính".
  for (const Succession& change : tables.successions) {
    if (kind_row(change.kind) == nullptr) continue;
    for (const std::string& name : single_names(change.new_name)) add(name, nullptr, NameKind::body);
  }
  for (const Issuer& issuer : tables.issuers) {
    for (const std::string& name : single_names(issuer.name)) add(name, nullptr, NameKind::body);
  }
}

void ObsoleteNames::add_change(const Succession& change) {
  const KindRow* row = kind_row(change.kind);
  if (row == nullptr || change.old_name == change.new_name) return;
  for (const std::string& name : single_names(change.old_name)) {
    if (row->name == NameKind::paper && !is_paper(name)) continue;
    add(name, &change, row->name);
    names_.back()->central = row->central;
    names_.back()->generic = row->generic;
    names_.back()->ancient = change.kind == "ministry_old";
    constexpr std::string_view kCommittee = "Ủy ban nhân dân", kCouncil = "Hội đồng nhân dân";
    for (const auto& [full, brief] : {std::pair(kCommittee, "UBND"), std::pair(kCouncil, "HĐND")}) {
      if (const std::size_t at = name.find(full); at != std::string::npos)
        add(name.substr(0, at) + brief + name.substr(at + full.size()), &change, row->name);
    }
  }
}

void ObsoleteNames::add(std::string_view name, const Succession* change, NameKind kind) {
  names_.push_back(
      std::make_unique<ObsoleteName>(ObsoleteName{change, std::string(name), kind, false, false}));
  index_.add(name, names_.back().get());
}

namespace {

/// A text cut into syllables, with the questions that decide about a use.
class Reading {
 public:
  explicit Reading(std::string_view text) : text_(text), words_(syllables(text)) {
    for (const Syllable& word : words_) ids_.push_back(syllable_id(word.key));
  }
  [[nodiscard]] const std::vector<MaskId>& ids() const { return ids_; }
  [[nodiscard]] Span span(std::size_t begin, std::size_t end) const {
    return {words_[begin].span.begin, words_[end - 1].span.end};
  }
  [[nodiscard]] std::string_view words(Span span) const { return slice(text_, span); }
  /// Punctuation stands only where the name has it: "thị xã" is not in "đô thị, xã".
  [[nodiscard]] bool is_joined_like(std::string_view name, std::size_t first, std::size_t next) const {
    const auto wanted = syllables(name);
    for (std::size_t i = first + 1; i < next; ++i) {
      if (wanted[i - first].joins && !words_[i].joins) return false;
    }
    return true;
  }
  /// "và Đào tạo" right behind: a longer name, perhaps misspelt.
  [[nodiscard]] bool is_continued(std::size_t next) const {
    static const MaskId conjunctions[] = {syllable_id("và"), syllable_id("vả"), syllable_id("với")};
    const bool joint =
        next < words_.size() && words_[next].joins &&
        std::find(std::begin(conjunctions), std::end(conjunctions), ids_[next]) != std::end(conjunctions);
    if (!joint || !goes_on(next + 1, false)) return false;
    static const std::vector<MaskId> kinds = [] {
      auto ids =
          syllable_ids("bộ sở ủy ban hội viện tổng cục chi phòng ngân thanh chính thủ kiểm văn công tòa");
      std::sort(ids.begin(), ids.end());
      return ids;
    }();
    return !std::binary_search(kinds.begin(), kinds.end(),
                               ids_[next + 1]);  // "Bộ Công nghiệp và Bộ Thương mại" are two
  }

  /// A capital or a figure right behind: the name goes on.
  [[nodiscard]] bool goes_on(std::size_t next, bool figures) const {
    if (next >= words_.size() || !words_[next].joins) return false;
    const std::string_view word = slice(text_, words_[next].span);
    return starts_digit(word) ? figures : starts_upper(word);
  }
  /// "cũ" right behind; "ủy" behind makes it a party body.
  [[nodiscard]] bool is_other_thing(std::size_t next) const {
    static const MaskId former = syllable_id("cũ"), party = syllable_id("ủy");
    return next < words_.size() && words_[next].joins && (ids_[next] == former || ids_[next] == party);
  }
  /// đường, trường, công ty … right before: the name is part of theirs.
  [[nodiscard]] bool is_owned(std::size_t first) const {
    static const std::vector<MaskId> owners = [] {
      auto ids = syllable_ids("đường phố trường ty viện báo chí hàng chợ cầu văn lạch");
      std::sort(ids.begin(), ids.end());
      return ids;
    }();
    return first > 0 && words_[first].joins &&
           std::binary_search(owners.begin(), owners.end(), ids_[first - 1]);
  }
  /// The end of a proper name that begins at `next`: up to four syllables with capitals, or a figure.
  [[nodiscard]] std::size_t proper_end(std::size_t next) const {
    std::size_t end = next;
    while (end < next + 4 && goes_on(end, end == next)) ++end;
    return end;
  }

 private:
  std::string_view text_;
  std::vector<Syllable> words_;
  std::vector<MaskId> ids_;
};

}  // namespace

std::vector<NameUse> ObsoleteNames::find(std::string_view text) const {
  const Reading reading(text);
  std::vector<NameUse> uses;
  for (std::size_t at = 0; at < reading.ids().size();) {
    const auto hit = index_.at(reading.ids(), at);
    const std::size_t first = at, next = at + std::max<std::size_t>(hit.taken, 1);
    at = next;
    if (!hit || (*hit.value)->change == nullptr) continue;
    const ObsoleteName& name = **hit.value;
    const Span span = reading.span(first, next);
    const bool capitals = has_capitals(name.name, reading.words(span)) || is_upper_case(reading.words(span));
    if (!capitals || !reading.is_joined_like(name.name, first, next) || reading.is_other_thing(next) ||
        reading.is_owned(first))
      continue;
    const bool proper = reading.goes_on(next, name.generic);
    if (name.central && (proper || reading.is_continued(next))) continue;
    const std::size_t end = name.generic ? reading.proper_end(next) : next;
    if (end > next && reading.is_other_thing(end)) continue;
    uses.push_back({&name, end > next, reading.span(first, end)});
  }
  return uses;
}

}  // namespace vbpl
