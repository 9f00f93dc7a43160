// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <gumbo.h>

#include <string_view>

namespace vbpl {

/// The value of an attribute; null data when it is absent.
[[nodiscard]] std::string_view html_attribute(const GumboElement& element, const char* name);

/// The element that holds the text of the act on the pages of the law databases; else the body.
[[nodiscard]] const GumboNode* content_root(const GumboNode* document);

}  // namespace vbpl
