// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <string>
#include <string_view>

namespace vbpl {

/// How bytes stand for Vietnamese letters. The mojibake kinds are valid UTF-8 whose letters were taken for
/// Windows-1252 before: text typed in a TCVN3 or VNI font and saved as Unicode.
enum class Encoding {
  utf8,
  utf16le,
  utf16be,
  windows1258,
  tcvn3,
  vni,
  vps,
  viscii,
  viqr,
  tcvn5712,  ///< VN1: TCVN3 with accented capitals, and told from it by them alone
  tcvn3_in_utf8,
  vni_in_utf8,
  utf8_in_utf8,  ///< UTF-8 taken for Windows-1252 and encoded again
};
[[nodiscard]] const char* to_string(Encoding encoding);
/// By the name that to_string gives, or a usual alias ("abc", "cp1258", "vn1").
[[nodiscard]] std::optional<Encoding> encoding_named(std::string_view name);

/// Tells the encoding by byte order mark, zero bytes, UTF-8 form, then by which decoding yields Vietnamese
/// syllables. Text without a Vietnamese letter is UTF-8. Looks at the whole text for UTF-8, at most 64 KiB
/// for the rest.
[[nodiscard]] Encoding detect_encoding(std::string_view bytes);
/// The same for bytes that are known to be valid UTF-8 from their first to their last.
[[nodiscard]] Encoding detect_in_utf8(std::string_view utf8);

/// Bytes to UTF-8 (not yet NFC, line ends as they are). What an encoding has no letter for stays as in
/// Windows-1252. TCVN3 has no accented capitals: words and lines that are otherwise in capitals are set in
/// capitals.
[[nodiscard]] std::string decode(std::string_view bytes, Encoding encoding);

}  // namespace vbpl
