// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "libdoc/cite/unit_list.h"
#include "libdoc/model/citation.h"
#include "libdoc/model/document.h"

namespace vbpl::cite {

/// What the recognisers ask of the document around a reference.
class Surroundings {
 public:
  explicit Surroundings(const Document& document);

  /// The part before the first article, without the căn cứ lines: a reference that begins a line there is the
  /// document's own name.
  [[nodiscard]] bool in_header(std::size_t at) const { return at < header_end_ && !in_basis(at); }
  [[nodiscard]] bool in_basis(std::size_t at) const;
  [[nodiscard]] bool has_unit(std::string_view eid) const;
  /// In a form (mẫu), which has articles and names of its own: "Điều 1 Quyết định này" is the paper to be
  /// filled in.
  [[nodiscard]] bool in_form(int unit) const;
  [[nodiscard]] const Document& document() const { return document_; }

  /// The eid of `path` inside this document for words that stand in unit `from`: "này" and what a bare khoản
  /// or điểm leaves out is taken from there. Empty when the words leave it open. `attached`: "Quy chế này"
  /// was said.
  [[nodiscard]] std::string own_eid(const UnitPath& path, int from, bool attached, bool self) const;

 private:
  [[nodiscard]] std::string eid_as_said(const UnitPath& path, int from, bool attached, bool self) const;

  const Document& document_;
  std::size_t header_end_ = 0;
  mutable std::unordered_set<std::string_view> eids_;  ///< filled when first asked for
};

/// The eid of a path in another document: outermost first, below `prefix`.
[[nodiscard]] std::string foreign_eid(const UnitPath& path, std::string_view prefix);

}  // namespace vbpl::cite
