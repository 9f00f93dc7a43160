// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <vector>

#include "libdoc/amend/consolidate.h"
#include "libdoc/model/document.h"

namespace vbpl {

/// What a provision has become on a day. The last change decides, unless one could not be put.
enum class ProvisionState : unsigned char {
  amended,    ///< other words hold
  inserted,   ///< was not in the first text
  ended,      ///< repealed or expired; its label stays
  suspended,  ///< its words stay and do not hold
  pending,    ///< a change is still to come
  failed,     ///< a change was due and could not be put into the text
  noted,      ///< holds as it did: a suspension that is over, an act that says how it is read
};

/// A provision that other acts changed, with their commands.
struct ProvisionChange {
  std::string eid;
  UnitKind kind = UnitKind::article;
  ProvisionState state = ProvisionState::amended;
  std::vector<const Edit*> edits;  ///< in the order in which they were put
  std::string earlier;             ///< its words in the first text; empty when it was inserted or renumbered
};

/// The text of an act on a day: repealed units keep their labels, "(được bãi bỏ)", and each provision that
/// was changed is told. Changes point into the consolidation.
struct ActText {
  Document
      document;  ///< of kind `consolidation`; tables are told by `blocks` where the first text tells them
  Consolidation consolidation;
  std::vector<ProvisionChange> changes;  ///< in reading order
  std::vector<const Edit*> whole;        ///< applied to the act as a whole, or to no provision of the text
  std::vector<const Edit*> unplaced;     ///< due or to come, for provisions that are not in the text
};
[[nodiscard]] ActText act_text(const Document& base, std::vector<DatedCommand> commands, Date as_of);

/// The rows of the tables in `text`, which was made of the text of `base`: told by tabs, where `base` has
/// rows at all.
[[nodiscard]] std::vector<Block> rows_told_by_tabs(const Document& base, const std::string& text);

/// The acts whose commands were put into the text, each once, in the order of their days.
[[nodiscard]] std::vector<const Edit*> amending_acts(const ActText& text);

}  // namespace vbpl
