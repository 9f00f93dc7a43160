// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/model/doc_number.h"

#include <algorithm>
#include <array>
#include <utility>

#include "libdoc/model/number_scan.h"

namespace vbpl {
namespace {

constexpr std::array kKindNames = {"modern", "qh",    "qhnq",     "qhnq0", "joint", "admin",
                                   "vbhn",   "party", "lct",      "lct0",  "lctn",  "govold",
                                   "minold", "lbold", "dispatch", "std",   "none"};

/// Without blanks and closing marks at the ends.
std::string_view bare(std::string_view text) {
  constexpr std::string_view kEnds = " \t\n\r.,;:";
  const auto begin = text.find_first_not_of(" \t\n\r");
  if (begin == std::string_view::npos) return {};
  return text.substr(begin, text.find_last_not_of(kEnds) + 1 - begin);
}

bool is_unnumbered(std::string_view text) {
  constexpr std::array<std::string_view, 4> kForms = {"Không số", "không số", "KHÔNG SỐ", "Không Số"};
  return std::find(kForms.begin(), kForms.end(), text) != kForms.end();
}

std::string_view digits_at(std::string_view text, std::size_t at) {
  std::size_t end = at;
  while (end < text.size() && text[end] >= '0' && text[end] <= '9') ++end;
  return text.substr(at, end - at);
}

/// `QCVN 01:2026/BXD`, `TCVN 14423:2026`: standards, which are annexes of acts and not acts themselves.
std::optional<DocNumber> parse_standard(std::string_view text) {
  constexpr std::array<std::string_view, 3> kSeries = {"QCVN", "TCVN", "QCĐP"};
  const auto series =
      std::find_if(kSeries.begin(), kSeries.end(), [&](auto name) { return text.starts_with(name); });
  if (series == kSeries.end()) return {};
  std::size_t at = series->size();
  if (at < text.size() && text[at] == ' ') ++at;
  const std::size_t serial_begin = at;
  at += digits_at(text, at).size();
  if (at == serial_begin) return {};
  if (at < text.size() && text[at] == '-') at += 1 + digits_at(text, at + 1).size();
  DocNumber number{NumberKind::std,
                   std::string(text),
                   std::string(text.substr(serial_begin, at - serial_begin)),
                   {},
                   std::string(*series),
                   {}};
  const auto year = at < text.size() && text[at] == ':' ? digits_at(text, at + 1) : std::string_view{};
  if (year.size() != 4) return {};
  number.year = std::stoi(std::string(year));
  at += 5;
  if (at == text.size()) return number;
  if (text[at] != '/' || at + 1 == text.size()) return {};
  number.issuers.emplace_back(text.substr(at + 1));
  return number;
}

std::optional<DocNumber> parse_exact(std::string_view text) {
  RawNumber raw;
  const Serial serial = read_serial(text, 0);
  if (serial.text.empty()) return {};
  raw.serial = serial.text;
  raw.pieces = read_pieces(text, serial.end, true);
  if (raw.pieces.empty() || raw.pieces.back().end != text.size()) return {};
  return shape_number(raw, raw.pieces.size());
}

/// What someone types in small letters: `34/2016/nđ-cp`. Only letters that numbers are made of change.
std::string in_capitals(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (c >= 'a' && c <= 'z') {
      out += static_cast<char>(c - 'a' + 'A');
    } else if (text.substr(i, 2) == "đ") {
      out += "Đ", ++i;
    } else if (text.substr(i, 2) == "ư") {
      out += "Ư", ++i;
    } else {
      out += c;
    }
  }
  return out;
}

}  // namespace

const char* to_string(NumberKind kind) { return kKindNames[static_cast<std::size_t>(kind)]; }

std::optional<DocNumber> parse_number(std::string_view text) {
  text = bare(text);
  if (text.empty() || text.size() > 200) return {};
  if (is_unnumbered(text)) return DocNumber{NumberKind::none, "Không số", {}, {}, {}, {}};
  if (auto number = parse_standard(text)) return number;
  if (auto number = parse_exact(text)) return number;
  const auto slash = text.find_first_of("/-");
  if (slash == std::string_view::npos) return {};
  return parse_exact(std::string(text.substr(0, slash)) + in_capitals(text.substr(slash)));
}

}  // namespace vbpl
