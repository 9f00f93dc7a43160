// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "libdoc/amend/sentences.h"
#include "libdoc/model/citation.h"
#include "libdoc/model/document.h"

namespace vbpl {

/// A document, or a provision of one, that the words of a command take as their object.
struct Object {
  CitationTarget target;
  Span span;  ///< of the citation
  std::string
      scope;  ///< what of it, as printed ("quy định về lệ phí tại"); empty = all that the target names
};

/// Where objects stand: after their verb, before it as its subject, or as an item of a list under it.
enum class ObjectPlace { after_verb, subject, item };

/// Citations of other documents that begin in `scope`, in order; those of the document itself, of its own
/// units, and those in quoted words or provenance parentheses are left out.
[[nodiscard]] std::vector<const Citation*> named_documents(const Document& document, const CommandText& text,
                                                           std::span<const Citation> citations, Span scope);

/// The objects in `scope`, the words after a verb ("bãi bỏ …"), before one ("… hết hiệu lực") or of a list
/// item. A citation inside the title of an earlier one ("Thông tư A hướng dẫn Nghị định B") is no object;
/// words that begin with anything but a document or a provision ("hợp đồng theo Luật X") give none.
[[nodiscard]] std::vector<Object> objects_in(const Document& document, const CommandText& text,
                                             std::span<const Citation> citations, Span scope,
                                             ObjectPlace place);

}  // namespace vbpl
