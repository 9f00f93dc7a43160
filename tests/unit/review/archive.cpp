// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/review/archive.h"

#include "libdoc/parse/parse.h"
#include "libdoc/text/fold.h"

namespace vbpl {
namespace {

/// The number in a document key "Nghị định|901/2020/NĐ-CP|Chính phủ".
std::string number_in(const std::string& key) {
  const std::size_t begin = key.find('|');
  if (begin == std::string::npos) return key;
  return key.substr(begin + 1, key.find('|', begin + 1) - begin - 1);
}

}  // namespace

Archive& Archive::add(const Head& head, const std::string& body) {
  const std::string text =
      head.issuer +
      "\n-------\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n---------------\nSố: " +
      head.number + "\nHà Nội, ngày " + head.date + "\n" + upper(head.type) + "\n" + head.title + "\n" +
      body + "\n";
  return add_text(head.number + ".txt", text);
}

Archive& Archive::add_text(const std::string& path, const std::string& text) {
  SourceDocument source;
  source.source.path = path;
  source.text = normalise_utf8(text);
  documents_.push_back(parse_document(std::move(source), default_tables()));
  return *this;
}

std::vector<Finding> Archive::findings(const std::string& check, bool possible, unsigned threads) const {
  const MemoryCorpus corpus(documents_);
  const CorpusFacts facts = gather_facts(corpus, default_tables(), threads);
  ReviewOptions options;
  options.as_of = *make_date(2026, 11, 23);
  options.possible = possible;
  options.threads = threads;
  if (!check.empty()) options.checks.push_back(check);
  return review(corpus, facts, compute_status(corpus, facts, default_tables(), options.as_of),
                default_tables(), options)
      .findings;
}

std::string brief(const std::vector<Finding>& findings) {
  std::string text;
  for (const Finding& finding : findings) {
    text += finding.check + " " + finding.severity + " " + finding.certainty + " " +
            number_in(finding.ours.doc) + " " + finding.ours.unit;
    if (!finding.theirs.doc.empty())
      text += " > " + number_in(finding.theirs.doc) + " " + finding.theirs.unit;
    text += "\n";
  }
  return text;
}

}  // namespace vbpl
