// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <vector>

#include "libdoc/model/citation.h"
#include "libdoc/model/document.h"

namespace vbpl {

/// The address of a document as a work, after the Akoma Ntoso Naming Convention 1.0:
/// "/akn/vn/act/nghi-dinh/2016/34-2016-nd-cp"; acts of provinces and below name their body before the year:
/// "/akn/vn/act/quyet-dinh/uy-ban-nhan-dan-tinh-van-hai/2024/15-2024-qd-ubnd".
[[nodiscard]] std::string akn_work(const Document& document);

/// Where a citation leads: "#art_5" inside the document, a work with "~art_5" for another one. Empty where
/// the words alone do not tell: local numbers without their place, laws named by their title.
[[nodiscard]] std::string akn_address(const Citation& citation);

/// A citation as a link.
struct AknRef {
  Span span;
  std::string href;
};
/// The citations that can be links, in text order, none overlapping another.
[[nodiscard]] std::vector<AknRef> akn_refs(const std::vector<Citation>& citations);

}  // namespace vbpl
