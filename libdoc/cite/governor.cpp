// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>

#include "libdoc/cite/beginning.h"
#include "libdoc/cite/finder.h"

namespace vbpl::cite {

/// The document that a list of units belongs to, named right behind it (C3).
std::optional<DocumentReference> Finder::governor_of(const UnitList& list) const {
  constexpr std::array<std::string_view, 14> kLinks = {"của các",
                                                       "của",
                                                       "tại các",
                                                       "tại",
                                                       "thuộc",
                                                       "trong",
                                                       "được ban hành kèm theo",
                                                       "ban hành kèm theo",
                                                       "kèm theo của",
                                                       "kèm theo",
                                                       "các",
                                                       "ở",
                                                       "quy định tại",
                                                       "ban hành theo"};
  const std::size_t at = reader_.skip_spaces(list.span.end);
  const auto read_any = [&](std::size_t place) {
    auto reference = read_reference(place);
    return reference ? reference : unnamed_law(place);
  };
  if (auto reference = read_any(at)) return reference;
  if (auto reference = governor_miswritten(at)) return reference;
  const std::size_t link = reader_.match_any(at, kLinks);
  if (link != kNowhere) return read_any(reader_.skip_blanks(link));
  if (auto reference = governor_of_place(at, list.span.end)) return reference;
  // `Khoản 2, Điều 10, Nghị định số …`: who parts units by commas does so before the document too
  const bool by_commas =
      reader_.byte(at) == ',' && list.items.size() > 1 && list.items.back().join == Join::comma &&
      unit_level(list.items.back().kind) < unit_level(list.items[list.items.size() - 2].kind);
  if (by_commas) return read_reference(reader_.skip_spaces(at + 1));
  if (list.items.back().labels.front() == "@") return {};
  if (auto reference = governor_behind_words(at, list.span.end)) return reference;
  if (reader_.byte(at) != '(') return {};
  // `khoản 3 Điều 7 (đã được sửa đổi bởi …) của Nghị định số …`
  const std::size_t close = reader_.near(at, 500).find(')');
  if (close == std::string_view::npos) return {};
  const std::size_t behind = reader_.skip_spaces(at + close + 1);
  const std::size_t of = reader_.match(behind, "của");
  return read_document(context_, of == kNowhere ? behind : reader_.skip_spaces(of));
}

/// `các khoản 1, 9 Điều 3; … quy định tại khoản 1 Điều 31 Pháp lệnh`: the document of the next units of the
/// sentence governs those before it too (C3), when they cannot be this document's own.
std::optional<DocumentReference> Finder::governor_later(const UnitList& list, int unit) const {
  constexpr std::size_t kReach = 400;
  constexpr int kMostLists = 6;
  if (list.items.back().labels.front() == "@" || is_quoted(unit)) return {};
  const std::string_view rest = reader_.near(list.span.end, kReach);
  const std::size_t stop = list.span.end + std::min({rest.find('\n'), rest.find(". "), rest.size()});
  if (next_beginning(reader_.lower(), list.span.end, stop) >= stop || !lacks_one(list, unit)) return {};
  std::size_t at = list.span.end;
  for (int lists = 0; lists < kMostLists;) {
    at = next_beginning(reader_.lower(), at, stop);
    if (at >= stop) return {};
    const auto next = reader_.starts_word(at) ? read_unit_list(reader_, at) : std::nullopt;
    if (!next) {
      ++at;
      continue;
    }
    ++lists;
    at = next->span.end;
    if (next->items.back().labels.front() == "@") return {};
    auto reference = governor_of(*next);
    if (!reference) continue;
    const bool tells = reference->target.number || reference->target.title;
    if (reference->naming == Naming::self || !tells) return {};
    reference->span = {list.span.end, list.span.end};
    reference->end = list.span.end;
    return reference;
  }
  return {};
}

/// `Điều 18 Nghị số 13/2020/NĐ-CP`: the number tells what a maimed type word does not.
std::optional<DocumentReference> Finder::governor_miswritten(std::size_t at) const {
  if (!reader_.is_capital(at)) return {};
  const std::size_t number = reader_.match(reader_.skip_spaces(reader_.word_end(at)), "số");
  return number == kNowhere ? std::nullopt : read_document(context_, reader_.skip_spaces(number), nullptr);
}

/// `khoản 8a vào sau khoản 8 Điều 4 Nghị định …`: the document of the place where something is put.
std::optional<DocumentReference> Finder::governor_of_place(std::size_t at, std::size_t list_end) const {
  constexpr std::array<std::string_view, 5> kPlaces = {"vào sau", "vào trước", "vào cuối", "vào", "sau"};
  const std::size_t behind = reader_.match_any(at, kPlaces);
  const auto place = behind == kNowhere ? std::nullopt : read_unit_list(reader_, reader_.skip_spaces(behind));
  if (!place) return {};
  const std::size_t next = reader_.skip_spaces(place->span.end);
  const std::size_t of = reader_.match(next, "của");
  auto reference = read_document(context_, of == kNowhere ? next : reader_.skip_spaces(of));
  if (reference) reference->span = {list_end, list_end}, reference->end = list_end;
  return reference;
}

/// `Điều 150 về tội mua bán người và Điều 151 về … của Bộ luật Hình sự`: the document behind the words that
/// say what the units are about.
std::optional<DocumentReference> Finder::governor_behind_words(std::size_t at, std::size_t list_end) const {
  constexpr int kMostWords = 50;
  if (reader_.match(at, "về") == kNowhere) return {};
  std::size_t next = at;
  for (int words = 0; words < kMostWords; ++words) {
    const std::size_t end = reader_.word_end(next);
    if (end == next) return {};
    next = reader_.skip_spaces(end);
    if (reader_.byte(next) == ',') next = reader_.skip_spaces(next + 1);
    const std::size_t of = reader_.match(next, "của");
    if (of == kNowhere) continue;
    auto reference = read_document(context_, reader_.skip_spaces(of));
    if (!reference || reference->naming == Naming::self) continue;
    reference->span = {list_end, list_end};
    reference->end = list_end;
    return reference;
  }
  return {};
}

/// `Điều 3 Quy chế` in an act that has no such text of its own.
bool Finder::names_others_text(const FoundType& type) const {
  const bool rules = type.type->name == "Quy chế" || type.type->name == "Điều lệ";
  const auto& units = document_.units;
  return rules && document_.doc_type != type.type->name &&
         std::none_of(units.begin(), units.end(),
                      [](const Unit& unit) { return unit.part.starts_with("attached"); });
}

/// `khoản 3 Điều 58 của Luật`: a law named by its type alone is the one that this document details.
std::optional<DocumentReference> Finder::unnamed_law(std::size_t at) const {
  const auto type = read_type_word(reader_, at);
  if (!type || !reader_.is_capital(at)) return {};
  const bool is_named_so =
      type->type->use == TypeUse::law || type->type->name == "Nghị định" || names_others_text(*type);
  const std::size_t next = reader_.skip_spaces(type->end);
  if (!is_named_so || (next > type->end && reader_.is_capital(next)) || reader_.match(next, "số") != kNowhere)
    return {};
  DocumentReference reference;
  reference.naming = Naming::type;
  reference.span = {at, type->end};
  reference.end = type->end;
  reference.target.doc_type = std::string(type->type->name);
  const auto principal = principal_.find(*reference.target.doc_type);
  if (principal != principal_.end()) {
    reference.target = principal->second;
    reference.target.unit.clear();
    reference.attached = type->type->use == TypeUse::attached;
  }
  return reference;
}

}  // namespace vbpl::cite
