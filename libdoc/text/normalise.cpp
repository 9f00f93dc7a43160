// SPDX-License-Identifier: GPL-3.0-or-later
#include <unicode/bytestream.h>
#include <unicode/edits.h>
#include <unicode/normalizer2.h>
#include <unicode/stringpiece.h>

#include <cstdint>
#include <cstring>

#include "libdoc/text/byte_automaton.h"
#include "libdoc/text/normal.h"
#include "libdoc/text/text.h"
#include "libdoc/text/utf8.h"

namespace vbpl {
namespace {

// Text that is as it should be already, as most is: what Vietnamese and its punctuation need, U+0020 to
// U+01BF, U+1E80 to U+1EFF and most of U+2000 to U+203F, none of which composes with another.
enum State : unsigned { begin, failed, latin, after_e1, vietnamese, after_e2, punctuation };

constexpr unsigned next_state(unsigned state, unsigned byte) {
  const bool trails = byte >= 0x80 && byte < 0xC0;
  switch (state) {
    case begin:
      if (byte < 0x80) return (byte >= 0x20 && byte != 0x7F) || byte == '\n' || byte == '\t' ? begin : failed;
      return byte >= 0xC2 && byte <= 0xC6 ? latin
             : byte == 0xE1               ? after_e1
             : byte == 0xE2               ? after_e2
                                          : failed;
    case after_e1:
      return byte == 0xBA || byte == 0xBB ? vietnamese : failed;
    case after_e2:
      return byte == 0x80 ? punctuation : failed;
    case punctuation:  // not U+2000, U+2001, which NFC replaces, nor the line separators
      return trails && byte > 0x81 && byte != 0xA8 && byte != 0xA9 ? begin : failed;
    default:
      return trails ? begin : failed;
  }
}

constexpr ByteAutomaton kNormal(next_state);

// First pass: well-formed UTF-8 with "\n" line ends, each copied stretch mapped to its source.
class Cleaner {
 public:
  explicit Cleaner(std::string_view bytes) : bytes_(bytes) { out_.utf8.reserve(bytes.size()); }

  Text run() {
    if (bytes_.substr(0, 3) == "\xEF\xBB\xBF") at_ = 3;
    while (at_ < bytes_.size()) step();
    close_run();
    return std::move(out_);
  }

 private:
  void step() {
    if (const std::size_t plain = plain_stretch(); plain != 0) return copy(plain);
    const auto first = static_cast<unsigned char>(bytes_[at_]);
    if (first == '\r') {
      const bool pair = at_ + 1 < bytes_.size() && bytes_[at_ + 1] == '\n';
      return pair ? drop(1) : replace(1, "\n");
    }
    if (first == '\f' || first == '\v') return replace(1, "\n");
    if (first < 0x80) return note(1, "control-character", "a control character was dropped", "");
    if (is_line_separator(at_)) return replace(3, "\n");
    note(1, "invalid-utf8", "bytes that are not UTF-8 were replaced by U+FFFD", "\xEF\xBF\xBD");
  }

  [[nodiscard]] bool is_line_separator(std::size_t at) const {  // U+2028, U+2029
    return bytes_.substr(at, 2) == "\xE2\x80" && at + 2 < bytes_.size() &&
           (bytes_[at + 2] == '\xA8' || bytes_[at + 2] == '\xA9');
  }

  // How many bytes from here can be copied as they stand.
  [[nodiscard]] std::size_t plain_stretch() const {
    std::size_t end = at_;
    while (end < bytes_.size()) {
      const auto byte = static_cast<unsigned char>(bytes_[end]);
      if ((byte >= 0x20 && byte < 0x7F) || byte == '\n' || byte == '\t') {
        ++end;
        continue;
      }
      const std::size_t length = byte < 0x80 || is_line_separator(end) ? 0 : utf8_length(bytes_, end);
      if (length == 0) break;
      end += length;
    }
    return end - at_;
  }

  void copy(std::size_t length) {
    if (pending_) {
      out_.map.add({out_.utf8.size(), at_, true});
      pending_ = false;
    }
    close_run();
    out_.utf8.append(bytes_, at_, length);
    at_ += length;
  }
  void drop(std::size_t length) {
    at_ += length;
    pending_ = true;
  }
  void replace(std::size_t length, std::string_view with) {
    out_.map.add({out_.utf8.size(), at_, false});
    out_.utf8 += with;
    drop(length);
  }
  // One diagnostic for each unbroken run of the same trouble.
  void note(std::size_t length, const char* code, const char* message, std::string_view with) {
    if (code != open_code_) {
      close_run();
      open_code_ = code;
      out_.diagnostics.push_back({Severity::warning, {out_.utf8.size(), out_.utf8.size()}, code, message});
    }
    with.empty() ? drop(length) : replace(length, with);
    out_.diagnostics.back().span.end = out_.utf8.size();
  }
  void close_run() { open_code_ = nullptr; }

  std::string_view bytes_;
  std::size_t at_ = 0;
  Text out_;
  bool pending_ = true;  // the next copied byte starts a run of the map
  const char* open_code_ = nullptr;
};

Text compose(Text text) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* nfc = icu::Normalizer2::getNFCInstance(status);
  const icu::StringPiece source(text.utf8.data(), static_cast<int32_t>(text.utf8.size()));
  if (U_FAILURE(status) || nfc->isNormalizedUTF8(source, status)) return text;
  Text out;
  icu::Edits edits;
  icu::StringByteSink<std::string> sink(&out.utf8, static_cast<int32_t>(text.utf8.size()));
  nfc->normalizeUTF8(0, source, sink, &edits, status);
  if (U_FAILURE(status)) return text;
  for (auto it = edits.getFineIterator(); it.next(status);) {
    const auto from = static_cast<std::size_t>(it.sourceIndex()),
               to = static_cast<std::size_t>(it.destinationIndex());
    out.map.add({to, text.map.to_source(from), false});
    if (it.hasChange()) continue;
    // The stretch is copied: take over the runs of the first map inside it.
    text.map.copy_runs(from, from + static_cast<std::size_t>(it.oldLength()), to, out.map);
  }
  auto finder = edits.getFineIterator();
  const auto moved = [&](std::size_t offset) {
    return static_cast<std::size_t>(
        finder.destinationIndexFromSourceIndex(static_cast<int32_t>(offset), status));
  };
  out.diagnostics = std::move(text.diagnostics);
  for (Diagnostic& diagnostic : out.diagnostics)
    diagnostic.span = {moved(diagnostic.span.begin), moved(diagnostic.span.end)};
  return out;
}

}  // namespace

bool is_surely_normal(std::string_view bytes) { return kNormal.accepts(bytes); }

Text normalise_utf8(std::string_view bytes) {
  if (bytes.empty() || !is_surely_normal(bytes)) return compose(Cleaner(bytes).run());
  Text text{std::string(bytes), {}, {}};
  text.map.add({0, 0, true});
  return text;
}

}  // namespace vbpl
