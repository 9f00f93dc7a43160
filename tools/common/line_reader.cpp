// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/common/line_reader.h"

#include <algorithm>

namespace vbpl {

namespace {
constexpr std::size_t kBlock = std::size_t{64} << 10;
}

/// Puts the next block behind what is not yet taken; false at the end of the stream.
bool LineReader::fill() {
  buffer_.erase(0, at_);
  at_ = 0;
  const std::size_t kept = buffer_.size();
  // Blocks grow with what is kept, so that a long line costs linear time.
  buffer_.resize(kept + std::max(kBlock, kept));
  in_.read(buffer_.data() + kept, static_cast<std::streamsize>(buffer_.size() - kept));
  buffer_.resize(kept + static_cast<std::size_t>(in_.gcount()));
  return buffer_.size() > kept;
}

std::string_view LineReader::peek() {
  if (at_ == buffer_.size()) fill();
  return std::string_view(buffer_).substr(at_);
}

std::optional<LineReader::Line> LineReader::next(std::size_t longest) {
  Line line{{}, ++number_, false};
  std::size_t searched = 0;
  for (;;) {
    const std::string_view waiting = std::string_view(buffer_).substr(at_);
    const auto end = waiting.find('\n', searched);
    const bool ended = end != std::string_view::npos;
    if (ended && !line.too_long) line.bytes = waiting.substr(0, end);
    if (ended) {
      at_ += end + 1;
      return line;
    }
    searched = waiting.size();
    if (searched > longest) {
      line.too_long = true;
      at_ = buffer_.size();
      searched = 0;
    }
    if (fill()) continue;
    if (searched == 0 && !line.too_long) return std::nullopt;
    line.bytes = buffer_.substr(at_);
    at_ = buffer_.size();
    return line;
  }
}

std::optional<std::string> LineReader::rest(std::size_t most) {
  while (buffer_.size() - at_ <= most && fill()) {
  }
  if (buffer_.size() - at_ > most) return std::nullopt;
  std::string bytes = buffer_.substr(at_);
  at_ = buffer_.size();
  return bytes;
}

}  // namespace vbpl
