// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/reader.h"

#include <fmt/format.h>
#include <xapian.h>

#include <map>

#include "index/folder.h"
#include "index/group.h"
#include "index/guard.h"
#include "index/hit.h"
#include "index/schema.h"
#include "index/stored.h"
#include "index/terms.h"

namespace vbpl::index {
namespace {

using Counts = std::map<std::string, std::size_t>;

std::vector<std::pair<std::string, std::size_t>> listed(const Counts& counts) {
  return {counts.begin(), counts.end()};
}

IndexedEntry read_entry(const Xapian::Database& database, Xapian::docid id, const std::string& name) {
  const Xapian::Document stored = database.get_document(id);
  auto passage = decode_passage(split_entry(stored.get_data()).passage);
  if (!passage) throw Xapian::DatabaseCorruptError("an entry cannot be read");
  IndexedEntry entry;
  entry.id = name;
  entry.doc = std::move(passage->doc);
  entry.path = std::move(passage->path);
  entry.unit = std::move(passage->eid);
  entry.number = std::move(passage->number);
  entry.doc_type = std::move(passage->doc_type);
  entry.issuer = std::move(passage->issuer);
  entry.title = std::move(passage->title);
  entry.label = std::move(passage->label);
  entry.heading = std::move(passage->heading);
  entry.above = std::move(passage->above);
  entry.text = std::move(passage->text);
  entry.issued = day_of_value(stored.get_value(slot::kIssued));
  entry.validity = validity_in(stored);
  return entry;
}

}  // namespace

struct IndexReader::State {
  std::string folder, generation;
  Xapian::Database database;
};

IndexReader::IndexReader(std::unique_ptr<State> state) : state_(std::move(state)) {}
IndexReader::IndexReader(IndexReader&&) noexcept = default;
IndexReader& IndexReader::operator=(IndexReader&&) noexcept = default;
IndexReader::~IndexReader() = default;

Result<IndexReader> IndexReader::open(const std::string& path) {
  const Folder folder(path);
  const auto current = folder.current();
  if (!current) return fail(current.error());
  auto state = std::make_unique<State>();
  state->folder = path;
  state->generation = folder.generation(*current);
  const auto opened = guarded(path, [&] { state->database = Xapian::Database(state->generation); });
  if (!opened) return fail(opened.error());
  if (const auto fits = check_schema(state->database, path); !fits) return fail(fits.error());
  return IndexReader(std::move(state));
}

Result<std::vector<IndexedDocument>> IndexReader::documents() const {
  return guarded(state_->folder, [&] { return list_documents(state_->database); });
}

Result<Document> IndexReader::document(const std::string& group) const {
  return read_group(state_->database, state_->folder, group);
}

Result<std::vector<IndexedEntry>> IndexReader::entries(const std::string& group) const {
  return guarded(state_->folder, [&] {
    const std::string term = make_term(prefix::kGroup, group);
    std::vector<IndexedEntry> entries;
    for (auto at = state_->database.postlist_begin(term); at != state_->database.postlist_end(term); ++at)
      entries.push_back(read_entry(state_->database, *at, fmt::format("{}_{}", group, entries.size())));
    return entries;
  });
}

Result<IndexFacts> IndexReader::facts() const {
  return guarded(state_->folder, [&] {
    const Xapian::Database& database = state_->database;
    IndexFacts facts = read_facts(database);
    Counts types, issuers, years;
    const std::string own(kDocumentEntry);
    for (auto at = database.postlist_begin(own); at != database.postlist_end(own); ++at) {
      const Xapian::Document entry = database.get_document(*at);
      ++facts.documents;
      ++types[entry.get_value(slot::kDocType)];
      ++issuers[entry.get_value(slot::kIssuer)];
      ++years[entry.get_value(slot::kIssued).substr(0, 4)];
    }
    facts.entries = database.get_doccount();
    facts.bytes = size_of_files(state_->generation);
    facts.types = listed(types);
    facts.issuers = listed(issuers);
    facts.years = listed(years);
    return facts;
  });
}

}  // namespace vbpl::index
