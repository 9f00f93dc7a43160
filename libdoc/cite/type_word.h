// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "libdoc/cite/reader.h"

namespace vbpl::cite {

/// How documents of a type are cited.
enum class TypeUse : std::uint8_t {
  law,       ///< by name: Luật Đất đai
  act,       ///< by number, or by date and issuer
  attached,  ///< by the act that it is attached to: Quy chế ban hành kèm theo …
  paper,     ///< by number only: tờ trình, công văn, văn kiện của Đảng
  treaty,    ///< by name and year: Công ước Viên năm 1980
};

struct TypeWord {
  std::string_view words;  ///< lower case, as scanned
  std::string_view name;   ///< as the model writes it
  TypeUse use;
};

/// All of them, for a quick look where one may begin.
[[nodiscard]] std::span<const TypeWord> type_words();

struct FoundType {
  const TypeWord* type = nullptr;
  std::size_t end = 0;
};

/// The type of document (loại văn bản) named by the words at `at`, the longest that fits.
[[nodiscard]] std::optional<FoundType> read_type_word(const Reader& reader, std::size_t at);

/// "Nghị định" for NĐ, empty when the code of a number does not tell.
[[nodiscard]] std::string_view type_of_code(std::string_view code);

}  // namespace vbpl::cite
