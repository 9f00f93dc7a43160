// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/read/to_utf8.h"

#include <fmt/format.h>

#include <algorithm>

#include "libdoc/read/html.h"
#include "libdoc/read/magic.h"
#include "libdoc/text/encoding.h"
#include "libdoc/text/utf8.h"

namespace vbpl {
namespace {

/// Bad sequences that outnumber the good ones: not UTF-8 with a few slips, but something else.
bool is_mostly_invalid(std::string_view bytes) {
  std::size_t good = 0, bad = 0;
  for (std::size_t at = 0; at < bytes.size();) {
    if (static_cast<unsigned char>(bytes[at]) < 0x80) {
      ++at;
      continue;
    }
    const std::size_t length = utf8_length(bytes, at);
    ++(length == 0 ? bad : good);
    at += std::max<std::size_t>(length, 1);
  }
  return bad >= 4 && bad > good;
}

/// Tone marks on their own, as macOS and some converters write.
bool has_combining_tones(std::string_view bytes) {
  for (std::size_t at = bytes.find('\xCC'); at != bytes.npos; at = bytes.find('\xCC', at + 1)) {
    if (at + 1 < bytes.size() &&
        std::string_view("\x80\x81\x83\x89\xA3").find(bytes[at + 1]) != std::string_view::npos)
      return true;
  }
  return false;
}

bool is_utf16(Encoding encoding) { return encoding == Encoding::utf16le || encoding == Encoding::utf16be; }

bool has_utf16_mark(std::string_view bytes) {
  return bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF");
}

/// Of Vietnamese text in UTF-16 more than a third of the bytes are zero; of junk far fewer.
bool is_plausible_utf16(std::string_view bytes) {
  return static_cast<std::size_t>(std::count(bytes.begin(), bytes.end(), '\0')) * 5 >= bytes.size();
}

/// The head of a page is long and in ASCII; the words begin at the first other byte.
Encoding detect_in_page(std::string_view bytes, bool valid) {
  if (valid && bytes.find('\0') == bytes.npos) {
    const auto first = std::find_if(bytes.begin(), bytes.end(),
                                    [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
    return detect_in_utf8(bytes.substr(static_cast<std::size_t>(first - bytes.begin())));
  }
  const Encoding detected = detect_encoding(bytes);
  // An invalid page in an encoding that it names, with too few letters to tell.
  return detected == Encoding::utf8 ? encoding_named(html_charset(bytes)).value_or(detected) : detected;
}

Error unknown_encoding(std::string_view bytes, bool html, const std::string& path) {
  const std::string label = html ? html_charset(bytes) : std::string();
  return {.message =
              label.empty()
                  ? std::string("the text is not UTF-8, nor in a Vietnamese encoding that can be told")
                  : fmt::format(
                        "the page says that its encoding is \"{}\", but it is no encoding that can be told",
                        label),
          .path = path,
          .hint = "open it in Word with its encoding and fonts and save it as .docx or as UTF-8 text"};
}

}  // namespace

Result<Utf8Bytes> to_utf8(std::string_view bytes, bool html, const std::string& path) {
  Utf8Bytes result;
  const bool valid = is_utf8(bytes);
  Encoding encoding = html    ? detect_in_page(bytes, valid)
                      : valid ? detect_in_utf8(bytes)
                              : detect_encoding(bytes);
  const bool utf16 = is_utf16(encoding) && (has_utf16_mark(bytes) || is_plausible_utf16(bytes));
  if (!utf16 && is_utf16(encoding)) encoding = Encoding::utf8;
  if (encoding != Encoding::utf8) result.decoded = decode(bytes, encoding);
  if (!utf16) {
    // Some old encodings have letters where others have controls.
    const std::string_view text = result.decoded.empty() ? bytes : std::string_view(result.decoded);
    if (auto refused = refuse_binary(text, path)) return fail(std::move(*refused));
  }
  if (encoding != Encoding::utf8) {
    result.encoding = to_string(encoding);
    result.legacy = !utf16;
    result.reason = !utf16                  ? "its words are Vietnamese in no other encoding"
                    : has_utf16_mark(bytes) ? "byte order mark"
                                            : "zero bytes at every second place";
    return result;
  }
  if (!valid && is_mostly_invalid(bytes)) return fail(unknown_encoding(bytes, html, path));
  result.reason = valid ? "valid UTF-8" : "mostly valid UTF-8";
  if (bytes.starts_with("\xEF\xBB\xBF")) {
    result.encoding = "utf-8-bom";
    result.reason = "byte order mark";
  } else if (has_combining_tones(bytes)) {
    result.encoding = "utf-8-nfd";
  }
  return result;
}

}  // namespace vbpl
