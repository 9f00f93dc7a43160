// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/parse/issuer_words.h"

#include <algorithm>
#include <array>
#include <vector>

#include "libdoc/parse/scan.h"
#include "libdoc/text/fold.h"

namespace vbpl {
namespace {

constexpr std::array<std::string_view, 9> kPlaceKinds = {
    "thành phố", "thị trấn", "thị xã", "đặc khu", "phường", "huyện", "tỉnh", "quận", "xã"};

/// The name without what a table adds in brackets or to tell levels apart.
std::string_view plain_name(std::string_view name) {
  for (const std::string_view tail : {" (", " cấp tỉnh"})
    name = name.substr(0, std::min(name.find(tail), name.size()));
  return name;
}

bool begins_word(std::string_view key, std::string_view word) {
  return key.substr(0, word.size()) == word &&
         (key.size() == word.size() || key[word.size()] == ' ' || key[word.size()] == ',' ||
          key[word.size()] == ';' || key[word.size()] == '.');
}

const Issuer* longest_issuer(std::string_view key, const Tables& tables, std::size_t& size) {
  const Issuer* best = nullptr;
  size = 0;
  if (key.empty()) return best;
  for (const Issuer& row : tables.issuers) {
    if (row.key.empty() || row.key.front() != key.front()) continue;  // most rows
    const std::string_view name = plain_name(row.key);
    if (name.size() <= size || name.empty() || !begins_word(key, name)) continue;
    best = &row;
    size = name.size();
  }
  return best;
}

/// "ubnd", "hđnd" as printed on local headers.
std::string spelled_out(std::string key) {
  for (const auto& [shortened, full] :
       {std::pair<std::string_view, std::string_view>{"ubnd ", "ủy ban nhân dân "},
        {"hđnd ", "hội đồng nhân dân "},
        {"bộ lao động-thương binh", "bộ lao động - thương binh"}}) {
    if (key.rfind(shortened, 0) == 0) key = std::string(full) + key.substr(shortened.size());
  }
  return key;
}

bool is_place(std::string_view key) {
  for (const std::string_view kind : kPlaceKinds) {
    if (begins_word(key, kind)) return true;
  }
  return false;
}

std::string_view next_word(std::string_view key) {
  const std::size_t blank = key.find(' ');
  return blank == std::string_view::npos ? std::string_view{} : key.substr(blank + 1);
}

/// True when `names`, separated by "; ", has this one.
bool has_name(std::string_view names, std::string_view name) {
  for (std::size_t at = 0; at < names.size();) {
    const std::size_t end = std::min(names.find("; ", at), names.size());
    if (names.substr(at, end - at) == name) return true;
    at = end + 2;
  }
  return false;
}

bool is_local_body(const Issuer& row) { return row.level != "TW"; }

}  // namespace

std::string territory_name(std::string_view words) {
  const std::string low = lower(words);
  std::string name;
  for (std::size_t at = 0; at < low.size();) {
    const std::string_view rest = std::string_view(low).substr(at);
    std::size_t kind = 0;
    for (const std::string_view known : kPlaceKinds) {
      if (kind == 0 && begins_word(rest, known)) kind = known.size();
    }
    std::size_t end = std::min(rest.find(' ', kind), rest.size());
    if (kind != 0) end = kind;
    const std::string_view word = rest.substr(0, end);
    if (!name.empty()) name += ' ';
    const std::size_t first = character_size(word, 0);
    name += kind != 0 ? std::string(word) : upper(word.substr(0, first)) + std::string(word.substr(first));
    at += end;
    while (at < low.size() && low[at] == ' ') ++at;
  }
  while (!name.empty() &&
         (name.back() == '.' || name.back() == ',' || name.back() == ' ' || name.back() == '-'))
    name.pop_back();
  return name;
}

IssuerWords read_issuer(std::string_view words, const Tables& tables) {
  IssuerWords read;
  const std::string whole = spelled_out(match_key(words));
  std::string_view key = whole;
  std::string names;
  bool local = false;
  while (!key.empty()) {
    std::size_t size = 0;
    if (const Issuer* row = longest_issuer(key, tables, size)) {
      const std::string_view name = plain_name(row->name);
      if (!has_name(names, name)) names.append(names.empty() ? "" : "; ").append(name);
      local = local || is_local_body(*row);
      key = trimmed(key.substr(size));
      continue;
    }
    if (local && !read.territory && is_place(key)) {
      std::size_t end = key.size();
      for (std::string_view tail = next_word(key); !tail.empty(); tail = next_word(tail)) {
        std::size_t ignored = 0;
        const bool ends = longest_issuer(tail, tables, ignored) != nullptr || begins_word(tail, "khóa") ||
                          begins_word(tail, "kỳ");
        if (!ends) continue;
        end = static_cast<std::size_t>(tail.data() - key.data());
        break;
      }
      read.territory = territory_name(key.substr(0, end));
      key = key.substr(std::min(end, key.size()));
      continue;
    }
    key = next_word(key);
  }
  read.certain = !names.empty();
  if (!names.empty())
    read.issuer = std::move(names);
  else if (!words.empty())
    read.issuer = std::string(words);
  return read;
}

}  // namespace vbpl
