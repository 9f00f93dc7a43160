// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/status/database_claims.h"

#include "libdoc/text/fold.h"

namespace vbpl {
namespace {

/// DOMAIN 3.1: the words of vbpl.vn. Unknown for others.
Status status_named(const std::string& words) {
  struct Row {
    const char* words;
    Status status;
  };
  static constexpr Row kRows[] = {
      {"còn hiệu lực", Status::in_force},
      {"hết hiệu lực toàn bộ", Status::expired},
      {"hết hiệu lực", Status::expired},
      {"hết hiệu lực một phần", Status::partly_expired},
      {"chưa có hiệu lực", Status::not_yet},
      {"ngưng hiệu lực", Status::suspended},
      {"ngưng hiệu lực một phần", Status::partly_suspended},
  };
  const std::string key = lower(std::string(trimmed(words)));
  for (const Row& row : kRows) {
    if (key == row.words) return row.status;
  }
  return Status::unknown;
}

bool differ(const std::optional<Date>& claimed, const std::optional<Date>& ours) {
  return claimed && ours && *claimed != *ours;
}

/// The claims are of an unknown day: only an end counts that the texts do not have, or the other way round.
bool contradicts(const DatabaseClaims& claims, const ActFate& fate, Date as_of) {
  if (differ(claims.effective, fate.from) || differ(claims.expires, fate.to)) return true;
  const bool ended = fate.status == Status::expired;
  if (claims.expires && *claims.expires <= as_of && !ended && fate.status != Status::unknown) return true;
  const Status named = claims.status ? status_named(*claims.status) : Status::unknown;
  if (named == Status::unknown || fate.status == Status::unknown) return false;
  return !claims.expires && (named == Status::expired) != ended;
}

}  // namespace

std::vector<Evidence> claims_of(const Document& document, const ActFate& fate, Date as_of) {
  if (!document.database) return {};
  const DatabaseClaims& claims = *document.database;
  Evidence evidence;
  const auto add = [&](const std::string& words) {
    evidence.text += (evidence.text.empty() ? "" : "; ") + words;
  };
  if (claims.status) add(*claims.status);
  if (claims.effective) add("có hiệu lực từ ngày " + vietnamese(*claims.effective));
  if (claims.expires) add("hết hiệu lực từ ngày " + vietnamese(*claims.expires));
  if (evidence.text.empty()) return {};
  evidence.doc = "database:" + claims.source;
  evidence.rule = contradicts(claims, fate, as_of) ? "DB-differs" : "DB";
  return {std::move(evidence)};
}

}  // namespace vbpl
