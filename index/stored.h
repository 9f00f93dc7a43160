// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "index/passages.h"
#include "libdoc/model/document.h"

namespace vbpl::index {

/// What an entry of the index keeps to show a hit without its file. The bytes are our own; the schema number
/// in the index says which layout they have.
struct StoredPassage {
  std::string doc;   ///< document key
  std::string path;  ///< its file
  std::optional<std::string> number, doc_type, issuer, title;
  std::string eid;          ///< unit that the hit names, empty = the document
  std::string label;        ///< "Điều 5 khoản 2"
  std::string heading;      ///< tên điều, for a clause that of its article; empty if it has none
  std::string above;        ///< headings above it: "Chương II. QUY ĐỊNH CỤ THỂ › Mục 1. …"
  std::vector<Span> spans;  ///< where `text` stands in the document's text
  std::string text;         ///< the words, one span after the other

  /// Place in the document's text of a byte of `text`.
  [[nodiscard]] std::size_t to_document(std::size_t offset) const;
};

/// The heading that speaks for a unit: its own or that of the nearest unit above it up to the article; -1 =
/// the document itself.
[[nodiscard]] std::string heading_of(const Document& document, int unit);

[[nodiscard]] StoredPassage make_stored(const Document& document, const Passage& passage);

[[nodiscard]] std::string encode(const StoredPassage& passage);
/// Nothing when the bytes are not a passage: a damaged index.
[[nodiscard]] std::optional<StoredPassage> decode_passage(std::string_view bytes);

/// What searches read of a stored passage, in the bytes that it was read from.
struct PassageTexts {
  std::string_view eid, heading, title, text;  ///< as in StoredPassage; no title is an empty one
};
[[nodiscard]] std::optional<PassageTexts> decode_texts(std::string_view bytes);

/// The document without its text, which lies in the passages; kept beside the document's own passage.
[[nodiscard]] std::string encode_frame(const Document& document);
[[nodiscard]] std::optional<Document> decode_frame(std::string_view bytes);

/// Data of a document's own entry: its passage and its frame.
[[nodiscard]] std::string join_entry(std::string_view passage, std::string_view frame);
struct Entry {
  std::string_view passage, frame;
};
[[nodiscard]] Entry split_entry(std::string_view bytes);

}  // namespace vbpl::index
