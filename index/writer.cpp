// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/writer.h"

#include <fmt/format.h>
#include <xapian.h>

#include <filesystem>
#include <set>

#include "index/folder.h"
#include "index/group.h"
#include "index/guard.h"
#include "index/part_writer.h"
#include "index/parts.h"
#include "index/schema.h"
#include "index/syllable_learn.h"
#include "index/syllable_model.h"
#include "index/terms.h"

namespace vbpl::index {
namespace {

Xapian::Document to_xapian(const PreparedEntry& entry) {
  Xapian::Document out;
  for (const CountedTerm& each : entry.terms) out.add_term(each.term, each.count);
  for (const auto& [slot, value] : entry.values) out.add_value(slot, value);
  out.set_data(entry.data);
  return out;
}

std::string group_term(const std::string& group) { return make_term(prefix::kGroup, group); }

/// Sets a value; true when it was another before.
bool update(Xapian::Document& entry, unsigned slot, const std::string& value) {
  if (entry.get_value(slot) == value) return false;
  entry.add_value(slot, value);  // an empty value removes it
  return true;
}

bool update(Xapian::Document& entry, const Validity& validity) {
  bool changed = update(entry, slot::kFrom, day_value(validity.from));
  changed |= update(entry, slot::kTo, day_value(validity.to));
  changed |= update(entry, slot::kPartlyFrom, day_value(validity.partly_from));
  changed |= update(entry, slot::kSuspendedFrom, day_value(validity.suspended_from));
  return changed;
}

}  // namespace

struct IndexWriter::State {
  Folder folder;
  WriterLock lock;
  Options options;
  unsigned generation = 0;
  Xapian::WritableDatabase database;
  std::size_t waiting = 0;  ///< bytes of text in the open batch
  bool batch_open = false;
  bool dirty = false;
  Parts parts;                           ///< of an index that is built for the first time
  std::unique_ptr<PartWriter> part;      ///< the open one
  std::set<std::string> groups_in_part;  ///< terms

  State(Folder where, WriterLock held, Options chosen)
      : folder(std::move(where)), lock(std::move(held)), options(chosen), parts({}) {}
  ~State() {
    // An open batch that was not finished is dropped, as after a kill; closing must not throw.
    try {
      if (batch_open) database.cancel_transaction();
      database.close();
    } catch (const Xapian::Error&) {
      return;
    }
  }

  void begin() {
    if (batch_open) return;
    database.begin_transaction();
    batch_open = true;
    if (!dirty) mark_complete(database, false);
    dirty = true;
  }
  void commit() {
    if (!batch_open) return;
    batch_open = false;
    database.commit_transaction();
    waiting = 0;
  }
  void count(std::size_t bytes) {
    waiting += bytes;
    if (waiting >= options.batch_bytes) commit();
  }

