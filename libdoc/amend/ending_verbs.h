// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string_view>
#include <vector>

#include "libdoc/amend/amendment.h"
#include "libdoc/base/span.h"

namespace vbpl {

/// A verb of ending at work in a sentence: not a noun ("việc bãi bỏ"), not the passive of a condition ("khi …
/// được thay thế"), not another sense ("chăm sóc thay thế", "hủy bỏ hợp đồng").
struct EndingVerb {
  Span span;  ///< in the sentence
  AmendVerb of_document = AmendVerb::repeal_document;
  AmendVerb of_unit = AmendVerb::repeal;
  bool object_before = false;  ///< "… hết hiệu lực": what ends stands in front
};

[[nodiscard]] std::vector<EndingVerb> replacing_verbs(std::string_view sentence);
[[nodiscard]] std::vector<EndingVerb> repealing_verbs(std::string_view sentence);
[[nodiscard]] std::vector<EndingVerb> expiring_verbs(std::string_view sentence);

/// True when a verb at `at` opens a command: at the sentence's start, or after a subject "… này", or beside
/// another such verb.
[[nodiscard]] bool stands_as_command(std::string_view sentence, std::size_t at);

}  // namespace vbpl
