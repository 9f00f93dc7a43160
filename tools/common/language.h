// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <fmt/format.h>
#include <string>
#include <string_view>

/// Marks an English message for the catalogue tools/po/vi.po without translating it here.
#define N_(text) text

namespace vbpl {

/// Language of messages: "vi" or "en". Unless `asked`, LC_ALL, LC_MESSAGES and LANG are looked at, the first
/// that is set.
[[nodiscard]] std::string message_language(const std::string& asked);

/// Switches messages to `language` ("vi", anything else is English). Call it before threads start.
void use_language(std::string_view language);

/// Messages in another language as long as it lives: findings may be asked for in one, the talk about them in
/// another. Not while other threads write messages.
class LanguageScope {
 public:
  explicit LanguageScope(std::string_view language);
  ~LanguageScope();
  LanguageScope(const LanguageScope&) = delete;
  LanguageScope& operator=(const LanguageScope&) = delete;

 private:
  bool was_vietnamese_;
};

/// The message in the language of the user; the English text itself when the catalogue lacks it.
[[nodiscard]] const char* _(const char* english);

namespace detail {
[[nodiscard]] std::string format_message(const char* english, fmt::format_args arguments);
}

/// A translated message with `{}` filled in.
template <class... Arguments>
[[nodiscard]] std::string message(const char* english, const Arguments&... arguments) {
  return detail::format_message(english, fmt::make_format_args(arguments...));
}

}  // namespace vbpl
