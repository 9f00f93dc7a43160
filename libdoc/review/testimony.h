// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <map>
#include <set>
#include <string>

#include "libdoc/base/date.h"
#include "libdoc/cite/corpus.h"
#include "libdoc/status/status.h"

namespace vbpl {

/// What the documents of a corpus say of each other that tells a wrong citation from a wrong or older copy of
/// what it cites. Built once, read by many.
class Testimony {
 public:
  Testimony(const Corpus& corpus, const CorpusFacts& facts);

  /// More documents other than `but` date the one with this id by `day` than by the day that the copy at hand
  /// bears: that one is likely misprinted.
  [[nodiscard]] bool others_date_it(const std::string& id, Date day, Date own, std::size_t but) const;

  /// Another document gives new words to the one with this id: it may have units that the copy has not.
  [[nodiscard]] bool may_have_grown(const std::string& id) const { return grown_.contains(id); }

 private:
  using Witnesses = std::set<std::size_t>;
  std::map<std::string, std::map<Date, Witnesses>> days_;
  std::set<std::string> grown_;
};

}  // namespace vbpl
