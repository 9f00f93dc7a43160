// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace vbpl {

/// What a line without a label can be told to be from its words alone (DOMAIN 2.3, 2.4).
enum class LineMark : std::uint8_t {
  none,
  separator,         ///< "-------", "***"
  nation,            ///< quốc hiệu
  motto,             ///< tiêu ngữ
  basis,             ///< Căn cứ …, Theo đề nghị của …, Xét …
  enacting,          ///< QUYẾT ĐỊNH:
  signing,           ///< TM. CHÍNH PHỦ, KT. BỘ TRƯỞNG
  signing_position,  ///< BỘ TRƯỞNG alone on its line
  signed_note,       ///< (Đã ký)
  recipients,        ///< Nơi nhận:
  closing,           ///< Luật này đã được Quốc hội … thông qua ngày …
  annex,             ///< PHỤ LỤC II
  form,              ///< Mẫu số 01, BIỂU SỐ 2
  attached,          ///< QUY CHẾ, QUY ĐỊNH … as a title
  attachment_note,   ///< (Ban hành kèm theo Quyết định số …)
  certification,     ///< XÁC THỰC VĂN BẢN HỢP NHẤT
  end_notes,         ///< the first footnote "[1] …" of a consolidated text
};

/// The mark of a line, its blanks trimmed. Looks at capitals and first words first, so that running text
/// costs little.
[[nodiscard]] LineMark mark_of(std::string_view words);

[[nodiscard]] bool is_separator(std::string_view words);
[[nodiscard]] bool is_nation_line(std::string_view words);
[[nodiscard]] bool is_motto_line(std::string_view words);
[[nodiscard]] bool is_basis_line(std::string_view words);
[[nodiscard]] bool is_enacting_line(std::string_view words);
[[nodiscard]] bool is_signing_line(std::string_view words);
[[nodiscard]] bool is_signing_position(std::string_view words);
[[nodiscard]] bool is_closing_formula(std::string_view words);
/// A cheap look before the formula of adoption, "Luật này đã được … thông qua": "này" stands in the first
/// `act` bytes of its line and "được" in the first `was`.
[[nodiscard]] bool may_be_closing(std::string_view words, std::size_t act, std::size_t was);
/// Hard-wrapped text breaks the formula over so many lines.
constexpr int kClosingLines = 4;
/// "QCVN 01:2026/BXD" on a line of its own: a technical standard issued with the act.
[[nodiscard]] bool is_standard_title(std::string_view words);
[[nodiscard]] bool is_annex_title(std::string_view words);
[[nodiscard]] bool is_form_title(std::string_view words);
[[nodiscard]] bool is_attached_title(std::string_view words);
[[nodiscard]] bool is_attachment_note(std::string_view words);

}  // namespace vbpl
