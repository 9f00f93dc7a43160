// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/vbpl-diff/two_texts.h"

#include <algorithm>

#include "libdoc/amend/consolidate.h"
#include "libdoc/status/command_index.h"
#include "tools/common/documents.h"
#include "tools/common/language.h"
#include "tools/common/library_messages.h"

namespace vbpl {
namespace {

std::string name_of(const Document& document) { return document.number.value_or(document.source.path); }

/// "15/2024/QĐ-UBND on 2025-01-01", the day as the language of the reader writes it.
std::string name_on(const Call& call, const Document& document, Date day) {
  const bool in_vietnamese = message_language(call.arguments().value_or("lang", "")) == "vi";
  return message("{} on {}", name_of(document), in_vietnamese ? vietnamese(day) : iso(day));
}

Error wrong_count(std::string words) { return {std::move(words), {}}; }

/// The text of a document of the corpus on a day. What was due and could not be put into it is told.
NamedText text_on(const Call& call, const Corpus& corpus, const CommandIndex& index, std::size_t base,
                  Date day) {
  const Document& document = corpus.document(base);
  const Consolidation done = consolidate(document, index.commands_on(base), day);
  for (const Edit& edit : done.edits) {
    const bool due = edit.from && *edit.from <= day;
    if (due && edit.command.state != "applied")
      call.say(message("on {} a command of {} was not put into the text: {}", iso(day), name_of(*edit.actor),
                       translated(edit.command.reason)));
  }
  return {consolidated_document(document, done, day), name_on(call, document, day)};
}

}  // namespace

Result<TwoTexts> two_documents(const Call& call, const Tables& tables) {
  LoadedDocuments loaded = load_documents(call, tables, call.arguments().operands());
  if (loaded.documents.size() != 2 && loaded.report.failed.empty())
    return fail(
        wrong_count(message("two documents are compared, but {} were given", loaded.documents.size())));
  TwoTexts texts;
  texts.report = std::move(loaded.report);
  if (loaded.documents.size() == 2) {
    texts.before = {std::move(loaded.documents[0]), {}};
    texts.after = {std::move(loaded.documents[1]), {}};
    texts.before.name = name_of(texts.before.document);
    texts.after.name = name_of(texts.after.document);
    if (texts.before.name == texts.after.name) {
      texts.before.name = texts.before.document.source.path;
      texts.after.name = texts.after.document.source.path;
    }
  }
  return texts;
}

Result<TwoTexts> two_days(const Call& call, const Tables& tables) {
  std::vector<std::string> paths = call.arguments().operands();
  paths.insert(paths.begin(), *call.arguments().value("base"));
  LoadedDocuments loaded = load_documents(call, tables, paths);
  TwoTexts texts;
  texts.report = std::move(loaded.report);
  if (!texts.report.failed.empty()) return texts;
  const auto base =
      std::find_if(loaded.documents.begin(), loaded.documents.end(),
                   [&](const Document& document) { return document.source.path == paths.front(); });
  if (base == loaded.documents.end())
    return fail(wrong_count(message("--base {} is not one document", paths.front())));
  const auto index = static_cast<std::size_t>(base - loaded.documents.begin());
  const MemoryCorpus corpus(std::move(loaded.documents));
  const CorpusFacts facts = gather_facts(corpus, tables, call.jobs());
  const CommandIndex commands(corpus, facts);
  const std::vector<std::string> days = call.arguments().values("as-of");
  texts.before = text_on(call, corpus, commands, index, *parse_iso_date(days[0]));
  texts.after = text_on(call, corpus, commands, index, *parse_iso_date(days[1]));
  return texts;
}

}  // namespace vbpl
