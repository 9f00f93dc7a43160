// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/vbpl-index/index_tool.h"

#include <ostream>

#include "index/check.h"
#include "index/learn.h"
#include "index/reader.h"
#include "index/update_validity.h"
#include "tools/common/language.h"
#include "tools/vbpl-index/exchange.h"
#include "tools/vbpl-index/update.h"

namespace vbpl {

namespace {

constexpr Option kOptions[] = {
    {"index", '\0', Takes::text, "DIR", N_("the folder of the index; it is made when it is not there")},
    {"prune", '\0', Takes::nothing, "", N_("take out what is gone from the folders and records given")},
    {"to", '\0', Takes::choice, "records|opensearch|mapping",
     N_("export: document records, lines for the bulk interface of OpenSearch, or its mapping")},
};

int run_check(const Call& call, const std::string& folder) {
  const auto health = index::check_index(folder);
  if (!health) return call.trouble(health.error());
  for (const std::string& fault : health->faults) call.say(fault);
  call.out() << message("{} documents, {} entries, {} MB", health->documents, health->entries,
                        health->megabytes)
             << '\n';
  if (!health->is_complete) call.say(_("the last run did not end; run the same vbpl-index command again"));
  call.out() << (health->faults.empty() ? _("the index is sound")
                                        : _("the index is damaged; remove the folder and build it again"))
             << '\n';
  return health->faults.empty() && health->is_complete ? kDone : kFound;
}

void tell(const Call& call, const UpdateResult& result) {
  if (result.gone > 0)
    call.say(
        message("{} documents are gone from what was given and stay in the index; --prune takes them out",
                result.gone));
  if (!result.has_changes()) return call.say(message("nothing has changed: {} documents", result.unchanged));
  call.say(message("{} documents added, {} replaced, {} removed, {} unchanged", result.added, result.replaced,
                   result.removed, result.unchanged));
}

/// Status of all documents after a change: one new act may end many old ones.
Result<void> work_out_status(const Call& call, const Tables& tables, index::IndexWriter& writer,
                             CoverageReport& report) {
  const auto done = index::update_validity(writer, tables, call.jobs());
  if (!done) return fail(done.error());
  if (!*done) {
    call.say(_("the index is too large to work out what is in force; status is unknown in it"));
    report.not_checked.push_back({"status", report.parsed, "more text than fits in memory"});
  }
  return {};
}

/// Works out the status and makes everything lasting.
Result<void> finish(const Call& call, const Tables& tables, index::IndexWriter& writer,
                    CoverageReport& report) {
  if (!writer.is_dirty()) return {};
  if (auto done = work_out_status(call, tables, writer, report); !done) return done;
  return writer.finish(false);
}

using Fill = UpdateResult (*)(const Call& call, const Tables& tables,
                              const std::vector<std::string>& operands, index::IndexWriter& writer);

int write_index(const Call& call, const std::string& folder, const std::vector<std::string>& operands,
                Fill fill) {
  const auto tables = call.tables();
  if (!tables) return call.trouble(tables.error());
  auto writer = index::IndexWriter::open(folder);
  if (!writer) return call.trouble(writer.error());
  UpdateResult result = fill(call, *tables, operands, *writer);
  if (result.trouble) return call.trouble(*result.trouble);
  if (const auto done = finish(call, *tables, *writer, result.report); !done)
    return call.trouble(done.error());
  tell(call, result);
  call.out() << coverage_record(result.report) << '\n';
  return exit_code(result.report);
}

int run_import(const Call& call, const std::string& folder) {
  const auto& words = call.arguments().operands();
  return write_index(call, folder, {words.begin() + 1, words.end()},
                     [](const Call& by, const Tables&, const std::vector<std::string>& operands,
                        index::IndexWriter& writer) { return import_documents(by, operands, writer); });
}

int run_compact(const Call& call, const std::string& folder) {
  if (const auto there = index::IndexReader::open(folder); !there) return call.trouble(there.error());
  auto writer = index::IndexWriter::open(folder);
  if (!writer) return call.trouble(writer.error());
  if (writer->is_dirty()) {
    call.say(_("the last run did not end; run the same vbpl-index command again"));
    return kTrouble;
  }
  const auto done = writer->finish(true);
  return done ? kDone : call.trouble(done.error());
}

int run_stats(const Call& call, const std::string& folder) {
  const auto reader = index::IndexReader::open(folder);
  if (!reader) return call.trouble(reader.error());
  const auto facts = reader->facts();
  if (!facts) return call.trouble(facts.error());
  std::ostream& out = call.out();
  out << "documents\t" << facts->documents << "\nentries\t" << facts->entries << "\nbytes\t" << facts->bytes
      << "\nschema\t" << facts->schema << "\nrules\t" << facts->rules << "\ndata date\t" << facts->data_date
      << "\ncomplete\t" << (facts->is_complete ? "yes" : "no") << '\n';
  for (const auto& [name, count] : facts->types) out << "type " << name << '\t' << count << '\n';
  for (const auto& [name, count] : facts->issuers) out << "issuer " << name << '\t' << count << '\n';
  for (const auto& [name, count] : facts->years) out << "year " << name << '\t' << count << '\n';
  return facts->is_complete ? kDone : kTrouble;
}

int run_learn(const Call& call, const std::string& folder) {
  const auto done = index::learn_index(folder);
  return done ? kDone : call.trouble(done.error());
}

struct Command {
  std::string_view word;
  int (*run)(const Call& call, const std::string& folder);
  bool takes_operands;
};
// As other programs have it; a document of such a name is ./check.
constexpr Command kCommands[] = {{"check", run_check, false},   {"compact", run_compact, false},
                                 {"stats", run_stats, false},   {"learn", run_learn, false},
                                 {"export", run_export, false}, {"import", run_import, true}};

int run_index(const Call& call) {
  const auto folder = call.arguments().value("index");
  if (!folder) return call.misuse(_("--index DIR is needed: the folder of the index"));
  const auto& operands = call.arguments().operands();
  for (const Command& command : kCommands) {
    if (operands.empty() || operands[0] != command.word) continue;
    if (operands.size() > 1 && !command.takes_operands)
      return call.misuse(
          message("\"{}\" takes no file; a file of that name is ./{}", operands[0], operands[0]));
    return command.run(call, *folder);
  }
  return write_index(call, *folder, operands, update_index);
}

}  // namespace

const Tool kIndexTool = {
    "vbpl-index",
    "--index DIR [PATH]... | check|compact|stats|learn|export|import [FILE]...",
    N_("Makes an index of documents (files, folders, records, - for standard input), or brings it up to "
       "date:\n"
       "only what has changed is read in. Or looks through an index, rewrites it as small as it can be, "
       "says\n"
       "what it holds, writes it out, reads in what was written out."),
    kOptions,
    kBatchExitCodes,
    run_index,
};

}  // namespace vbpl
