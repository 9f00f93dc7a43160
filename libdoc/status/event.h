// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "libdoc/status/act_key.h"
#include "libdoc/status/status.h"

namespace vbpl {

/// What an event does to its target (DOMAIN 3.2).
enum class EventKind : std::uint8_t {
  end,          ///< the whole act ends: EXPIRE, REPEAL, REPLACE of a document
  end_part,     ///< a provision or a part told in words ends
  change_part,  ///< the wording of a provision gives way to another: AMEND
  add_part,     ///< INSERT: nothing ends
  suspend,      ///< the whole act stands still
  suspend_part,
  resume,    ///< a suspension ends on `from`
  postpone,  ///< the act takes effect on `until`, unknown when empty
  extend,    ///< the end that the act set itself moves to `until`
  keep,   ///< announced to stay in force when the act that it details ends (Luật 64/2025/QH15 Điều 57.2)
  doubt,  ///< may end or stand still: told to the reader, decides nothing
};

/// One thing that happens to an act, with the words that make it happen.
struct Event {
  EventKind kind = EventKind::end;
  std::string unit;           ///< eid in the target; empty = the act or a part told in words
  std::optional<Date> from;   ///< empty: the acting act does not say when it takes effect
  std::optional<Date> until;  ///< of a suspension
  std::size_t actor = 0;      ///< document in the corpus
  const Amendment* command = nullptr;
  const char* rule = "";  ///< X0, X1 …, S1
  bool replaces = false;  ///< another act takes the target's place
};

/// Events by act_key of their targets, each list in order of date, acting document and place.
using EventMap = std::unordered_map<std::string, std::vector<Event>>;

/// The events that the commands of all documents make. Commands on acts that cannot be told apart, on acts of
/// another territory, of later date or of higher force make none (Luật 64/2025/QH15 Điều 8).
[[nodiscard]] EventMap collect_events(const Corpus& corpus, const CorpusFacts& facts);

/// True when the event has happened by `as_of`. An event without a day counts once its act is a year old: no
/// law ever let an act wait longer without saying so.
[[nodiscard]] bool has_happened(const Event& event, const Document& actor, Date as_of);

/// The words of the command as evidence: its sentence, and the lead of the list when it is an item of one.
[[nodiscard]] std::vector<Evidence> evidence_of(const Event& event, const Document& actor);

}  // namespace vbpl
