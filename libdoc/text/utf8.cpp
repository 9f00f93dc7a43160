// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/text/utf8.h"

#include "libdoc/text/byte_automaton.h"

namespace vbpl {
namespace {

/// What may come behind a lead byte (Unicode standard, table 3-7): so many trailing bytes, the first of them
/// in a narrower range behind four leads.
enum State : unsigned {
  begin,
  failed,
  one_more,
  two_more,
  after_e0,
  after_ed,
  three_more,
  after_f0,
  after_f4
};

constexpr unsigned after_lead(unsigned byte) {
  if (byte < 0x80) return begin;
  if (byte < 0xC2) return failed;
  if (byte < 0xE0) return one_more;
  if (byte < 0xF0) return byte == 0xE0 ? after_e0 : byte == 0xED ? after_ed : two_more;
  if (byte > 0xF4) return failed;
  return byte == 0xF0 ? after_f0 : byte == 0xF4 ? after_f4 : three_more;
}

constexpr unsigned next_state(unsigned state, unsigned byte) {
  if (state == begin) return after_lead(byte);
  const unsigned lowest = state == after_e0 ? 0xA0 : state == after_f0 ? 0x90 : 0x80;
  const unsigned highest = state == after_ed ? 0x9F : state == after_f4 ? 0x8F : 0xBF;
  if (byte < lowest || byte > highest) return failed;
  if (state == one_more) return begin;
  return state == two_more || state == after_e0 || state == after_ed ? one_more : two_more;
}

constexpr ByteAutomaton kUtf8(next_state);

}  // namespace

std::size_t utf8_length(std::string_view bytes, std::size_t at) {
  unsigned state = begin;
  for (std::size_t length = 0; at + length < bytes.size();) {
    state = next_state(state, static_cast<unsigned char>(bytes[at + length]));
    ++length;
    if (state == begin) return length;
    if (state == failed) break;
  }
  return 0;
}

bool is_utf8(std::string_view bytes) { return kUtf8.accepts(bytes); }

}  // namespace vbpl
