// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <string>
#include <unordered_map>
#include <vector>

#include "libdoc/model/citation.h"
#include "libdoc/model/document.h"
#include "libdoc/report/akn_uri.h"

namespace vbpl {

/// The document as one HTML page that needs nothing else: every unit is a section with its eid as id, so that
/// "page.html#art_5__cl_2" leads to it; a list of its divisions, articles and annexes on top; citations of
/// its own units are links. No scripts; all words escaped and none left out. Linear time.
[[nodiscard]] std::string html_page(const Document& document, const std::vector<Citation>& citations);

/// The citations that lead to provisions of the text itself.
[[nodiscard]] std::vector<AknRef> inner_links(const std::vector<Citation>& citations);

/// What a page shows beside the words of the text: HTML, already escaped. Units are named by eid.
struct PageExtras {
  std::string head;                                           ///< in <head>, behind the style
  std::string top, bottom;                                    ///< above the list of units, below the text
  std::unordered_map<std::string, std::string> above;         ///< at the begin of a unit
  std::unordered_map<std::string, std::string> behind_label;  ///< or before its words, if it has no label
  std::unordered_map<std::string, std::string> classes;       ///< more class words of its element
  std::unordered_map<std::size_t, std::string> behind_words;  ///< behind the line that ends at this byte
};
/// The same page with links where `links` say (in text order, none overlapping another) and with extras.
[[nodiscard]] std::string html_page(const Document& document, std::vector<AknRef> links,
                                    const PageExtras& extras);

}  // namespace vbpl
