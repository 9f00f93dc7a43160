// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/common/options.h"

#include <algorithm>
#include <boost/program_options.hpp>
#include <charconv>

#include "libdoc/base/date.h"
#include "tools/common/language.h"

namespace vbpl {

namespace po = boost::program_options;

namespace {

constexpr Option kCommonOptions[] = {
    {"data", '\0', Takes::text, "DIR", N_("use the tables (*.tsv) in DIR instead of those built in")},
    {"jobs", 'j', Takes::count, "N", N_("work on N documents at a time (default: one for each processor)")},
    {"changes", '\0', Takes::choice, "accept|reject|show",
     N_("what to do with tracked changes of word processors (default: accept)")},
    {"ocr", '\0', Takes::nothing, "",
     N_("read scanned pages of PDF files by OCR (tesseract): slow, to be checked")},
    {"lang", '\0', Takes::choice, "vi|en", N_("language of messages (default: from the environment)")},
    {"help", 'h', Takes::nothing, "", N_("print this help and exit")},
    {"version", '\0', Takes::nothing, "", N_("print the version and exit")},
};

const Option* option_named(std::string_view name, std::span<const Option> own) {
  const auto named = [&](const Option& option) { return name == option.name; };
  for (const auto options : {own, common_options()}) {
    const auto found = std::find_if(options.begin(), options.end(), named);
    if (found != options.end()) return &*found;
  }
  return nullptr;
}

po::options_description describe(std::span<const Option> own) {
  po::options_description description;
  for (const auto options : {own, common_options()}) {
    for (const auto& option : options) {
      std::string names = option.name;
      if (option.letter != '\0') names += std::string(",") + option.letter;
      if (option.takes == Takes::nothing) {
        description.add_options()(names.c_str(), "");
      } else {
        description.add_options()(names.c_str(), po::value<std::vector<std::string>>(), "");
      }
    }
  }
  return description;
}

bool is_count(const std::string& value) {
  unsigned number = 0;
  const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), number);
  return error == std::errc() && end == value.data() + value.size() && number >= 1;
}

/// "json|text|outline" has the word "text".
bool is_choice(std::string_view words, std::string_view value) {
  while (!words.empty()) {
    const auto end = words.find('|');
    if (words.substr(0, end) == value) return true;
    words = end == std::string_view::npos ? std::string_view() : words.substr(end + 1);
  }
  return false;
}

/// What is wrong with the value, empty if nothing.
std::string objection(const Option& option, const std::string& value) {
  switch (option.takes) {
    case Takes::choice:
      return is_choice(option.argument, value)
                 ? ""
                 : message("--{}: '{}' is none of {}", option.name, value, option.argument);
    case Takes::count:
      return is_count(value) ? "" : message("--{}: '{}' is not a whole number from 1 up", option.name, value);
    case Takes::date:
      return parse_iso_date(value)
                 ? ""
                 : message("--{}: '{}' is not a date such as 2025-07-01", option.name, value);
    case Takes::text:
      return value.empty() ? message("--{} needs a value", option.name) : "";
    case Takes::nothing:
      break;
  }
  return "";
}

std::string explain(const po::error& error) {
  if (const auto* unknown = dynamic_cast<const po::unknown_option*>(&error)) {
    return message("unknown option '{}'", unknown->get_option_name());
  }
  if (const auto* syntax = dynamic_cast<const po::invalid_command_line_syntax*>(&error)) {
    const bool extra = syntax->kind() == po::invalid_syntax::extra_parameter;
    return extra ? message("{} takes no value", syntax->get_option_name())
                 : message("{} needs a value", syntax->get_option_name());
  }
  return error.what();
}

Result<Arguments> collect(const po::parsed_options& parsed, std::span<const Option> own) {
  Arguments arguments;
  for (const auto& item : parsed.options) {
    if (item.position_key >= 0) {
      for (const auto& word : item.value) arguments.add_operand(word);
      continue;
    }
    const Option* option = option_named(item.string_key, own);
    const std::string value = item.value.empty() ? std::string() : item.value.back();
    if (auto wrong = objection(*option, value); !wrong.empty()) return fail({std::move(wrong), {}, 0, 0, {}});
    arguments.add(item.string_key, value);
  }
  return arguments;
}

}  // namespace

std::span<const Option> common_options() { return kCommonOptions; }

std::optional<std::string> Arguments::value(std::string_view option) const {
  const auto found = values_.find(option);
  return found == values_.end() ? std::nullopt : std::optional(found->second.back());
}

std::vector<std::string> Arguments::list(std::string_view option) const {
  std::vector<std::string> parts;
  const std::string value = value_or(option, "");
  for (std::string_view rest = value; !rest.empty();) {
    const std::size_t end = std::min(rest.find(','), rest.size());
    if (end > 0) parts.emplace_back(rest.substr(0, end));
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  return parts;
}

std::string Arguments::value_or(std::string_view option, std::string_view fallback) const {
  return value(option).value_or(std::string(fallback));
}

std::vector<std::string> Arguments::values(std::string_view option) const {
  const auto found = values_.find(option);
  return found == values_.end() ? std::vector<std::string>() : found->second;
}

std::size_t Arguments::count_or(std::string_view option, std::size_t fallback) const {
  const auto text = value(option);
  return text ? std::stoul(*text) : fallback;
}

Result<Arguments> parse_arguments(const std::vector<std::string>& words, std::span<const Option> options) {
  using style = po::command_line_style::style_t;
  try {
    const auto description = describe(options);
    const auto parsed = po::command_line_parser(words)
                            .options(description)
                            .style(style::unix_style & ~style::allow_guessing)
                            .run();
    return collect(parsed, options);
  } catch (const po::error& error) {
    return fail({explain(error), {}, 0, 0, {}});
  }
}

}  // namespace vbpl
