// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/hit.h"

#include <charconv>

#include "index/stored.h"
#include "index/terms.h"
#include "libdoc/model/eid.h"

namespace vbpl::index {
namespace {

/// The frame of the document that an entry belongs to.
std::optional<Document> frame_of(const Xapian::Database& database, const Xapian::Document& entry) {
  const std::string group = make_term(prefix::kGroup, entry.get_value(slot::kDocument));
  const auto first = database.postlist_begin(group);
  if (first == database.postlist_end(group)) return std::nullopt;
  return decode_frame(split_entry(database.get_document(*first).get_data()).frame);
}

/// Narrows a hit on an article down to the clause and point that the query named, when the article has them.
void narrow(StoredPassage& passage, const Document& frame, const Plan& plan) {
  std::string eid = passage.eid;
  if (eid.find("__cl_") == std::string::npos) eid = eid_join(eid, eid_step(UnitKind::clause, plan.clause));
  const std::string point = eid_join(eid, eid_step(UnitKind::point, plan.point));
  int unit = plan.point.empty() ? -1 : unit_with_eid(frame, point);
  if (unit < 0) unit = unit_with_eid(frame, eid);
  if (unit < 0 || passage.spans.empty()) return;
  const Span span = frame.units[static_cast<std::size_t>(unit)].span;
  const Span whole = passage.spans.front();
  if (!whole.contains(span)) return;
  passage.eid = frame.units[static_cast<std::size_t>(unit)].eid;
  passage.label = unit_label(frame, static_cast<std::size_t>(unit));
  passage.text = passage.text.substr(span.begin - whole.begin, span.size());
  passage.spans = {span};
}

}  // namespace

std::optional<Date> day_of_value(std::string_view value) {
  unsigned packed = 0;
  if (value.size() != 8 || std::from_chars(value.data(), value.data() + 8, packed).ptr != value.data() + 8)
    return std::nullopt;
  return make_date(static_cast<int>(packed / 10000), packed / 100 % 100, packed % 100);
}

Validity validity_in(const Xapian::Document& entry) {
  return {day_of_value(entry.get_value(slot::kFrom)), day_of_value(entry.get_value(slot::kTo)),
          day_of_value(entry.get_value(slot::kPartlyFrom)),
          day_of_value(entry.get_value(slot::kSuspendedFrom))};
}

Hit make_hit(const Xapian::Database& database, Xapian::docid id, const Plan& plan,
             const SnippetMaker& snippets, Date day) {
  const Xapian::Document entry = database.get_document(id);
  auto passage = decode_passage(split_entry(entry.get_data()).passage);
  if (!passage) throw Xapian::DatabaseCorruptError("an entry cannot be read");
  if (!plan.clause.empty()) {
    if (const auto frame = frame_of(database, entry)) narrow(*passage, *frame, plan);
  }
  Hit hit;
  Snippet snippet = snippets.make(passage->text);
  hit.snippet = std::move(snippet.words);
  hit.marks = std::move(snippet.marks);
  for (const Span place : snippet.places)
    hit.spans.push_back({passage->to_document(place.begin), passage->to_document(place.end - 1) + 1});
  hit.doc = std::move(passage->doc);
  hit.path = std::move(passage->path);
  hit.unit = std::move(passage->eid);
  hit.number = std::move(passage->number);
  hit.doc_type = std::move(passage->doc_type);
  hit.issuer = std::move(passage->issuer);
  hit.title = std::move(passage->title);
  hit.label = std::move(passage->label);
  hit.heading = std::move(passage->heading);
  hit.above = std::move(passage->above);
  hit.validity = validity_in(entry);
  hit.status = status_at(hit.validity, day);
  return hit;
}

}  // namespace vbpl::index
