// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/writer.h"

#include <fmt/format.h>
#include <xapian.h>

#include <filesystem>

#include "index/folder.h"
#include "index/group.h"
#include "index/guard.h"
#include "index/schema.h"
#include "index/syllable_learn.h"
#include "index/syllable_model.h"
#include "index/terms.h"

namespace vbpl::index {
namespace {

Xapian::Document to_xapian(const PreparedEntry& entry) {
  Xapian::Document out;
  for (const auto& [term, count] : entry.terms.counts()) out.add_term(term, count);
  for (const auto& [term, none] : entry.terms.labels()) out.add_boolean_term(term);
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

  State(Folder where, WriterLock held, Options chosen)
      : folder(std::move(where)), lock(std::move(held)), options(chosen) {}
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
  const auto made = guarded(folder.path(), [&] {
    database = Xapian::WritableDatabase(folder.generation(generation),
                                        Xapian::DB_CREATE_OR_OVERWRITE | Xapian::DB_BACKEND_GLASS);
    mark_new(database);
    database.commit();
    dirty = true;
  });
  if (!made) return made;
  return folder.publish(generation);
}

Result<void> IndexWriter::State::open_existing(unsigned number) {
  generation = number;
  folder.sweep(generation);
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
  return guarded(state_->folder.path(), [&] { return list_documents(state_->database); });
}

Result<void> IndexWriter::add(const PreparedDocument& document) {
  return guarded(state_->folder.path(), [&] {
    state_->begin();
    const std::string group = group_term(document.group);
    if (state_->database.term_exists(group)) state_->database.delete_document(group);
    for (const PreparedEntry& entry : document.entries) state_->database.add_document(to_xapian(entry));
    state_->count(document.text_size);
  });
}

Result<void> IndexWriter::remove(const std::string& group) {
  return guarded(state_->folder.path(), [&] {
    state_->begin();
    state_->database.delete_document(group_term(group));
    state_->count(0);
  });
}

Result<void> IndexWriter::set_validity(const std::string& group, const DocumentValidity& validity) {
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
