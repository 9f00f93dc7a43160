// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/common/options.h"

#include <catch2/catch.hpp>
#include <set>

#include "tools/common/language.h"

using namespace vbpl;

namespace {

constexpr Option kOptions[] = {
    {"to", 't', Takes::choice, "json|text", ""}, {"limit", '\0', Takes::count, "N", ""},
    {"as-of", '\0', Takes::date, "DATE", ""},    {"corpus", '\0', Takes::text, "PATH", ""},
    {"pass", 'p', Takes::nothing, "", ""},
};

/// "to=text corpus=a corpus=b | x y", or the complaint.
std::string parsed(const std::vector<std::string>& words) {
  const auto arguments = parse_arguments(words, kOptions);
  if (!arguments) return arguments.error().message;
  std::string out;
  for (const auto& option : kOptions) {
    for (const auto& value : arguments->values(option.name))
      out += std::string(option.name) + "=" + value + " ";
  }
  out += "|";
  for (const auto& operand : arguments->operands()) out += " " + operand;
  return out;
}

}  // namespace

TEST_CASE("command lines", "[tools]") {
  use_language("en");
  struct Row {
    std::vector<std::string> words;
    std::string expected;
  };
  const auto row = GENERATE(values<Row>({
      {{}, "|"},
      {{"a", "-", "b"}, "| a - b"},                        // a lone dash is an operand
      {{"a", "--to", "text", "b"}, "to=text | a b"},       // options and operands mixed
      {{"--to=text", "-t", "json"}, "to=text to=json |"},  // the last one counts
      {{"-tjson"}, "to=json |"},
      {{"--corpus", "a", "--corpus=b"}, "corpus=a corpus=b |"},  // each is kept
      {{"--pass", "--", "--to", "-x"}, "pass= | --to -x"},       // -- ends the options
      {{"-p"}, "pass= |"},
      {{"--limit", "12"}, "limit=12 |"},
      {{"--limit", "0"}, "--limit: '0' is not a whole number from 1 up"},
      {{"--limit", "-3"}, "--limit: '-3' is not a whole number from 1 up"},
      {{"--limit", "12x"}, "--limit: '12x' is not a whole number from 1 up"},
      {{"--limit", "99999999999"}, "--limit: '99999999999' is not a whole number from 1 up"},
      {{"--as-of", "2024-02-29"}, "as-of=2024-02-29 |"},
      {{"--as-of", "2025-02-29"}, "--as-of: '2025-02-29' is not a date such as 2025-07-01"},
      {{"--to", "jso"}, "--to: 'jso' is none of json|text"},  // near misses of a choice
      {{"--to", "json|text"}, "--to: 'json|text' is none of json|text"},
      {{"--to", ""}, "--to: '' is none of json|text"},
      {{"--corpus", ""}, "--corpus needs a value"},
      {{"--to"}, "--to needs a value"},
      {{"--pas"}, "unknown option '--pas'"},  // no abbreviations
      {{"--pass=x"}, "--pass takes no value"},
      {{"-z"}, "unknown option '-z'"},
  }));
  CAPTURE(row.words);
  CHECK(parsed(row.words) == row.expected);
}

TEST_CASE("no option is listed twice", "[tools]") {
  std::set<std::string> names;
  std::set<char> letters;
  for (const auto& option : common_options()) {
    CHECK(names.insert(option.name).second);
    if (option.letter != '\0') CHECK(letters.insert(option.letter).second);
  }
}
