// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "index/analyser.h"
#include "index/wordbook.h"

namespace vbpl::index {

/// A provision or document that plain words of a query name: `điều 5 nghị định 100/2019`, `khoản 2 điều 10
/// 34/2016/nd-cp`.
struct Reference {
  std::string number;    ///< canonical or short ("100/2019"), empty if none is named
  std::string doc_type;  ///< "Nghị định", where it stands before a number
  std::string serial;  ///< "100" of "nghị định 100": half a number, a hint only; its words are in `rest`, too
  std::string article, clause, point;  ///< "5", "2", "đ"; empty if not named
  std::vector<std::size_t> rest;  ///< tokens that are no part of it, without "của", "tại", "số" …
};

/// Reads the first reference in `text`, marked or not. `tokens` are those of `text`.
[[nodiscard]] Reference find_reference(std::string_view text, std::span<const Token> tokens,
                                       const Wordbook& book);

}  // namespace vbpl::index
