// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <string>

#include "libdoc/model/formalities.h"
#include "libdoc/parse/lines.h"

namespace vbpl {

/// The term and the session that passed an act of the National Assembly, its standing committee or a people's
/// council: from its formula of adoption in [body_begin, to), else from the lines of its head, the term at
/// last from `number` ("…/QH15").
[[nodiscard]] Sitting read_sitting(const Lines& lines, std::size_t body_begin, std::size_t to,
                                   const std::optional<std::string>& number);

}  // namespace vbpl
