// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/group.h"

#include <fmt/format.h>
#include <xapian.h>

#include <algorithm>
#include <optional>
#include <vector>

#include "index/guard.h"
#include "index/stored.h"
#include "index/terms.h"

namespace vbpl::index {
namespace {

struct Parts {
  std::optional<Document> frame;
  std::vector<StoredPassage> passages;
  bool sound = true;
};

Parts read_parts(const Xapian::Database& database, const std::string& group) {
  const std::string term = make_term(prefix::kGroup, group);
  Parts parts;
  for (auto at = database.postlist_begin(term); at != database.postlist_end(term); ++at) {
    const std::string data = database.get_document(*at).get_data();
    const Entry entry = split_entry(data);
    if (!entry.frame.empty()) parts.frame = decode_frame(entry.frame);
    auto passage = decode_passage(entry.passage);
    parts.sound = parts.sound && passage.has_value();
    if (passage) parts.passages.push_back(std::move(*passage));
  }
  return parts;
}

/// The text that the passages make up; nothing when they do not fill it exactly.
std::optional<std::string> join_text(const std::vector<StoredPassage>& passages) {
  struct Piece {
    Span span;
    std::string_view words;
  };
  std::vector<Piece> pieces;
  for (const StoredPassage& passage : passages) {
    std::size_t at = 0;
    for (const Span span : passage.spans) {
      pieces.push_back(
          {span, std::string_view(passage.text).substr(std::min(at, passage.text.size()), span.size())});
      at += span.size();
    }
  }
  std::sort(pieces.begin(), pieces.end(),
            [](const Piece& a, const Piece& b) { return a.span.begin < b.span.begin; });
  std::string text;
  for (const Piece& piece : pieces) {
    if (piece.span.begin != text.size() || piece.words.size() != piece.span.size()) return std::nullopt;
    text += piece.words;
  }
  return text;
}

}  // namespace

std::vector<IndexedDocument> list_documents(const Xapian::Database& database) {
  std::vector<IndexedDocument> all;
  const std::string own(kDocumentEntry);
  for (auto at = database.postlist_begin(own); at != database.postlist_end(own); ++at) {
    const Xapian::Document entry = database.get_document(*at);
    all.push_back({entry.get_value(slot::kDocument), entry.get_value(slot::kIdentity),
                   entry.get_value(slot::kOrigin), entry.get_value(slot::kHash)});
  }
  return all;
}

Result<Document> read_group(const Xapian::Database& database, const std::string& folder,
                            const std::string& group) {
  auto parts = guarded(folder, [&] { return read_parts(database, group); });
  if (!parts) return fail(parts.error());
  auto text = join_text(parts->passages);
  if (!parts->sound || !parts->frame || !text) {
    return fail({fmt::format("the entries of document {} do not fit together", group), folder, 0, 0,
                 "the index is damaged: remove the folder and build it again with vbpl-index"});
  }
  parts->frame->text = std::move(*text);
  return std::move(*parts->frame);
}

}  // namespace vbpl::index
