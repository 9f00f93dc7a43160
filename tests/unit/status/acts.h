// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "libdoc/status/registry.h"
#include "libdoc/status/status.h"

namespace vbpl::test {

/// "2025-07-01" as a day; it must be one.
Date day(const char* iso);

/// A document for the corpus of a test.
struct ActText {
  std::string type, number, issued, effective, title;
  std::vector<std::string> articles;  ///< one line each
  std::optional<std::string> territory = {};
};
Document act(const ActText& text);

/// The acts and what is read out of them.
class Acts {
 public:
  explicit Acts(const std::vector<ActText>& texts, unsigned threads = 1);
  /// "expired X1 2020-07-01": status, deciding rule, first day out of force, of the act with this number.
  [[nodiscard]] std::string status(const std::string& number, const char* as_of) const;
  /// "art_5 expired; art_6 partly_expired".
  [[nodiscard]] std::string units(const std::string& number, const char* as_of) const;
  [[nodiscard]] const Corpus& corpus() const { return corpus_; }
  [[nodiscard]] const CorpusFacts& facts() const { return facts_; }
  [[nodiscard]] std::vector<StatusRecord> records(const char* as_of) const;

 private:
  MemoryCorpus corpus_;
  CorpusFacts facts_;
};

}  // namespace vbpl::test
