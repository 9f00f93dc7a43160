// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "libdoc/base/span.h"

namespace vbpl {

/// The shapes of a document number (số ký hiệu), after the numbering rules of Điều 58 NĐ 34/2016/NĐ-CP, khoản
/// 5 Điều 71 NĐ 78/2025/NĐ-CP and the older practice.
enum class NumberKind {
  modern,    ///< 34/2016/NĐ-CP
  qh,        ///< 80/2015/QH13, 01/2012/UBTVQH13
  qhnq,      ///< 51/2001/NQ-QH10
  qhnq0,     ///< 388/NQ-UBTVQH16, individual act
  joint,     ///< 55/2005/TTLT-BNV-VPCP
  admin,     ///< 126/QĐ-TTg
  vbhn,      ///< 3112/VBHN-BTP
  party,     ///< 40-CT/TU
  lct,       ///< 41-LCT/HĐNN8
  lct0,      ///< 45/LCT
  lctn,      ///< 39-L/CTN
  govold,    ///< 36/CP
  minold,    ///< 11-LĐTBXH/TT
  lbold,     ///< 28/TT-LB
  dispatch,  ///< 393/TTg-PL
  std,       ///< QCVN 01:2026/BXD
  none,      ///< Không số
};
[[nodiscard]] const char* to_string(NumberKind kind);

struct DocNumber {
  NumberKind kind = NumberKind::none;
  std::string canonical;             ///< one spelling: NĐ never ND, plain hyphens, no blanks
  std::string serial;                ///< "34", "09b", "66.7"
  std::optional<int> year;           ///< where the number holds one
  std::string type_code;             ///< "NĐ", "TTLT", "QĐ"; empty when the number has none (QH)
  std::vector<std::string> issuers;  ///< codes after the type: "CP", "UBND", "QH"; term digits dropped
  friend bool operator==(const DocNumber&, const DocNumber&) = default;
};

/// Parses a whole string as one document number; blanks, dashes, Ð, ND for NĐ are normalised first (DOMAIN
/// N1–N9). `7/2025`, `1/500` and `104.042` give nothing.
[[nodiscard]] std::optional<DocNumber> parse_number(std::string_view text);

/// One key for the spellings of one number: `QĐ-UB` and `QĐ-UBND`, `NQ-HĐND8` and `NQ-HĐND`,
/// `51/2001/NQ-QH10` and `51/2001/QH10`, `TT-BNN&PTNT` and `TT-BNNPTNT`, `16-ĐA/TU` and `16/ĐA-TU`, `5/2020`
/// and `05/2020`. For look-ups only; what is no number comes back unchanged.
[[nodiscard]] std::string lookup_number(std::string_view number);

/// True for numbers of councils and committees of provinces, districts and communes: each place counts for
/// itself.
[[nodiscard]] bool is_local_number(const DocNumber& number);

struct FoundNumber {
  Span span;  ///< bytes in the scanned text
  DocNumber number;
};
/// All document numbers in running text, in order, with word boundaries; `Mẫu số 01/ĐK`, `Biểu số`, house and
/// telephone numbers are not taken. Linear time.
[[nodiscard]] std::vector<FoundNumber> find_numbers(std::string_view text);

}  // namespace vbpl
