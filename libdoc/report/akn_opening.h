// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <string_view>

#include "libdoc/model/document.h"
#include "libdoc/report/akn_blocks.h"
#include "libdoc/report/pieces.h"

namespace vbpl {

/// Writes the opening block of an act: the <preface> down to the first căn cứ, the <preamble> from there.
class AknOpening {
 public:
  AknOpening(const Document& document, AknBlocks& blocks) : document_(document), blocks_(blocks) {}
  void take(const Piece& piece);
  /// Closes what is open; may be called again.
  void end();

 private:
  [[nodiscard]] bool is_basis(Span span);
  void enter(std::string_view element);
  void leave_citations();
  void write_head_line(Span span);

  const Document& document_;
  AknBlocks& blocks_;
  std::string_view element_{};  ///< preface or preamble
  bool in_citations_ = false;
  std::size_t basis_ = 0;
};

}  // namespace vbpl
