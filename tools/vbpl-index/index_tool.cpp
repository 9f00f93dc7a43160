// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/vbpl-index/index_tool.h"

#include <ostream>

#include "index/check.h"
#include "index/update_validity.h"
#include "tools/common/language.h"
#include "tools/vbpl-index/update.h"

namespace vbpl {

namespace {

constexpr Option kOptions[] = {
    {"index", '\0', Takes::text, "DIR", N_("the folder of the index; it is made when it is not there")},
    {"compact", '\0', Takes::nothing, "", N_("rewrite the index as small as it can be")},
    {"check", '\0', Takes::nothing, "",
     N_("read nothing in; look whether the index is sound and say what it holds")},
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

int run_update(const Call& call, const std::string& folder) {
  const auto tables = call.tables();
  if (!tables) return call.trouble(tables.error());
  auto writer = index::IndexWriter::open(folder);
  if (!writer) return call.trouble(writer.error());
  const bool compact = call.arguments().has("compact");
  const auto& operands = call.arguments().operands();
  UpdateResult result;
  result.report = call.coverage();
  if (!operands.empty() || !compact) result = update_index(call, *tables, operands, *writer);
  if (result.trouble) return call.trouble(*result.trouble);
  if (writer->is_dirty()) {
    if (const auto done = work_out_status(call, *tables, *writer, result.report); !done)
      return call.trouble(done.error());
  }
  if (writer->is_dirty() || compact) {
    if (const auto done = writer->finish(compact); !done) return call.trouble(done.error());
  }
  tell(call, result);
  call.out() << coverage_record(result.report) << '\n';
  return exit_code(result.report);
}

int run_index(const Call& call) {
  const auto folder = call.arguments().value("index");
  if (!folder) return call.misuse(_("--index DIR is needed: the folder of the index"));
  const auto& operands = call.arguments().operands();
  // `vbpl-index check --index DIR`, as other programs have it; a document of that name is ./check.
  const bool by_word = operands.size() == 1 && operands[0] == "check";
  return call.arguments().has("check") || by_word ? run_check(call, *folder) : run_update(call, *folder);
}

}  // namespace

const Tool kIndexTool = {
    "vbpl-index",
    "--index DIR [PATH]...",
    N_("Makes an index of documents (files, folders, records, - for standard input), or brings it up to "
       "date:\n"
       "only what has changed is read in; what is gone from a folder given is taken out."),
    kOptions,
    kBatchExitCodes,
    run_index,
};

}  // namespace vbpl
