// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "libdoc/model/document.h"
#include "libdoc/model/tables.h"
#include "libdoc/review/phrase_index.h"

namespace vbpl {

/// What an outdated name names; each has its own check.
enum class NameKind : std::uint8_t { body, place, paper };

/// A name of succession.tsv that is not used any more.
struct ObsoleteName {
  const Succession* change = nullptr;  ///< null: a name that stands in force and hides shorter ones within it
  std::string name;                    ///< as the table spells it
  NameKind kind = NameKind::body;
  bool central = false;  ///< of one body in the country: what follows it in capitals makes it another one
  bool generic = false;  ///< a word such as "huyện" that many proper names hold
  bool ancient = false;  ///< gone so long that later acts name it as history only
};

/// The place of one use of a name.
struct NameUse {
  const ObsoleteName* name = nullptr;
  bool proper = false;  ///< a generic word with a proper name behind it: "huyện Đông Sa", not "các huyện"
  Span span;            ///< with that proper name
};

/// The outdated names of a table, ready to be found in texts.
class ObsoleteNames {
 public:
  /// Names whose change took effect up to `as_of`.
  ObsoleteNames(const Tables& tables, Date as_of);
  /// The uses in a text, longest names first, in order. Only whole names in their own capitals count; a name
  /// followed by "cũ", by the rest of a longer proper name, or after đường, trường, công ty is none.
  [[nodiscard]] std::vector<NameUse> find(std::string_view text) const;

 private:
  void add_change(const Succession& change);
  void add(std::string_view name, const Succession* change, NameKind kind);
  std::vector<std::unique_ptr<ObsoleteName>> names_;
  PhraseIndex<const ObsoleteName*> index_;
};

/// The single names of a table cell: "Bộ Công nghiệp; Bộ Thương mại" has two, "Ủy ban nhân dân huyện/quận"
/// too. A name with a note in brackets that narrows it ("tỉnh Cần Thơ (cũ)") gives none.
[[nodiscard]] std::vector<std::string> single_names(std::string_view cell);

}  // namespace vbpl
