// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <pugixml.hpp>
#include <string_view>

#include "libdoc/read/source_document.h"

namespace vbpl {

// Markup may make up entities (<!ENTITY name "words">). They are never put in: a few lines could stand for
// gigabytes, or for a file of the reader's.

[[nodiscard]] bool declares_entities(const pugi::xml_document& xml);
/// The same of a page.
[[nodiscard]] bool declares_entities(std::string_view page);

/// To be called for a document that declares entities: when its text still refers to some, it says so.
void note_entities(SourceDocument& document);

}  // namespace vbpl
