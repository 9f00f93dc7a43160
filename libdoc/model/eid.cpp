// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/model/eid.h"

#include <algorithm>
#include <array>

#include "libdoc/model/eid_words.h"
#include "libdoc/text/fold.h"

namespace vbpl {
namespace {

// In the order of UnitKind; Akoma Ntoso naming convention 1.0, section 5.
constexpr std::array<const char*, 15> kPrefix = {"part",  "chp",   "sec",      "subsec", "art",
                                                 "cl",    "point", "subpoint", "indent", "annex",
                                                 "table", "form",  "sign",     "recp",   "preamble"};

struct Letter {
  std::string_view printed, ascii;
};
constexpr Letter kLetters[] = {{"đ", "dd"}, {"ê", "ee"}, {"ô", "oo"}, {"ơ", "ow"},
                               {"ư", "uw"}, {"ă", "aw"}, {"â", "aa"}};

}  // namespace

std::string eid_step(UnitKind kind, std::string_view num) {
  std::string out = kPrefix[static_cast<std::size_t>(kind)];
  if (num.empty()) return out;
  out += '_';
  const std::string low = lower(num);
  for (std::size_t at = 0; at < low.size();) {
    const std::string_view rest = std::string_view(low).substr(at);
    const Letter* letter = nullptr;
    for (const Letter& l : kLetters) {
      if (rest.substr(0, l.printed.size()) == l.printed) letter = &l;
    }
    if (letter != nullptr) {
      out += letter->ascii;
      at += letter->printed.size();
      continue;
    }
    std::size_t length = 1;
    while (at + length < low.size() && (static_cast<unsigned char>(low[at + length]) & 0xC0) == 0x80)
      ++length;
    for (const char c : unmarked(rest.substr(0, length))) {
      if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) out += c;
    }
    at += length;
  }
  return out;
}

std::optional<EidStep> read_eid_step(std::string_view step) {
  const std::size_t bar = step.find('_');
  const std::string_view prefix = step.substr(0, bar);
  std::string_view ascii = bar == std::string_view::npos ? std::string_view() : step.substr(bar + 1);
  ascii = ascii.substr(0, ascii.find('~'));  // a second unit of one number
  EidStep read;
  const auto kind = std::find(kPrefix.begin(), kPrefix.end(), prefix);
  if (kind == kPrefix.end()) return std::nullopt;
  read.kind = static_cast<UnitKind>(kind - kPrefix.begin());
  while (!ascii.empty()) {
    const auto letter = std::find_if(std::begin(kLetters), std::end(kLetters),
                                     [&](const Letter& one) { return ascii.starts_with(one.ascii); });
    const bool found = letter != std::end(kLetters);
    read.num += found ? letter->printed : ascii.substr(0, 1);
    ascii.remove_prefix(found ? letter->ascii.size() : 1);
  }
  return read;
}

std::string eid_join(std::string_view parent, std::string_view step) {
  std::string out(parent);
  if (!out.empty()) out += "__";
  return out += step;
}

}  // namespace vbpl
