// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/vbpl-index/exchange.h"

#include <fstream>
#include <istream>
#include <map>
#include <ostream>
#include <utility>

#include "index/prepare.h"
#include "index/reader.h"
#include "libdoc/read/sha256.h"
#include "libdoc/report/exchange.h"
#include "tools/common/basis.h"
#include "tools/common/language.h"
#include "tools/vbpl-index/bulk.h"

namespace vbpl {

namespace {

Result<void> export_document(const Call& call, const Tables& tables, const index::IndexReader& reader,
                             const index::IndexedDocument& indexed, bool bulk) {
  const auto document = reader.document(indexed.group);
  if (!document) return fail(document.error());
  const std::string record = exchange_record(document_record(*document, basis_citations(*document, tables)),
                                             indexed.origin, indexed.hash);
  if (!bulk) {
    call.out() << record << '\n';
    return {};
  }
  const auto entries = reader.entries(indexed.group);
  if (!entries) return fail(entries.error());
  std::string_view whole = record;
  for (const index::IndexedEntry& entry : *entries) {
    call.out() << bulk_lines(entry, whole);
    whole = {};
  }
  return {};
}

/// One import, line by line.
class Import {
 public:
  Import(const Call& call, index::IndexWriter& writer) : call_(call), writer_(writer) {
    result_.report = call.coverage();
  }

  void read(std::istream& in, const std::string& path) {
    std::string line;
    for (std::size_t number = 1; !result_.trouble && std::getline(in, line); ++number) {
      if (line.empty()) continue;
      auto read = read_exchange(line, path, number);
      if (!read) {
        refuse(read.error());
      } else if (*read) {
        add(**read, line);
      }
    }
  }

  void refuse(const Error& error) {
    call_.complain(error);
    ++result_.report.inputs;
    result_.report.failed.push_back(error);
  }

  [[nodiscard]] UpdateResult take() { return std::move(result_); }

 private:
  void add(const ExchangedDocument& read, const std::string& line) {
    ++result_.report.inputs;
    ++result_.report.parsed;
    if (groups_.empty() && !list()) return;
    const index::Provenance provenance{read.origin.empty() ? read.document.source.path : read.origin,
                                       read.hash.empty() ? sha256_hex(line) : read.hash};
    const index::PreparedDocument prepared = index::prepare(read.document, provenance);
    std::string& group = groups_[{provenance.origin, prepared.id}];
    if (group == prepared.group) {
      ++result_.unchanged;
      return;
    }
    const bool replaces = !group.empty();
    if (replaces) keep(writer_.remove(group));
    if (!result_.trouble) keep(writer_.add(prepared));
    group = prepared.group;
    ++(replaces ? result_.replaced : result_.added);
  }

  void keep(const Result<void>& done) {
    if (!done) result_.trouble = done.error();
  }

  bool list() {
    const auto listed = writer_.documents();
    if (!listed) {
      result_.trouble = listed.error();
      return false;
    }
    for (const index::IndexedDocument& each : *listed) groups_[{each.origin, each.id}] = each.group;
    return true;
  }

  const Call& call_;
  index::IndexWriter& writer_;
  UpdateResult result_;
  std::map<std::pair<std::string, std::string>, std::string> groups_;  ///< by origin and key
};

}  // namespace

int run_export(const Call& call, const std::string& folder) {
  const std::string form = call.arguments().value_or("to", "records");
  if (form == "mapping") {
    call.out() << bulk_mapping();
    return kDone;
  }
  const auto tables = call.tables();
  if (!tables) return call.trouble(tables.error());
  const auto reader = index::IndexReader::open(folder);
  if (!reader) return call.trouble(reader.error());
  const auto documents = reader->documents();
  if (!documents) return call.trouble(documents.error());
  for (const index::IndexedDocument& indexed : *documents) {
    if (!call.out().good()) break;
    if (const auto done = export_document(call, *tables, *reader, indexed, form == "opensearch"); !done)
      return call.trouble(done.error());
  }
  return kDone;
}

UpdateResult import_documents(const Call& call, const std::vector<std::string>& operands,
                              index::IndexWriter& writer) {
  Import import(call, writer);
  if (operands.empty()) import.read(call.in(), "-");
  for (const std::string& path : operands) {
    if (path == "-") {
      import.read(call.in(), path);
      continue;
    }
    std::ifstream file(path, std::ios::binary);
    if (file) {
      import.read(file, path);
    } else {
      import.refuse({N_("no such file"), path, 0, 0, N_("check the spelling of the path")});
    }
  }
  return import.take();
}

}  // namespace vbpl
