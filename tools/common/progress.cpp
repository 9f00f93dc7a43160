// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/common/progress.h"

#include <ostream>

#include "tools/common/language.h"

namespace vbpl {

namespace {
constexpr auto kPatience = std::chrono::seconds(1);
constexpr auto kPace = std::chrono::milliseconds(200);
}  // namespace

Progress::Progress(const Streams& streams)
    : streams_(streams), next_(std::chrono::steady_clock::now() + kPatience) {}

void Progress::show(std::size_t done, std::size_t total) {
  if (!streams_.err_is_terminal || std::chrono::steady_clock::now() < next_) return;
  next_ = std::chrono::steady_clock::now() + kPace;
  const auto words = total == 0 ? message("{} documents", done) : message("{} of {} documents", done, total);
  streams_.err << "\r\033[K" << words << std::flush;
  shown_ = true;
}

void Progress::clear() {
  if (shown_) streams_.err << "\r\033[K" << std::flush;
  shown_ = false;
}

}  // namespace vbpl
