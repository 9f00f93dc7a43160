// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "libdoc/base/date.h"
#include "libdoc/base/diagnostic.h"
#include "libdoc/model/doc_number.h"
#include "libdoc/model/tables.h"
#include "libdoc/parse/lines.h"

namespace vbpl {

/// What the head of an act states (DOMAIN 2.3, 2.4). What it does not state stays empty.
struct Header {
  bool has_nation = false;  ///< quốc hiệu or tiêu ngữ stands there
  std::optional<DocNumber> number;
  bool number_is_open = false;        ///< "Số:     /QĐ-UBND"
  bool number_is_below_type = false;  ///< as in "LUẬT / CỦA QUỐC HỘI / SỐ 06/2003/QH11"
  std::optional<Date> issued;
  bool date_is_open = false;     ///< "ngày    tháng    năm 2026"
  bool is_marked_draft = false;  ///< DỰ THẢO
  bool is_letter = false;        ///< a subject line "V/v …": công văn
  std::optional<std::string> doc_type;
  std::optional<std::string> title;  ///< trích yếu
  std::optional<std::string> issuer, territory;
  std::vector<Span> basis;  ///< the căn cứ lines
  std::vector<Diagnostic> diagnostics;
};

/// Reads lines [0, body_begin).
[[nodiscard]] Header read_header(const Lines& lines, std::size_t body_begin, const Tables& tables);

}  // namespace vbpl
