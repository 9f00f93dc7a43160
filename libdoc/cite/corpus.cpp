// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/cite/corpus.h"

#include <algorithm>
#include <utility>

#include "libdoc/model/doc_number.h"
#include "libdoc/text/fold.h"

namespace vbpl {
namespace {

using Index = std::unordered_multimap<std::string, std::size_t>;

std::vector<std::size_t> found_in(const Index& index, const std::string& key) {
  std::vector<std::size_t> found;
  const auto [begin, end] = index.equal_range(key);
  for (auto it = begin; it != end; ++it) found.push_back(it->second);
  std::sort(found.begin(), found.end());
  return found;
}

}  // namespace

std::string name_key(const Document& document) {
  if (!document.title || document.title->empty()) return {};
  const std::string title = match_key(*document.title);
  if (!document.doc_type) return title;
  const std::string type = match_key(*document.doc_type);
  return title.starts_with(type + " ") ? title : type + " " + title;
}

MemoryCorpus::MemoryCorpus(std::vector<Document> documents) : documents_(std::move(documents)) {
  for (auto* index : {&by_number_, &by_id_, &by_name_}) index->reserve(documents_.size());
  for (std::size_t i = 0; i < documents_.size(); ++i) {
    const Document& document = documents_[i];
    if (document.number) by_number_.emplace(lookup_number(*document.number), i);
    by_id_.emplace(document.id, i);
    if (std::string name = name_key(document); !name.empty()) by_name_.emplace(std::move(name), i);
  }
}

std::vector<std::size_t> MemoryCorpus::with_number(std::string_view canonical) const {
  return found_in(by_number_, lookup_number(canonical));
}
std::vector<std::size_t> MemoryCorpus::with_id(std::string_view id) const {
  return found_in(by_id_, std::string(id));
}
std::vector<std::size_t> MemoryCorpus::with_name(std::string_view key) const {
  return found_in(by_name_, std::string(key));
}

}  // namespace vbpl
