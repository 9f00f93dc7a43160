// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string_view>

namespace vbpl::cite {

/// False when the words by which a document is cited can hardly be its title: too few of them stand in it.
/// Titles too short to tell, and titles cut short, agree.
[[nodiscard]] bool titles_agree(std::string_view cited, std::string_view own);

/// The same for the names of laws, which are short: Luật Đầu tư is not Luật Doanh nghiệp.
[[nodiscard]] bool law_names_agree(std::string_view cited, std::string_view own);

}  // namespace vbpl::cite
