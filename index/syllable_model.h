// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "libdoc/base/result.h"

namespace vbpl::index {

inline constexpr const char* kSyllableModelFile = "syllables.model";

/// How often syllables and pairs of syllables stand in the index: what restores the marks of a query typed
/// without them. Counts are of entries that hold the term. The file is mapped, not read: opening costs
/// nothing.
class SyllableModel {
 public:
  /// What a file is made of. Words lie in the order of their folded form, then their own; pairs in the order
  /// of both numbers.
  struct Counts {
    std::vector<std::pair<std::string, std::uint32_t>> words;
    struct Pair {
      std::uint32_t first, second, count;
    };
    std::vector<Pair> pairs;
  };
  [[nodiscard]] static Result<void> write(const Counts& counts, const std::string& file);
  /// An empty model when there is no such file; an error when it is not one of ours.
  [[nodiscard]] static Result<SyllableModel> open(const std::string& file);

  /// Numbers of the words with this folded form: [begin, end).
  struct Forms {
    std::uint32_t begin = 0, end = 0;
    [[nodiscard]] bool empty() const { return begin == end; }
  };
  [[nodiscard]] Forms forms(std::string_view folded) const;
  [[nodiscard]] std::string_view word(std::uint32_t number) const;
  [[nodiscard]] std::uint32_t count(std::uint32_t number) const;
  [[nodiscard]] std::uint32_t count(std::uint32_t first, std::uint32_t second) const;
  /// Sum of all word counts.
  [[nodiscard]] std::uint64_t total() const;
  [[nodiscard]] std::uint32_t size() const;

 private:
  class Mapping;
  std::shared_ptr<const Mapping> file_;
};

}  // namespace vbpl::index
