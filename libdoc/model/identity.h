// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>

#include "libdoc/model/document.h"

namespace vbpl {

/// The key of a document (DOMAIN 1.6.4): `Nghị định|34/2016/NĐ-CP|Chính phủ`; local acts add the territory,
/// numbers without a year the issue date, acts without a number use type, title and date; without any of
/// these `file:PATH`.
[[nodiscard]] std::string document_key(const Document& document);

/// Legal force, 1 highest (Luật 64/2025/QH15 Điều 4), 0 unknown; from type and issuer.
[[nodiscard]] int legal_rank(const Document& document);

/// True for acts of a province, district or commune.
[[nodiscard]] bool is_local(const Document& document);

}  // namespace vbpl
