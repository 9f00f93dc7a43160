// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "libdoc/base/span.h"

namespace vbpl {

/// One match of a Pattern: group 0 is the whole match; a group that took no part is nullopt.
class Match {
 public:
  Match(std::string_view subject, std::vector<std::optional<Span>> groups)
      : subject_(subject), groups_(std::move(groups)) {}
  [[nodiscard]] Span span(std::size_t group = 0) const { return groups_[group].value_or(Span{}); }
  [[nodiscard]] bool has(std::size_t group) const {
    return group < groups_.size() && groups_[group].has_value();
  }
  [[nodiscard]] std::string_view text(std::size_t group = 0) const {
    return has(group) ? slice(subject_, span(group)) : std::string_view{};
  }

 private:
  std::string_view subject_;
  std::vector<std::optional<Span>> groups_;
};

/// A compiled regular expression of our own (PCRE2 syntax with UTF and Unicode classes, JIT). The subject
/// must be valid UTF-8. Matching is bounded: on the match limit it answers "no match". Immutable; one may be
/// shared by threads. Patterns typed by users do not belong here.
class Pattern {
 public:
  enum Option { none = 0, ignore_case = 1 };
  /// Aborts on a bad pattern: it is our own mistake.
  explicit Pattern(std::string_view regex, Option option = none);
  ~Pattern();
  Pattern(Pattern&&) noexcept;
  Pattern& operator=(Pattern&&) noexcept;

  /// First match at or after `from`.
  [[nodiscard]] std::optional<Match> find(std::string_view subject, std::size_t from = 0) const;
  /// A match that begins exactly at `at`.
  [[nodiscard]] std::optional<Match> match_at(std::string_view subject, std::size_t at = 0) const;
  [[nodiscard]] bool matches_whole(std::string_view subject) const;
  /// All matches, left to right, not overlapping.
  [[nodiscard]] std::vector<Match> find_all(std::string_view subject) const;

 private:
  struct Code;
  std::unique_ptr<Code> code_;
};

}  // namespace vbpl
