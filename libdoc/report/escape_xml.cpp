// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/report/escape_xml.h"

namespace vbpl {
namespace {

/// U+FFFE and U+FFFF, which are no XML characters, at the end of `text`.
bool ends_with_noncharacter(std::string_view text) {
  return text.ends_with("\xEF\xBF\xBE") || text.ends_with("\xEF\xBF\xBF");
}

}  // namespace

std::string escape_xml(std::string_view text) {
  std::string out;
  out.reserve(text.size() + text.size() / 16);
  for (const char c : text) {
    switch (c) {
      case '&':
        out += "&amp;";
        break;
      case '<':
        out += "&lt;";
        break;
      case '>':
        out += "&gt;";
        break;
      case '"':
        out += "&quot;";
        break;
      case '\'':
        out += "&#39;";
        break;
      default: {
        const bool forbidden = static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\t';
        out += forbidden ? ' ' : c;
        if (ends_with_noncharacter(out)) out.back() = '\xBD';  // U+FFFD
      }
    }
  }
  return out;
}

}  // namespace vbpl
