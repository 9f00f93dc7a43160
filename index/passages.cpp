// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/passages.h"

#include <algorithm>
#include <map>
#include <utility>

namespace vbpl::index {
namespace {

constexpr std::size_t kOwnWords = 400;  ///< a chapter with more words of its own than a heading is a passage

bool is_container(UnitKind kind) {
  return kind == UnitKind::part || kind == UnitKind::chapter || kind == UnitKind::section ||
         kind == UnitKind::subsection;
}

bool stands_alone(UnitKind kind) {
  return kind == UnitKind::article || kind == UnitKind::annex || kind == UnitKind::clause ||
         kind == UnitKind::table || kind == UnitKind::form;
}

bool is_block_of_document(UnitKind kind) {
  return kind == UnitKind::preamble || kind == UnitKind::signature || kind == UnitKind::recipients;
}

/// The one unit of a text that came without units: nobody could ask for it by a number.
bool is_nameless(const Unit& unit) { return unit.kind == UnitKind::article && unit.num.empty(); }

/// Decides for each unit which unit names its words.
class Hosts {
 public:
  Hosts(const Document& document, const PassageLimits& limits)
      : document_(document), limits_(limits), of_(document.units.size(), -1) {
    for (std::size_t i = 0; i < of_.size(); ++i) of_[i] = host(static_cast<int>(i));
  }
  [[nodiscard]] int of(int unit) const { return unit < 0 ? -1 : of_[static_cast<std::size_t>(unit)]; }

 private:
  [[nodiscard]] const Unit& unit(int i) const { return document_.units[static_cast<std::size_t>(i)]; }
  [[nodiscard]] int host(int i) const {
    const Unit& own = unit(i);
    const int above = own.parent < i ? of(own.parent) : -1;
    if (is_block_of_document(own.kind) || is_nameless(own)) return above;
    if (is_container(own.kind)) {
      if (above >= 0) return own.quoted || !is_long(above) ? above : i;
      return own_span(document_, static_cast<std::size_t>(i)).size() > kOwnWords ? i : -1;
    }
    if (!stands_alone(own.kind)) return above >= 0 ? above : lone_point(i);
    if (above < 0) return i;
    return is_long(above) && opens_in(own.kind, unit(above).kind) ? i : above;
  }
  /// A point or an indent outside any article, clause or annex.
  [[nodiscard]] int lone_point(int i) const { return unit(i).kind == UnitKind::point ? i : -1; }
  [[nodiscard]] bool is_long(int i) const { return unit(i).span.size() > limits_.long_article; }
  /// Which units of a long one stand for themselves: clauses of an article, articles and tables of an annex.
  static bool opens_in(UnitKind inner, UnitKind outer) {
    if (outer == UnitKind::clause) return inner == UnitKind::article;
    return outer == UnitKind::article || outer == UnitKind::annex || is_container(outer);
  }

  const Document& document_;
  const PassageLimits& limits_;
  std::vector<int> of_;
};

/// Collects the spans of each host in the order in which the hosts first appear.
class Collector {
 public:
  Collector() { start(-1); }
  void add(int host, Span span) {
    if (span.empty()) return;
    if (place_.find(host) == place_.end()) start(host);
    std::vector<Span>& spans = passages_[place_[host]].spans;
    if (!spans.empty() && spans.back().end == span.begin) {
      spans.back().end = span.end;
    } else {
      spans.push_back(span);
    }
  }
  [[nodiscard]] std::vector<Passage> take() { return std::move(passages_); }

 private:
  void start(int host) {
    place_[host] = passages_.size();
    passages_.push_back({host, {}});
  }
  std::map<int, std::size_t> place_;
  std::vector<Passage> passages_;
};

std::vector<Passage> by_host(const Document& document, const Hosts& hosts) {
  Collector collector;
  std::vector<int> open;  // units that hold `at`, outermost first
  std::size_t at = 0;
  const auto advance = [&](std::size_t to) {
    if (to <= at) return;
    collector.add(hosts.of(open.empty() ? -1 : open.back()), {at, to});
    at = to;
  };
  const auto span_of = [&](int unit) {
    const Span span = document.units[static_cast<std::size_t>(unit)].span;
    return Span{std::min(span.begin, document.text.size()), std::min(span.end, document.text.size())};
  };
  const auto close_until = [&](std::size_t offset) {
    while (!open.empty() && span_of(open.back()).end <= offset) {
      advance(span_of(open.back()).end);
      open.pop_back();
    }
  };
  for (int i = 0; i < static_cast<int>(document.units.size()); ++i) {
    close_until(span_of(i).begin);
    advance(span_of(i).begin);
    open.push_back(i);
  }
  close_until(document.text.size());
  open.clear();
  advance(document.text.size());
  return collector.take();
}

/// Where to cut `text` at or before `limit`: after a line end, else before a character.
std::size_t cut_at(std::string_view text, std::size_t limit) {
  if (const std::size_t line = text.rfind('\n', limit - 1);
      line != std::string_view::npos && line > limit / 2)
    return line + 1;
  if (const std::size_t blank = text.rfind(' ', limit - 1);
      blank != std::string_view::npos && blank > limit / 2)
    return blank + 1;
  while (limit > 1 && (text[limit] & 0xc0) == 0x80) --limit;
  return limit;
}

void append_cut(const Document& document, Passage whole, std::size_t longest, std::vector<Passage>& out) {
  Passage piece{whole.unit, {}};
  std::size_t size = 0;
  for (Span span : whole.spans) {
    while (size + span.size() > longest) {
      if (size <= longest / 2) {
        const std::size_t take = cut_at(document.words(span), longest - size);
        piece.spans.push_back({span.begin, span.begin + take});
        span.begin += take;
      }
      out.push_back(std::exchange(piece, {whole.unit, {}}));
      size = 0;
    }
    piece.spans.push_back(span);
    size += span.size();
  }
  if (!piece.spans.empty() || whole.spans.empty()) out.push_back(std::move(piece));
}

}  // namespace

std::vector<Passage> cut_passages(const Document& document, const PassageLimits& limits) {
  std::vector<Passage> passages;
  for (Passage& whole : by_host(document, Hosts(document, limits)))
    append_cut(document, std::move(whole), limits.long_passage, passages);
  return passages;
}

}  // namespace vbpl::index