  /// What is waiting in the open part becomes a part of the database.
  Result<void> settle();
  Result<void> add_to_part(const PreparedDocument& document, const std::string& group);
  Result<void> make_new();
  Result<void> open_existing(unsigned number);
  Result<void> compact();
};

IndexWriter::IndexWriter(std::unique_ptr<State> state) : state_(std::move(state)) {}
IndexWriter::IndexWriter(IndexWriter&&) noexcept = default;
IndexWriter& IndexWriter::operator=(IndexWriter&&) noexcept = default;
IndexWriter::~IndexWriter() = default;

Result<void> IndexWriter::State::make_new() {
  if (!folder.is_free()) {
    return fail({"the folder holds files that are not an index", folder.path(), 0, 0,
                 "name an empty or a new folder with --index"});
  }
  generation = 1;
  folder.sweep(0);
  const std::string path = folder.generation(generation);
  parts = Parts(path);
  const auto made = guarded(folder.path(), [&] {
    std::error_code ignored;  // Xapian tells
    std::filesystem::create_directories(path, ignored);
    Xapian::WritableDatabase base(parts.base(), Xapian::DB_CREATE_OR_OVERWRITE | Xapian::DB_BACKEND_GLASS);
    mark_new(base);
    base.commit();
  });
  if (!made) return made;
  if (auto begun = parts.begin(); !begun) return begun;
  dirty = true;
  const auto opened =
      guarded(folder.path(), [&] { database = Xapian::WritableDatabase(path, Xapian::DB_OPEN); });
  return opened ? folder.publish(generation) : opened;
}

Result<void> IndexWriter::State::settle() {
  if (!part) return {};
  const std::unique_ptr<PartWriter> full = std::move(part);
  groups_in_part.clear();
  const auto written = guarded(folder.path(), [&] {
    full->finish();
    commit();
    database.close();
  });
  if (!written) return written;
  if (auto published = parts.publish_next(); !published) return published;
  return guarded(folder.path(), [&] {
    database = Xapian::WritableDatabase(folder.generation(generation), Xapian::DB_OPEN);
  });
}

Result<void> IndexWriter::State::add_to_part(const PreparedDocument& document, const std::string& group) {
  if (groups_in_part.count(group) != 0) {
    if (auto settled = settle(); !settled) return settled;
  }
  const auto added = guarded(folder.path(), [&] {
    if (database.term_exists(group)) {
      begin();
      database.delete_document(group);
      commit();
    }
    dirty = true;
    if (!part) part = std::make_unique<PartWriter>(parts.next());
    for (const PreparedEntry& entry : document.entries) part->add(entry);
    groups_in_part.insert(group);
  });
  return added && part->memory() > options.part_memory ? settle() : added;
}

Result<void> IndexWriter::State::open_existing(unsigned number) {
  generation = number;
  folder.sweep(generation);
  parts = Parts(folder.generation(generation));
  if (parts.exist()) parts.sweep();
  const auto opened = guarded(folder.path(), [&] {
    database = Xapian::WritableDatabase(folder.generation(generation), Xapian::DB_OPEN);
    dirty = !is_marked_complete(database);
  });
  return opened ? check_schema(database, folder.path()) : opened;
}

Result<IndexWriter> IndexWriter::open(const std::string& path, const Options& options) {
  Folder folder(path);
  auto lock = WriterLock::take(folder);
  if (!lock) return fail(lock.error());
  auto state = std::make_unique<State>(folder, std::move(*lock), options);
  const auto current = folder.current();
  const auto opened = current ? state->open_existing(*current) : state->make_new();
  if (!opened) return fail(opened.error());
  return IndexWriter(std::move(state));
}

Result<std::vector<IndexedDocument>> IndexWriter::documents() const {
  if (const auto settled = state_->settle(); !settled) return fail(settled.error());
  return guarded(state_->folder.path(), [&] { return list_documents(state_->database); });
}

Result<void> IndexWriter::add(const PreparedDocument& document) {
  const std::string group = group_term(document.group);
  if (state_->parts.exist()) return state_->add_to_part(document, group);
  return guarded(state_->folder.path(), [&] {
    state_->begin();
    if (state_->database.term_exists(group)) state_->database.delete_document(group);
    for (const PreparedEntry& entry : document.entries) state_->database.add_document(to_xapian(entry));
    state_->count(document.text_size);
  });
}

Result<void> IndexWriter::remove(const std::string& group) {
  if (auto settled = state_->settle(); !settled) return settled;
  return guarded(state_->folder.path(), [&] {
    state_->begin();
    state_->database.delete_document(group_term(group));
    state_->count(0);
  });
}

Result<void> IndexWriter::set_validity(const std::string& group, const DocumentValidity& validity) {
  if (auto settled = state_->settle(); !settled) return settled;
  return guarded(state_->folder.path(), [&] {
    Xapian::WritableDatabase& database = state_->database;
    const std::string term = group_term(group);
    std::vector<Xapian::docid> entries(database.postlist_begin(term), database.postlist_end(term));
    for (const Xapian::docid id : entries) {
      Xapian::Document entry = database.get_document(id);
      if (!update(entry, validity_of(validity, entry.get_value(slot::kUnit)))) continue;
      state_->begin();
      database.replace_document(id, entry);
      state_->count(64);
    }
  });
}

Result<Document> IndexWriter::document(const std::string& group) const {
  if (const auto settled = state_->settle(); !settled) return fail(settled.error());
  return read_group(state_->database, state_->folder.path(), group);
}

bool IndexWriter::is_dirty() const { return state_->dirty; }

Result<void> IndexWriter::State::compact() {
  const unsigned next = generation + 1;
  const std::string target = folder.generation(next);
  std::error_code ignored;
  std::filesystem::remove_all(target, ignored);
  const auto done = guarded(folder.path(), [&] { database.compact(target, Xapian::Compactor::FULL); });
  if (!done) {
    std::filesystem::remove_all(target, ignored);
    return done;
  }
  std::filesystem::copy_file(folder.generation(generation) + "/" + kSyllableModelFile,
                             target + "/" + kSyllableModelFile, ignored);
  if (const auto published = folder.publish(next); !published) return published;
  database.close();
  parts = Parts({});
  generation = next;
  folder.sweep(generation);
  return guarded(folder.path(), [&] {
    database = Xapian::WritableDatabase(folder.generation(generation), Xapian::DB_OPEN);
    mark_compacted(database);
    database.commit();
  });
}

Result<void> IndexWriter::finish(bool compact) {
  State& state = *state_;
  if (auto settled = state.settle(); !settled) return settled;
  bool fresh = false;
  const auto looked = guarded(state.folder.path(), [&] { fresh = is_marked_fresh(state.database); });
  if (!looked) return looked;
  if (state.dirty) {
    // Learned before the last commit, so that a small update is one commit: readers see all of it or nothing.
    const auto learned =
        learn_syllables(state.database, state.folder.generation(state.generation) + "/" + kSyllableModelFile);
    if (!learned) return learned;
    const auto done = guarded(state.folder.path(), [&] {
      state.begin();
      mark_complete(state.database, true);
      state.commit();
    });
    if (!done) return done;
  }
  state.dirty = false;
  return fresh || compact ? state.compact() : Result<void>{};
}

}  // namespace vbpl::index
