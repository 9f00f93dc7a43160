// SPDX-License-Identifier: GPL-3.0-or-later
// Any text gives citations that lie in it, in order, each with a target or a reason; resolving and verifying
// them against the document itself keeps them so.
#include <cstdint>

#include "libdoc/cite/corpus.h"
#include "libdoc/cite/find.h"
#include "libdoc/cite/resolve.h"
#include "libdoc/parse/parse.h"
#include "libdoc/read/read.h"
#include "tests/fuzz/property.h"

namespace {

void require_sound_citations(const vbpl::Document& document, const std::vector<vbpl::Citation>& citations) {
  using namespace vbpl;
  std::size_t before = 0;
  for (const Citation& citation : citations) {
    require(citation.span.begin < citation.span.end && citation.span.end <= document.text.size(),
            "a citation lies in the text");
    require(citation.span.begin >= before, "citations stand in text order");
    require(citation.unit < static_cast<int>(document.units.size()),
            "the citing unit is one of the document");
    require(citation.state != CitationState::relative || citation.target.unit.empty() ||
                unit_with_eid(document, citation.target.unit) >= 0 || citation.target.number.has_value(),
            "a unit of the document itself is there");
    require(citation.state != CitationState::ambiguous || !citation.candidates.empty(), "several are named");
    require((citation.state != CitationState::unresolved && citation.state != CitationState::wrong) ||
                !citation.reason.empty(),
            "what leads nowhere has a reason");
    before = citation.span.begin;
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace vbpl;
  auto source = read_document({reinterpret_cast<const char*>(data), size}, "fuzz");
  if (!source) return 0;
  const MemoryCorpus corpus({parse_document(std::move(*source), default_tables())});
  const Document& document = corpus.document(0);
  auto citations = find_citations(document, default_tables());
  require_sound_citations(document, citations);
  resolve_citations(document, corpus, default_tables(), citations);
  require_sound_citations(document, citations);
  return 0;
}
