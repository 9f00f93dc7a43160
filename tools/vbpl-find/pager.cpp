// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/vbpl-find/pager.h"

#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace vbpl {

namespace {

bool fits(const std::string& text) {
  winsize size{};
  const bool known = ::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_row > 0 && size.ws_col > 0;
  if (!known) return true;
  std::size_t lines = 0;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    lines += 1 + (end - at) / size.ws_col;
    at = end + 1;
  }
  return lines < size.ws_row;
}

}  // namespace

bool show_in_pager(const Call& call, const std::string& text) {
  if (!call.streams().out_is_terminal || fits(text)) return false;
  const char* chosen = std::getenv("PAGER");
  if (chosen != nullptr && *chosen == '\0') return false;  // as other programs have it: none is wanted
  call.out().flush();
  ::setenv("LESS", "FRX", 0);
  FILE* pager = ::popen(chosen != nullptr ? chosen : "less", "w");
  if (pager == nullptr) return false;
  const bool written = std::fwrite(text.data(), 1, text.size(), pager) == text.size();
  const int ended = ::pclose(pager);
  constexpr int kNoSuchProgram = 127;
  return written && !(WIFEXITED(ended) && WEXITSTATUS(ended) == kNoSuchProgram);
}

}  // namespace vbpl
