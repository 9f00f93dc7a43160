// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "libdoc/base/result.h"

namespace vbpl {

/// What an option is followed by.
enum class Takes {
  nothing,
  text,    ///< any words: a path, a query
  choice,  ///< one of the words of `argument`, "json|text|outline"
  count,   ///< a whole number, 1 or more
  date,    ///< 2025-07-01
};

/// One option of a tool. Help, checking and the test of the manual page follow from it.
struct Option {
  const char* name;  ///< without "--"
  char letter;       ///< short form, '\0' if none
  Takes takes;
  const char* argument;  ///< shown in help: "DIR", "json|text|outline"; empty when it takes nothing
  const char* help;      ///< English, marked N_()
};

/// Options that every tool has; `lang`, `help` and `version` among them.
[[nodiscard]] std::span<const Option> common_options();

/// A parsed command line. Options given twice keep all values; `value` is the last.
class Arguments {
 public:
  [[nodiscard]] bool has(std::string_view option) const { return values_.contains(option); }
  [[nodiscard]] std::optional<std::string> value(std::string_view option) const;
  [[nodiscard]] std::string value_or(std::string_view option, std::string_view fallback) const;
  [[nodiscard]] std::vector<std::string> values(std::string_view option) const;
  /// What stands between the commas of the value; empty parts are dropped.
  [[nodiscard]] std::vector<std::string> list(std::string_view option) const;
  /// Of a `Takes::count` option; already checked.
  [[nodiscard]] std::size_t count_or(std::string_view option, std::size_t fallback) const;
  [[nodiscard]] const std::vector<std::string>& operands() const { return operands_; }

  void add(const std::string& option, std::string value) { values_[option].push_back(std::move(value)); }
  void add_operand(std::string operand) { operands_.push_back(std::move(operand)); }

 private:
  std::map<std::string, std::vector<std::string>, std::less<>> values_;
  std::vector<std::string> operands_;
};

/// Parses `words` (without the program's name) by the tool's `options` and the common ones. Names are not
/// abbreviated, a later option of the same first letters must not change a script. `--` ends the options, a
/// lone `-` is an operand.
[[nodiscard]] Result<Arguments> parse_arguments(const std::vector<std::string>& words,
                                                std::span<const Option> options);

}  // namespace vbpl
