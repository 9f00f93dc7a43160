// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/common/language.h"

#include <libintl.h>

#include <clocale>
#include <cstdlib>
#include <filesystem>
#include <system_error>

namespace vbpl {

namespace {

constexpr const char* kDomain = "vbpl-tools";

/// The catalogues lie beside the program, in the build tree as well as installed: bin/../share/locale.
std::string catalogue_folder() {
  std::error_code ignored;
  const auto program = std::filesystem::read_symlink("/proc/self/exe", ignored);
  const auto beside = program.parent_path().parent_path() / "share" / "locale";
  if (!program.empty() && std::filesystem::is_directory(beside / "vi", ignored)) return beside.string();
  return VBPL_LOCALE_DIR;
}

}  // namespace

std::string message_language(const std::string& asked) {
  if (!asked.empty()) return asked;
  for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
    const char* value = std::getenv(name);
    if (value != nullptr && *value != '\0') return std::string_view(value).starts_with("vi") ? "vi" : "en";
  }
  return "en";
}

void use_language(std::string_view language) {
  // A machine need not have a Vietnamese locale: C.UTF-8 is always there and LANGUAGE chooses the catalogue.
  const bool vietnamese = language == "vi";
  std::setlocale(LC_MESSAGES, vietnamese ? "C.UTF-8" : "C");
  if (!vietnamese) return;
  setenv("LANGUAGE", "vi", 1);
  bindtextdomain(kDomain, catalogue_folder().c_str());
  bind_textdomain_codeset(kDomain, "UTF-8");
}

LanguageScope::LanguageScope(std::string_view language)
    : was_vietnamese_(std::string_view(std::setlocale(LC_MESSAGES, nullptr)) != "C") {
  use_language(language);
}

LanguageScope::~LanguageScope() { use_language(was_vietnamese_ ? "vi" : "en"); }

const char* _(const char* english) {
  return *english == '\0' ? english : dgettext(kDomain, english);  // "" would give the catalogue's header
}

std::string detail::format_message(const char* english, fmt::format_args arguments) {
  try {
    return fmt::vformat(_(english), arguments);
  } catch (const fmt::format_error&) {
    return fmt::vformat(english, arguments);  // a slip in the catalogue must not hide the message
  }
}

}  // namespace vbpl
