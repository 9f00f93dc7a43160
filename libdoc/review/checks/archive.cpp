// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <map>
#include <set>

#include "libdoc/model/doc_number.h"
#include "libdoc/review/checks.h"
#include "libdoc/review/shingles.h"
#include "libdoc/text/fold.h"
#include "libdoc/text/pattern.h"

namespace vbpl {
namespace {

constexpr std::size_t kAlmostEmpty = 120;  // bytes of all provisions; the shortest rule has more
constexpr std::size_t kLong = 1500;        // bytes of the whole text; what is longer says something

Finding start(const ReviewContext& context, std::size_t index, const char* severity, const char* certainty) {
  Finding finding;
  finding.check = "archive";
  finding.kind = "archive";
  finding.severity = severity;
  finding.certainty = certainty;
  finding.ours = document_passage(context, index);
  return finding;
}

/// Two files with one key: the same text twice, or two texts of which one bears a wrong number.
Finding compare_twins(const ReviewContext& context, std::size_t first, std::size_t second) {
  const Document &a = context.corpus.document(first), &b = context.corpus.document(second);
  const auto shingles = [](const Document& document) {
    std::vector<MaskId> ids;
    for (const MaskedToken& token : mask_text(document.text).tokens) ids.push_back(token.id);
    return shingles_of(ids);
  };
  constexpr double kOneText = 0.9, kTwoTexts = 0.3;
  const double alike = likeness(shingles(a), shingles(b)).jaccard;
  Finding finding = start(context, second, alike < kTwoTexts ? "error" : "notice", "likely");
  finding.theirs = document_passage(context, first);
  const std::string name = document_name(a);
  finding.message =
      alike >= kOneText
          ? context.say(fmt::format("{} có hai tệp: {} và {}", name, b.source.path, a.source.path),
                        fmt::format("{} is in two files: {} and {}", name, b.source.path, a.source.path))
      : alike < kTwoTexts
          ? context.say(fmt::format("hai tệp cùng ghi là {} nhưng nội dung khác hẳn nhau: {} và {}", name,
                                    b.source.path, a.source.path),
                        fmt::format("two files say that they are {}, with quite different texts: {} and {}",
                                    name, b.source.path, a.source.path))
          : context.say(fmt::format("hai tệp của {} không giống nhau hoàn toàn: {} và {}", name,
                                    b.source.path, a.source.path),
                        fmt::format("two files of {} differ: {} and {}", name, b.source.path, a.source.path));
  finding.action =
      context.say("giữ bản đúng, bỏ hoặc sửa bản kia", "keep the right one, remove or mend the other");
  finding.id = finding_id(finding, a.number.value_or(""), b.number.value_or(""));
  return finding;
}

/// What two files of one document share: the document's key (DOMAIN 1.6.4) with its number in the spelling of
/// look-ups; of a text without a key, its bytes. Empty when nothing tells.
std::string twin_key(const Document& document) {
  if (!document.id.starts_with("file:")) {
    std::string key = match_key(document.id);
    if (!document.number) return key;
    const std::string number = match_key(*document.number);
    if (const std::size_t at = key.find(number); at != std::string::npos)
      key.replace(at, number.size(), match_key(lookup_number(*document.number)));
    return key;
  }
  return document.source.sha256.empty() || document.text.size() < kAlmostEmpty
             ? std::string{}
             : "bytes:" + document.source.sha256;
}

void find_twins(const ReviewContext& context, std::vector<Finding>& findings) {
  std::map<std::pair<std::string, DocumentKind>, std::size_t> first;
  for (std::size_t i = 0; i < context.corpus.size(); ++i) {
    const Document& document = context.corpus.document(i);
    const std::string key = twin_key(document);
    if (key.empty()) continue;
    const auto [found, added] = first.emplace(std::pair(key, document.kind), i);
    if (!added) findings.push_back(compare_twins(context, found->second, i));
  }
}

/// A head, and at most the words on its entry into force.
bool is_almost_empty(const Document& document, const std::vector<Provision>& provisions) {
  std::size_t bytes = 0;
  for (const Provision& provision : provisions) bytes += document.words(provision.words).size();
  return bytes < kAlmostEmpty && document.text.size() < kLong;
}

/// The text ends in the middle of a sentence, and no signature follows.
bool is_cut_off(const Document& document) {
  const std::string_view text = trimmed(document.text);
  if (text.empty()) return false;
  for (const Unit& unit : document.units) {
    const bool end = unit.kind == UnitKind::signature || unit.kind == UnitKind::recipients ||
                     unit.kind == UnitKind::annex || unit.kind == UnitKind::table ||
                     unit.kind == UnitKind::form;
    if (end) return false;
  }
  const char last = text.back();
  return last == ',' || last == '-' || text.ends_with(" và") || text.ends_with(" hoặc") ||
         text.ends_with(" của") || text.ends_with(" theo");
}

void find_damage(const ReviewContext& context, std::vector<Finding>& findings) {
  for (std::size_t i = 0; i < context.corpus.size(); ++i) {
    const Document& document = context.corpus.document(i);
    if (context.relations.facts(i).outside || document.kind == DocumentKind::annex) continue;
    const bool empty = is_almost_empty(document, context.provisions(i)), cut = !empty && is_cut_off(document);
    if (!empty && !cut) continue;
    Finding finding = start(context, i, "warning", empty ? "certain" : "likely");
    finding.message = empty
                          ? context.say("tệp gần như không có nội dung", "the file has almost no text")
                          : context.say("nội dung dừng giữa câu, có thể thiếu phần cuối",
                                        "the text stops in the middle of a sentence; its end may be missing");
    finding.action = context.say("lấy lại bản đầy đủ", "get the whole text");
    finding.id = finding_id(finding, document.number.value_or(file_name(document.source.path)), "");
    findings.push_back(std::move(finding));
  }
}

/// "34/2016" of a file called 34_2016_NĐ-CP.txt or nd-34-2016-nd-cp.html; empty when it names none.
std::string number_in_name(std::string_view path) {
  static const Pattern pattern("(?:^|[^0-9])0*([0-9]{1,4})[-_.]((?:19|20)[0-9]{2})(?=[-_.][^0-9])");
  const std::string_view name = path.substr(path.find_last_of('/') + 1);
  const auto all = pattern.find_all(name);
  return all.size() == 1 ? std::string(all.front().text(1)) + "/" + std::string(all.front().text(2)) : "";
}

std::string number_and_year(const std::string& number) {
  static const Pattern pattern("^0*([0-9]+)/([0-9]{4})/");
  const auto match = pattern.find(number);
  return match ? std::string(match->text(1)) + "/" + std::string(match->text(2)) : "";
}

void find_wrong_names(const ReviewContext& context, std::vector<Finding>& findings) {
  for (std::size_t i = 0; i < context.corpus.size(); ++i) {
    const Document& document = context.corpus.document(i);
    if (!document.number || context.relations.facts(i).outside) continue;
    const std::string named = number_in_name(document.source.path), own = number_and_year(*document.number);
    if (named.empty() || own.empty() || named == own) continue;
    Finding finding = start(context, i, "warning", "likely");
    finding.message =
        context.say(fmt::format("tên tệp ghi số {}, văn bản ghi số {}", named, *document.number),
                    fmt::format("the file is named {}, its text says {}", named, *document.number));
    finding.action =
        context.say("kiểm tra nội dung có đúng văn bản không", "see whether it is the right text");
    finding.id = finding_id(finding, *document.number, named);
    findings.push_back(std::move(finding));
  }
}

/// The database entry beside the text and the texts of the archive do not agree on whether the act stands.
void find_contradictions(const ReviewContext& context, std::vector<Finding>& findings) {
  for (std::size_t i = 0; i < context.corpus.size(); ++i) {
    const Document& document = context.corpus.document(i);
    if (!document.database || !document.database->status) continue;
    const std::string claimed = match_key(*document.database->status);
    const Status status = context.relations.facts(i).status;
    const bool says_ended =
        claimed.find("hết hiệu lực toàn bộ") != std::string::npos || claimed == "hết hiệu lực";
    const bool says_stands = claimed == "còn hiệu lực";
    if (!(says_stands && status == Status::expired) && !(says_ended && status == Status::in_force)) continue;
    Finding finding = start(context, i, "warning", says_stands ? "likely" : "possible");
    finding.message = context.say(
        fmt::format("cơ sở dữ liệu ghi “{}”, nội dung các văn bản cho thấy {}", *document.database->status,
                    status == Status::expired ? "đã hết hiệu lực" : "còn hiệu lực"),
        fmt::format("the database says “{}”, the texts say {}", *document.database->status,
                    to_string(status)));
    finding.action = context.say("đối chiếu và sửa cơ sở dữ liệu", "compare, and mend the database");
    finding.id = finding_id(finding, document.number.value_or(""), claimed);
    findings.push_back(std::move(finding));
  }
}

struct Series {
  std::set<int> numbers;
  std::size_t last = 0;
};

/// Numbers that are missing from the series of one issuer, type and year (K24). Only where most are there.
void find_gaps(const ReviewContext& context, std::vector<Finding>& findings) {
  static const Pattern number("^0*([0-9]{1,4})/[0-9]{4}/");
  std::map<std::string, Series> all;
  for (std::size_t i = 0; i < context.corpus.size(); ++i) {
    const Document& document = context.corpus.document(i);
    const DocumentFacts& facts = context.relations.facts(i);
    if (!document.number || facts.outside || facts.consolidation || !document.issuer) continue;
    const auto match = number.find(*document.number);
    if (!match) continue;
    const std::string tail = document.number->substr(document.number->find('/'));
    Series& series = all[fmt::format("{}|{}|{}", tail, facts.issuer, facts.place)];
    const int value = std::stoi(std::string(match->text(1)));
    if (series.numbers.empty() || value >= *series.numbers.rbegin()) series.last = i;
    series.numbers.insert(value);
  }
  constexpr std::size_t kLeast = 5;
  for (const auto& [key, series] : all) {
    const auto highest = static_cast<std::size_t>(*series.numbers.rbegin());
    if (series.numbers.size() < kLeast || series.numbers.size() * 10 < highest * 7 ||
        series.numbers.size() == highest)
      continue;
    std::string missing;
    for (int value = 1; value < static_cast<int>(highest); ++value) {
      if (series.numbers.count(value) == 0)
        missing += fmt::format("{}{:02}", missing.empty() ? "" : ", ", value);
    }
    const std::string tail = key.substr(0, key.find('|'));
    Finding finding = start(context, series.last, "notice", "possible");
    finding.rule = "K24";
    finding.message = context.say(fmt::format("dãy số …{} thiếu số: {}", tail, missing),
                                  fmt::format("the series …{} lacks: {}", tail, missing));
    finding.action = context.say("tìm các văn bản còn thiếu", "look for the missing acts");
    finding.id = finding_id(finding, tail, missing);
    findings.push_back(std::move(finding));
  }
}

}  // namespace

std::vector<Finding> check_archive(const CheckInput& input) {
  std::vector<Finding> findings;
  find_twins(input.context, findings);
  find_damage(input.context, findings);
  find_wrong_names(input.context, findings);
  find_contradictions(input.context, findings);
  find_gaps(input.context, findings);
  return findings;
}

}  // namespace vbpl
