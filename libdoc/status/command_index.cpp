// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/status/command_index.h"

#include "libdoc/status/act_key.h"

namespace vbpl {
namespace {

bool is_in(std::string_view eid, std::string_view holder) {
  return eid.starts_with(holder) &&
         (eid.size() == holder.size() || eid.substr(holder.size()).starts_with("__"));
}

}  // namespace

CommandIndex::CommandIndex(const Corpus& corpus, const CorpusFacts& facts) : corpus_(corpus), facts_(facts) {
  std::unordered_map<std::string, std::size_t> by_id;
  for (std::size_t i = 0; i < corpus.size(); ++i) by_id.emplace(corpus.document(i).id, i);
  for (std::size_t i = 0; i < corpus.size(); ++i) {
    const Document& actor = corpus.document(i);
    for (std::size_t k = 0; k < facts.amendments[i].size(); ++k) {
      const CitationTarget& target = facts.amendments[i][k].target;
      const auto found = target.id.empty() ? by_id.end() : by_id.find(target.id);
      const std::string key =
          found == by_id.end() ? act_key(act_name(target, actor)) : act_key(corpus.document(found->second));
      if (!key.empty() && key != act_key(actor)) by_key_[key].push_back({i, k});
    }
  }
}

const std::vector<CommandIndex::Place>& CommandIndex::places(std::size_t document) const {
  static const std::vector<Place> kNone;
  const std::string key = act_key(corpus_.document(document));
  const auto found = key.empty() ? by_key_.end() : by_key_.find(key);
  return found == by_key_.end() ? kNone : found->second;
}

DatedCommand CommandIndex::dated(Place place) const {
  const Document& actor = corpus_.document(place.actor);
  const Amendment& command = facts_.amendments[place.actor][place.command];
  return {&actor, command, command.effective ? command.effective : actor.effective};
}

/// The command that repealed `command` before it worked.
const Amendment* CommandIndex::ended_by(const DatedCommand& command, std::size_t actor) const {
  if (command.command.unit < 0 || !command.from) return nullptr;
  const std::string& eid = command.actor->units[static_cast<std::size_t>(command.command.unit)].eid;
  for (const Place place : places(actor)) {
    const Amendment& other = facts_.amendments[place.actor][place.command];
    const auto day = dated(place).from;
    if (other.verb == AmendVerb::repeal && !other.target.unit.empty() && day && *day <= *command.from &&
        is_in(eid, other.target.unit))
      return &other;
  }
  return nullptr;
}

std::vector<DatedCommand> CommandIndex::commands_on(std::size_t document) const {
  std::vector<DatedCommand> out;
  for (const Place place : places(document)) {
    DatedCommand command = dated(place);
    if (ended_by(command, place.actor) != nullptr) {
      command.command.state = "not_in_force";
      command.command.reason = "the command was repealed before it took effect";
    }
    out.push_back(std::move(command));
  }
  return out;
}

}  // namespace vbpl
