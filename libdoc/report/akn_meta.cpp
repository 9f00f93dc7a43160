// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/report/akn_meta.h"

#include <fmt/format.h>

#include "libdoc/report/akn_uri.h"
#include "libdoc/report/escape_xml.h"
#include "libdoc/report/markup.h"

namespace vbpl {
namespace {

constexpr std::string_view kSource = "source=\"#vbpl-tools\"";

std::string date_element(const std::optional<Date>& date, std::string_view name) {
  return fmt::format("<FRBRdate date=\"{}\" name=\"{}\"/>", date ? iso(*date) : "0001-01-01",
                     date ? name : "unknown");
}

std::string names(const std::string& uri, std::string_view component, std::string_view form) {
  return fmt::format("<FRBRthis value=\"{0}/!{1}{2}\"/><FRBRuri value=\"{0}{2}\"/>", uri, component, form);
}

/// Work, expression and manifestation. The expression is the text as it was issued; no clock is asked when
/// the file was made, so the manifestation has the date of the expression.
std::string identification(const Document& document, std::string_view component) {
  const std::string work = akn_work(document);
  const std::string expression = work + "/vie@" + (document.issued ? iso(*document.issued) : std::string());
  const std::string author = document.issuer ? "#issuer" : "#unknown";
  std::string out = fmt::format("<identification {}>", kSource);
  out += fmt::format("<FRBRWork>{}{}<FRBRauthor href=\"{}\"/><FRBRcountry value=\"vn\"/>",
                     names(work, component, ""), date_element(document.issued, "issued"), author);
  if (document.doc_type) out += fmt::format("<FRBRsubtype value=\"{}\"/>", slug(*document.doc_type));
  if (document.number) out += fmt::format("<FRBRnumber value=\"{}\"/>", escape_xml(*document.number));
  if (document.title) out += fmt::format("<FRBRname value=\"{}\"/>", escape_xml(*document.title));
  out += fmt::format(
      "</FRBRWork><FRBRExpression>{}{}<FRBRauthor href=\"{}\"/><FRBRlanguage "
      "language=\"vie\"/></FRBRExpression>",
      names(expression, component, ""), date_element(document.issued, "issued"), author);
  out += fmt::format(
      "<FRBRManifestation>{}{}<FRBRauthor href=\"#vbpl-tools\"/></FRBRManifestation></identification>",
      names(expression, component, ".akn"), date_element(document.issued, "issued"));
  return out;
}

/// Events and the time of force. The schema knows an event as generation, amendment or repeal.
std::string time_of_force(const Document& document) {
  std::string events;
  const auto event = [&](const char* id, const std::optional<Date>& date, const char* type) {
    if (date)
      events += fmt::format("<eventRef eId=\"{}\" date=\"{}\" source=\"#original\" type=\"{}\"/>", id,
                            iso(*date), type);
  };
  event("e_issued", document.issued, "generation");
  event("e_effective", document.effective, "generation");
  event("e_expires", document.expires, "repeal");
  if (events.empty()) return {};
  std::string out = fmt::format("<lifecycle {}>{}</lifecycle>", kSource, events);
  if (!document.effective && !document.expires) return out;
  out += fmt::format("<temporalData {}><temporalGroup eId=\"period_1\"><timeInterval", kSource);
  if (document.effective) out += " start=\"#e_effective\"";
  if (document.expires) out += " end=\"#e_expires\"";
  return out + " refersTo=\"#in-force\"/></temporalGroup></temporalData>";
}

std::string references(const Document& document) {
  std::string out = fmt::format("<references {}>", kSource);
  out += fmt::format("<original eId=\"original\" href=\"{}\" showAs=\"{}\"/>", akn_work(document),
                     escape_xml(document.number.value_or(document.title.value_or(""))));
  const auto organisation = [&](std::string_view id, std::string_view path, std::string_view name) {
    out += fmt::format("<TLCOrganization eId=\"{}\" href=\"/akn/ontology/organization/{}\" showAs=\"{}\"/>",
                       id, path, escape_xml(name));
  };
  const std::string issuer = document.issuer.value_or("");
  const std::string place = document.territory ? " " + *document.territory : std::string();
  if (document.issuer)
    organisation("issuer", "vn/" + slug(issuer + place), issuer + place);
  else
    organisation("unknown", "unknown", "");
  organisation("vbpl-tools", "vbpl-tools", "vbpl-tools");
  out += "<TLCConcept eId=\"in-force\" href=\"/akn/ontology/concept/vn/hieu-luc\" showAs=\"hiệu lực\"/>";
  return out + "</references>";
}

}  // namespace

std::string akn_meta(const Document& document) {
  return "<meta>" + identification(document, "main") + time_of_force(document) + references(document) +
         "</meta>\n";
}

std::string akn_component_meta(const Document& document, std::string_view component) {
  return "<meta>" + identification(document, component) + "</meta>\n";
}

}  // namespace vbpl
