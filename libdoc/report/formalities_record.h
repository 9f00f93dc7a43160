// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "libdoc/model/document.h"
#include "libdoc/report/json.h"
#include "libdoc/report/record_fields.h"

namespace vbpl {

/// The fields of a document record on who signed and passed it, to whom it goes, and what else it says of
/// time: term, session, session_kind, signers, recipients, life.
void write_formalities(Json& json, const Document& document);

/// The same fields into `document`, whose text is known. Throws BrokenRecord. Absent ones stay empty.
void read_formalities(const RecordFields& record, Document& document);

}  // namespace vbpl
