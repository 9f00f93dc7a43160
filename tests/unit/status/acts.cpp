// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/status/acts.h"

#include "libdoc/model/eid.h"
#include "libdoc/model/identity.h"

namespace vbpl::test {
namespace {

std::vector<Document> documents(const std::vector<ActText>& texts) {
  std::vector<Document> all;
  for (const ActText& text : texts) all.push_back(act(text));
  return all;
}

std::string issuer_of(const ActText& text) {
  const std::string& type = text.type;
  if (text.territory) return type == "Nghị quyết" ? "Hội đồng nhân dân" : "Ủy ban nhân dân";
  if (type == "Luật" || type == "Bộ luật") return "Quốc hội";
  if (type == "Nghị định") return "Chính phủ";
  return text.number.ends_with("QĐ-TTg") ? "Thủ tướng Chính phủ" : "Bộ Tư pháp";
}

}  // namespace

Date day(const char* iso) { return parse_iso_date(iso).value(); }

Document act(const ActText& text) {
  Document document;
  document.doc_type = text.type;
  document.number = text.number;
  document.issuer = issuer_of(text);
  document.territory = text.territory;
  document.title = text.title;
  document.issued = document.adopted = parse_iso_date(text.issued);
  document.effective = parse_iso_date(text.effective);
  if (document.effective)
    document.effective_text =
        text.type + " này có hiệu lực thi hành từ ngày " + vietnamese(*document.effective) + ".";
  document.kind = DocumentKind::act;
  document.id = document_key(document);
  for (std::size_t i = 0; i < text.articles.size(); ++i) {
    Unit unit;
    unit.num = std::to_string(i + 1);
    unit.eid = eid_step(UnitKind::article, unit.num);
    unit.span.begin = document.text.size();
    document.text += "Điều " + unit.num + ". " + text.articles[i] + "\n";
    unit.span.end = document.text.size();
    document.units.push_back(unit);
  }
  return document;
}

Acts::Acts(const std::vector<ActText>& texts, unsigned threads)
    : corpus_(documents(texts)), facts_(gather_facts(corpus_, default_tables(), threads)) {}

std::vector<StatusRecord> Acts::records(const char* as_of) const {
  return compute_status(corpus_, facts_, default_tables(), day(as_of));
}

std::string Acts::status(const std::string& number, const char* as_of) const {
  for (const StatusRecord& record : records(as_of)) {
    if (!record.unit.empty() || corpus_.document(record.document).number != number) continue;
    std::string out = to_string(record.status);
    if (!record.evidence.empty()) out += " " + record.evidence.front().rule;
    if (record.to) out += " " + iso(*record.to);
    return out;
  }
  return "none";
}

std::string Acts::units(const std::string& number, const char* as_of) const {
  std::string out;
  for (const StatusRecord& record : records(as_of)) {
    if (record.unit.empty() || corpus_.document(record.document).number != number) continue;
    out += (out.empty() ? "" : "; ") + record.unit + " " + to_string(record.status);
  }
  return out;
}

}  // namespace vbpl::test
