// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "libdoc/amend/recogniser.h"
#include "libdoc/model/tables.h"

namespace vbpl {

/// An act that a title or heading says is amended, with those words.
struct NamedAct {
  CitationTarget target;
  Span span;
  std::string words;
};

/// True for words that tell of amending, not only of repealing.
[[nodiscard]] bool tells_amending(std::string_view words);

/// What the title gives to the instructions: the one act that it says is amended.
[[nodiscard]] CommandContext context_of_title(const Document& document, const Tables& tables);

/// Contexts of units, found as the sentences pass in reading order.
class Contexts {
 public:
  Contexts(const Reading& reading, CommandContext top);

  /// The context for a sentence: that of the nearest unit above it that has one.
  [[nodiscard]] CommandContext of(const Sentence& sentence) const;

  /// The acts that headings named, in order.
  [[nodiscard]] const std::vector<NamedAct>& named() const { return named_; }

  /// What the sentence sets for the units below it: an act ("Sửa đổi, bổ sung một số điều của …"), a
  /// provision ("Điều 22 như sau:", "khoản 4 và khoản 10 Điều 78 như sau:" sets Điều 78).
  void learn(const Sentence& sentence, const Commands& commands);

 private:
  [[nodiscard]] int parent(int unit) const;

  const Reading& reading_;
  CommandContext top_;
  std::vector<std::optional<CommandContext>> own_;
  std::vector<NamedAct> named_;
};

}  // namespace vbpl
