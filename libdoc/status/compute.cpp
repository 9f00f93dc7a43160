// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/status/own_start.h"
#include "libdoc/status/registry.h"
#include "libdoc/status/status.h"

namespace vbpl {

std::vector<StatusRecord> compute_status(const Corpus& corpus, const CorpusFacts& facts, const Tables& tables,
                                         Date as_of) {
  const StatusRegistry registry(corpus, facts, tables);
  std::vector<StatusRecord> records;
  for (std::size_t i = 0; i < corpus.size(); ++i) {
    ActFate fate = registry.fate_of(i, as_of);
    const bool alive = fate.status != Status::expired;
    records.push_back({i, {}, fate.status, fate.from, fate.to, std::move(fate.evidence)});
    if (!alive) continue;
    for (UnitFate& unit : unit_fates(registry, corpus.document(i), i, as_of))
      records.push_back({i, std::move(unit.unit), unit.status, unit.from, unit.to, std::move(unit.evidence)});
  }
  return records;
}

}  // namespace vbpl
