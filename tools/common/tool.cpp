// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/common/tool.h"

#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <exception>
#include <iostream>
#include <new>
#include <system_error>

#include "libdoc/base/version.h"
#include "tools/common/fd_stream.h"
#include "tools/common/language.h"

namespace vbpl {

namespace {

/// --lang is needed before the options are parsed: complaints about them are messages, too.
std::string language_asked(const std::vector<std::string>& words) {
  constexpr std::string_view kLong = "--lang";
  for (std::size_t i = 0; i < words.size() && words[i] != "--"; ++i) {
    if (words[i] == kLong && i + 1 < words.size()) return words[i + 1];
    if (words[i].starts_with("--lang=")) return words[i].substr(kLong.size() + 1);
  }
  return {};
}

/// True when all output went out; a reader that closed the pipe has what it wants and is not complained
/// about.
bool is_written(const Call& call) {
  call.out().flush();
  if (call.out().good()) return true;
  const auto* buffer = dynamic_cast<const FdBuffer*>(call.out().rdbuf());
  const int reason = buffer == nullptr ? 0 : buffer->failure();
  if (reason == EPIPE) return false;
  const std::string why = reason == 0 ? _("the stream failed") : std::generic_category().message(reason);
  call.say(message("cannot write output: {}", why));
  return false;
}

int answer(const Tool& tool, const Call& call) {
  if (call.arguments().has("help")) {
    call.out() << help_text(tool);
    return kDone;
  }
  if (call.arguments().has("version")) {
    call.out() << tool.name << " (vbpl-tools) " << kVersion << '\n';
    return kDone;
  }
  return tool.run(call);
}

int answer_guarded(const Tool& tool, const Call& call) {
  try {
    return answer(tool, call);
  } catch (const std::bad_alloc&) {
    call.say(_("not enough memory; give fewer files at a time or a lower -j"));
  } catch (const std::exception& error) {
    call.say(message("internal error: {}; please report it", error.what()));
  }
  return kTrouble;
}

}  // namespace

int run_tool(const Tool& tool, const std::vector<std::string>& words, Streams streams) {
  use_language(message_language(language_asked(words)));
  auto arguments = parse_arguments(words, tool.options);
  if (!arguments) return Call(tool.name, {}, streams).misuse(arguments.error().message);
  const Call call(tool.name, std::move(*arguments), streams);
  const int code = answer_guarded(tool, call);
  return is_written(call) ? code : kTrouble;
}

int run_main(const Tool& tool, int argc, char** argv) {
  std::signal(SIGPIPE, SIG_IGN);  // a closed pipe is a failed write, so that an index is left in order
  std::ios::sync_with_stdio(false);
  FdBuffer buffer(STDOUT_FILENO);
  std::ostream out(&buffer);
  const std::vector<std::string> words(argv + (argc > 0 ? 1 : 0), argv + argc);
  return run_tool(tool, words,
                  {std::cin, out, std::cerr, isatty(STDIN_FILENO) == 1, isatty(STDERR_FILENO) == 1,
                   isatty(STDOUT_FILENO) == 1});
}

}  // namespace vbpl
