// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/report/json.h"

#include <fmt/compile.h>
#include <simdjson.h>

#include <iterator>

#include "libdoc/text/bytes.h"
#include "libdoc/text/text.h"

namespace vbpl {

namespace {

/// Whether JSON has the byte only as an escape, or which of the bytes.
constexpr auto kNeedsEscape = [](auto byte) { return (byte < 0x20) | (byte == 0x22) | (byte == 0x5C); };

/// Where the next byte that needs an escape stands from `at` on; the size of the text without one.
std::size_t next_escape(std::string_view text, std::size_t at) { return find_byte(text, at, kNeedsEscape); }

void append_escape(std::string& out, char c) {
  switch (c) {
    case '"':
      out += "\\\"";
      return;
    case '\\':
      out += "\\\\";
      return;
    case '\n':
      out += "\\n";
      return;
    case '\r':
      out += "\\r";
      return;
    case '\t':
      out += "\\t";
      return;
    default:
      out += fmt::format("\\u{:04x}", static_cast<unsigned>(c));
  }
}

}  // namespace

void Json::separate() {
  if (out_.empty()) return;
  const char last = out_.back();
  if (last != '{' && last != '[' && last != ':') out_ += ',';
}

void Json::value(double number) { word(fmt::format("{:.4f}", number)); }

void Json::open(char bracket) {
  separate();
  out_ += bracket;
}

void Json::word(std::string_view bare) {
  separate();
  out_ += bare;
}

void Json::key(std::string_view name) {
  separate();
  out_ += '"';
  out_ += name;
  out_ += "\":";
}

void Json::value(std::string_view text) {
  separate();
  if (simdjson::validate_utf8(text.data(), text.size())) {
    quoted(text);
  } else {
    quoted(normalise_utf8(text).utf8);
  }
}

void Json::value(Span span) {
  separate();
  fmt::format_to(std::back_inserter(out_), FMT_COMPILE("[{},{}]"), span.begin, span.end);
}

void Json::field_or_null(std::string_view name, std::string_view text) {
  key(name);
  if (text.empty()) {
    value(nullptr);
  } else {
    value(text);
  }
}

void Json::quoted(std::string_view utf8) {
  out_ += '"';
  std::size_t plain = 0;
  for (std::size_t i = next_escape(utf8, 0); i < utf8.size(); i = next_escape(utf8, plain)) {
    out_.append(utf8, plain, i - plain);
    append_escape(out_, utf8[i]);
    plain = i + 1;
  }
  out_.append(utf8, plain);
  out_ += '"';
}

}  // namespace vbpl
