// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "libdoc/model/document.h"

namespace vbpl {

/// Takes what a database says of the document: its number, type, issuer, title and day of issue stand where
/// the text has none, with a diagnostic "from-database"; where the two differ, the text stands and a
/// diagnostic "database-differs" says so. Days of effect are compared alone: whether a database is believed
/// is for later steps, which find all of it in Document::database.
void settle_claims(const DatabaseClaims& claims, Document& document);

}  // namespace vbpl
