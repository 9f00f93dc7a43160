// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "tools/common/language.h"
#include "tools/common/tool.h"

namespace vbpl {

namespace {

std::string option_names(const Option& option) {
  std::string names = option.letter == '\0' ? "      " : fmt::format("  -{}, ", option.letter);
  names += fmt::format("--{}", option.name);
  if (option.takes != Takes::nothing) names += fmt::format(" {}", option.argument);
  return names;
}

/// Two columns; a long name has its help on the next line.
std::string option_lines(std::span<const Option> options) {
  constexpr std::size_t kColumn = 30;
  std::string lines;
  for (const auto& option : options) {
    const auto names = option_names(option);
    const bool fits = names.size() + 2 <= kColumn;
    lines +=
        fits ? names + std::string(kColumn - names.size(), ' ') : names + "\n" + std::string(kColumn, ' ');
    lines += _(option.help);
    lines += '\n';
  }
  return lines;
}

}  // namespace

const char* const kBatchExitCodes =
    N_("  0  done, everything was read\n"
       "  2  something could not be read, understood or written");

std::string help_text(const Tool& tool) {
  std::string text = message("Usage: {} [OPTION]... {}", tool.name, tool.operands) + "\n";
  text += std::string(_(tool.purpose)) + "\n\n";
  text +=
      std::string(_("Options:")) + "\n" + option_lines(tool.options) + option_lines(common_options()) + "\n";
  text += std::string(_("Exit status:")) + "\n" + _(tool.exit_codes) + "\n\n";
  text += message("The manual has more: man {}", tool.name) + "\n";
  return text;
}

}  // namespace vbpl
