// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/vbpl-review/decisions.h"

#include "libdoc/read/read.h"

namespace vbpl {

namespace {

bool is_decision(std::string_view word) {
  return word == "accepted" || word == "rejected" || word == "waiting";
}

/// The next field of a line, which is cut off it.
std::string_view take_field(std::string_view& line) {
  const std::size_t tab = std::min(line.find('\t'), line.size());
  const std::string_view field = line.substr(0, tab);
  line.remove_prefix(std::min(tab + 1, line.size()));
  return field;
}

}  // namespace

Result<Decisions> Decisions::read(const std::string& path) {
  const auto bytes = read_file(path);
  if (!bytes) return fail(bytes.error());
  Decisions decisions;
  std::string_view rest = *bytes;
  for (std::size_t number = 1; !rest.empty(); ++number) {
    const std::size_t end = std::min(rest.find('\n'), rest.size());
    std::string_view line = rest.substr(0, end);
    rest.remove_prefix(std::min(end + 1, rest.size()));
    if (line.ends_with('\r')) line.remove_suffix(1);
    if (line.empty() || line.front() == '#') continue;
    const std::string_view id = take_field(line), decision = take_field(line);
    if (id.empty() || !is_decision(decision)) {
      return fail(
          {"no decision here", path, number, 0, "write: id, TAB, accepted, rejected or waiting, TAB, note"});
    }
    decisions.by_id_[std::string(id)] = std::string(decision);
  }
  return decisions;
}

std::string Decisions::on(const std::string& id) const {
  const auto found = by_id_.find(id);
  return found == by_id_.end() ? std::string() : found->second;
}

}  // namespace vbpl
