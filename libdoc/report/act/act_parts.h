// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "libdoc/report/act/act_page.h"
#include "libdoc/report/act/act_text.h"
#include "libdoc/report/akn_uri.h"

namespace vbpl {

// The parts of the page of an act, one file each.

[[nodiscard]] std::string_view act_style();

/// "✎ Đã sửa đổi, bổ sung" in the colour of the state.
[[nodiscard]] std::string state_badge(ProvisionState state);
/// The same for the status of an act.
[[nodiscard]] std::string status_badge(Status status);
/// The marks and what they mean.
[[nodiscard]] std::string state_legend();

/// What stands above a changed provision: state, days, acts, and the earlier words to be unfolded.
[[nodiscard]] std::string change_box(const ActPageInput& input, const ProvisionChange& change);
/// All changes in a table whose rows lead to the provisions; empty without changes.
[[nodiscard]] std::string change_table(const ActPageInput& input, const ActText& text);
/// The commands that are not in the text although they were due, or of which it is not told.
[[nodiscard]] std::string unplaced_list(const ActPageInput& input, const ActText& text);

/// What happened to the act, and what it is still to become, by day.
[[nodiscard]] std::string act_timeline(const ActPageInput& input, const Document& base, const ActFate& fate,
                                       const ActText& text);
/// The picture and the table of its relations to other acts.
[[nodiscard]] std::string act_relations(const ActPageInput& input, const Document& base);

/// Citations as links: to provisions of the act, to pages of other acts, or to the list of cited acts.
struct CitedActs {
  std::vector<AknRef> links;
  std::string list;  ///< HTML
};
[[nodiscard]] CitedActs cited_acts(const ActPageInput& input, const Document& text);

/// An act's name, as a link when it has a page.
[[nodiscard]] std::string act_link(const ActPageInput& input, const std::string& key,
                                   const std::string& name);
/// "Quyết định 15/2024/QĐ-UBND".
[[nodiscard]] std::string act_name(const Document& document);

}  // namespace vbpl
