// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/report/akn_uri.h"

#include <algorithm>

#include "libdoc/model/doc_number.h"
#include "libdoc/model/identity.h"
#include "libdoc/report/markup.h"

namespace vbpl {
namespace {

/// The parts that are known, joined by "/".
std::string address(std::initializer_list<std::string> parts) {
  std::string out = "/akn/vn/act";
  for (const std::string& part : parts) {
    if (!part.empty()) out += "/" + part;
  }
  return out;
}

std::string year_of(const std::optional<DocNumber>& number, const std::optional<Date>& issued) {
  if (number && number->year) return std::to_string(*number->year);
  return issued ? iso(*issued).substr(0, 4) : std::string();
}

}  // namespace

std::string akn_work(const Document& document) {
  const auto number = document.number ? parse_number(*document.number) : std::nullopt;
  std::string body;
  if (is_local(document)) body = slug(document.issuer.value_or("") + " " + document.territory.value_or(""));
  std::string name = slug(document.number.value_or(""));
  if (name.empty()) name = slug(document.title.value_or(""));
  if (name.empty()) name = "khong-so-" + document.source.sha256.substr(0, 12);
  return address({slug(document.doc_type.value_or("van-ban")), body, year_of(number, document.issued), name});
}

std::string akn_address(const Citation& citation) {
  const CitationTarget& target = citation.target;
  if (citation.state == CitationState::relative) return target.unit.empty() ? "" : "#" + target.unit;
  if (!target.number || !target.doc_type) return {};
  const auto number = parse_number(*target.number);
  if (!number || is_local_number(*number)) return {};
  const std::string work =
      address({slug(*target.doc_type), year_of(number, target.issued), slug(*target.number)});
  return target.unit.empty() ? work : work + "/~" + target.unit;
}

std::vector<AknRef> akn_refs(const std::vector<Citation>& citations) {
  std::vector<AknRef> refs;
  for (const Citation& citation : citations) {
    std::string href = akn_address(citation);
    if (!href.empty() && !citation.span.empty()) refs.push_back({citation.span, std::move(href)});
  }
  std::stable_sort(refs.begin(), refs.end(),
                   [](const AknRef& a, const AknRef& b) { return a.span.begin < b.span.begin; });
  std::size_t end = 0;
  std::erase_if(refs, [&](const AknRef& ref) {
    if (ref.span.begin < end) return true;
    end = ref.span.end;
    return false;
  });
  return refs;
}

}  // namespace vbpl
