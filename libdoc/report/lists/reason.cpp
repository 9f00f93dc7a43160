// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/report/lists/reason.h"

#include <algorithm>

#include "libdoc/amend/command_date.h"
#include "libdoc/model/doc_number.h"
#include "libdoc/model/eid_words.h"
#include "libdoc/report/law_words.h"

namespace vbpl {
namespace {

bool decides(const Evidence& evidence) {
  return !evidence.rule.empty() && (evidence.rule.front() == 'X' || evidence.rule.front() == 'S');
}

/// "Quyết định|08/2017/QĐ-UBND|Ủy ban nhân dân|tỉnh Vân Hải" as words, when that is all that is known.
std::string phrase_of_key(const std::string& key) {
  const std::size_t bar = key.find('|');
  if (bar == std::string::npos) return key;
  const std::size_t end = key.find('|', bar + 1);
  const std::string type = key.substr(0, bar);
  const std::string number = key.substr(bar + 1, end == std::string::npos ? end : end - bar - 1);
  return (type.empty() ? "văn bản" : type) + " số " + number;
}

const Document* document_with(const Corpus& corpus, const std::string& key) {
  const auto found = corpus.with_id(key);
  return found.empty() ? nullptr : &corpus.document(found.front());
}

std::string short_phrase(const Corpus& corpus, const std::string& key) {
  const Document* document = document_with(corpus, key);
  if (document == nullptr || !document->number) return phrase_of_key(key);
  return document->doc_type.value_or("văn bản") + " số " + *document->number;
}

/// The act that a piece of evidence names as the cause; tables of known laws say it in their words.
std::string cause(const Corpus& corpus, const Evidence& evidence) {
  if (evidence.doc.starts_with("table:")) return evidence.text;
  return act_phrase(corpus, evidence.doc);
}

/// A detailing act ends with another: the first that the words of the evidence name.
std::string ended_parent(const Corpus& corpus, const Evidence& evidence) {
  const auto numbers = find_numbers(evidence.text);
  if (numbers.empty()) return evidence.text;
  const auto known = corpus.with_number(numbers.front().number.canonical);
  if (known.empty()) return "số " + numbers.front().number.canonical;
  return act_phrase(corpus, corpus.document(known.front()).id);
}

}  // namespace

std::string number_and_date(const Document& document) {
  std::string words = document.number.value_or("");
  if (document.issued) words += (words.empty() ? "ngày " : " ngày ") + vietnamese(*document.issued);
  return words;
}

std::string act_phrase(const Corpus& corpus, const std::string& key) {
  const Document* document = document_with(corpus, key);
  if (document == nullptr) return phrase_of_key(key);
  std::string words = document->doc_type.value_or("");
  if (document->number) words += (words.empty() ? "số " : " số ") + *document->number;
  if (document->issued) words += " ngày " + vietnamese(*document->issued);
  if (document->title) words += (words.empty() ? "" : " ") + *document->title;
  return words.empty() ? document->source.path : words;
}

std::string unit_words(const Document& document, const std::string& eid) {
  const int unit = unit_with_eid(document, eid);
  if (unit < 0) return eid_label(eid);
  std::string label = unit_label(document, static_cast<std::size_t>(unit));
  const std::string& part = document.units[static_cast<std::size_t>(unit)].part;
  return part.starts_with("attached") ? label + " của văn bản ban hành kèm theo" : label;
}

std::string evidence_source(const Corpus& corpus, const Evidence& evidence) {
  const Document* document = document_with(corpus, evidence.doc);
  std::string words;
  if (document != nullptr && !evidence.unit.empty()) words = unit_words(*document, evidence.unit) + " ";
  return as_sentence(words + short_phrase(corpus, evidence.doc));
}

std::string evidence_place(const Corpus& corpus, const Evidence& evidence) {
  return evidence_source(corpus, evidence) + " [" + evidence.rule + "]";
}

std::optional<Reason> reason_of(const std::vector<Evidence>& evidence, const Document& document,
                                const ListInput& input, const Fillings& fillings) {
  const auto found = std::find_if(evidence.begin(), evidence.end(), decides);
  if (found == evidence.end()) return std::nullopt;
  const ReasonForm& form = input.forms.reason_for(found->rule);
  Fillings words = fillings;
  words["act"] = cause(input.corpus, *found);
  words["parent"] = ended_parent(input.corpus, *found);
  words["from_date"] = found->date ? " từ ngày " + vietnamese(*found->date) : "";
  const bool own = found->doc == document.id && !found->unit.empty();
  words["at_own_unit"] = own ? " (" + unit_words(document, found->unit) + ")" : "";
  Reason reason{form.code, filled(form.words, words), found->date};
  const auto after = found->rule.front() == 'S' ? day_after_end(found->text) : std::nullopt;
  if (after) reason.until = add_days(*after, -1);
  return reason;
}

}  // namespace vbpl
