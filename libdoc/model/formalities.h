// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "libdoc/base/date.h"
#include "libdoc/base/span.h"

namespace vbpl {

/// How a signer stands for another: TM. (thay mặt), KT. (ký thay), TL. (thừa lệnh), TUQ. (thừa ủy quyền), Q.
/// (quyền).
struct SigningFormula {
  std::string formula;  ///< without its stop: "TM", "KT", "TL", "TUQ", "Q"
  std::string of;       ///< as printed: "CHÍNH PHỦ", "BỘ TRƯỞNG BỘ CÔNG AN"
};

/// One signature of an act; joint acts have several.
struct Signer {
  std::optional<std::string> name;      ///< without rank and degree; empty where the block shows none
  std::optional<std::string> position;  ///< own office as printed: "PHÓ THỦ TƯỚNG"
  std::vector<SigningFormula> formulas;
  Span span;  ///< from the first line of office to the name
};

/// The sitting that passed an act: "khóa XV, kỳ họp thứ 9". What is not stated stays empty.
struct Sitting {
  std::optional<int> term;     ///< khóa
  std::optional<int> session;  ///< kỳ họp or phiên họp thứ
  std::string kind;  ///< "kỳ họp", "kỳ họp bất thường", "kỳ họp chuyên đề", "phiên họp"; empty without one
};

/// What a sentence of an act says of the time in which it, or another act, holds (DOMAIN 3.3 E11, 3.6).
enum class LifeKind : std::uint8_t {
  application,  ///< rules apply from another day than that of effect: "được áp dụng từ ngày …"
  retroactive,  ///< the same, from a day before the act was signed: có hiệu lực trở về trước
  suspension,   ///< ngưng hiệu lực, đình chỉ việc thi hành
};
[[nodiscard]] const char* to_string(LifeKind kind);
[[nodiscard]] std::optional<LifeKind> life_kind_named(std::string_view name);

struct LifeClause {
  LifeKind kind = LifeKind::application;
  Span span;                  ///< the sentence
  std::optional<Date> from;   ///< first day; of a suspension that states none, the act's own first day
  std::optional<Date> until;  ///< first day on which it no longer holds; empty when open or tied to an event
};

}  // namespace vbpl
