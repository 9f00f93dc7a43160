// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "tests/unit/read/dump.h"

using namespace vbpl;
using namespace std::string_literals;

namespace {

std::string utf16le(std::u16string_view text, bool mark) {
  std::string bytes = mark ? "\xFF\xFE" : "";
  for (const char16_t unit : text) {
    bytes += static_cast<char>(unit & 0xFF);
    bytes += static_cast<char>(unit >> 8);
  }
  return bytes;
}

std::string encoding_of(const std::string& bytes) {
  const auto document = read_document(bytes, "a.txt");
  return document ? document->source.encoding : "(" + document.error().message + ")";
}

}  // namespace

TEST_CASE("the encoding of a text is told and recorded", "[read]") {
  const std::u16string law = u"Điều 1. Phạm vi điều chỉnh của Quyết định này\n1. Tỉnh Vân Hải.";
  CHECK(encoding_of("Điều 1. Phạm vi") == "utf-8");
  CHECK(encoding_of("Dieu 1. ASCII alone") == "utf-8");
  CHECK(encoding_of("Die\xCC\x82\xCC\x80u 1. \xC4\x90ie\xCC\x82\xCC\x80u") == "utf-8-nfd");
  CHECK(encoding_of(utf16le(law, true)) == "utf-16le");
  CHECK(encoding_of(utf16le(law, false)) == "utf-16le");
  CHECK(dump_bytes(utf16le(law, true)) == "Điều 1. Phạm vi điều chỉnh của Quyết định này|1. Tỉnh Vân Hải.|");
  // TCVN3: "Điều 1. Quyết định này".
  CHECK(
      encoding_of("\xA7i\xD2u 1. Quy\xD5t \xAE\xDenh n\xB5y quy \xAE\xDenh vi\xD6\xC3 \xD0 th\xC8i b\xB9n") !=
      "utf-8");
}

TEST_CASE("letters that other encodings have controls for are no junk", "[read]") {
  // ĐỊNH MỨC VỤ, DỤNG CỤ, DỰ TRỮ in TCVN 5712-1: Ụ is 02, Ứ 11, Ự 12, Ữ 06.
  const std::string law = "\xA7\x91NH M\x11\x43 V\x02, D\x02NG C\x02, D\x12 TR\x06";
  CHECK(encoding_of(law) == "tcvn5712-1");
  CHECK(dump_bytes(law) == "ĐỊNH MỨC VỤ, DỤNG CỤ, DỰ TRỮ|");
  CHECK(encoding_of("ab\x02\x11\x12\x06\xF1\xF2") == "(binary data, not a document)");
}

TEST_CASE("a decoded text says so and has no map to the file", "[read]") {
  const auto document = read_document("\xA7i\xD2u 1. QuyÕt \xAE\xDenh n\xB5y c\xF3 hi\xD6u l\xF9"s, "a.txt");
  if (document) CHECK(codes(*document).find("legacy-encoding") != std::string::npos);
  const auto utf16 = read_document(utf16le(u"Điều 1. Phạm vi", true), "a.txt").value();
  CHECK(utf16.text.map.empty());
  CHECK(codes(utf16).empty());
}

TEST_CASE("bytes in no known encoding are refused, a slip is mended with a word", "[read]") {
  CHECK(encoding_of("\xFF\xFF\xFF \xFF\xFF\xFF\xFF abc \xFF\xFF\xFF") ==
        "(the text is not UTF-8, nor in a Vietnamese encoding that can be told)");
  const auto slip = read_document("Điều 1. Ph\xE1m vi điều chỉnh", "a.txt").value();
  CHECK(slip.text.utf8 == "Điều 1. Ph\xEF\xBF\xBDm vi điều chỉnh");
  CHECK(codes(slip) == "invalid-utf8 ");
}

TEST_CASE("a page may lie about its encoding", "[read]") {
  const std::string head = "<html><head><meta http-equiv=\"Content-Type\" content=\"text/html; charset=";
  const auto page = [&](const char* charset, const char* body) {
    return head + charset + "\"></head><body><p>" + body + "</p></body></html>";
  };
  // Labelled as a Western encoding, but UTF-8.
  CHECK(dump_bytes(page("windows-1252", "Điều 1. Phạm vi")) == "Điều 1. Phạm vi|");
  CHECK(dump_bytes(page("ISO-8859-1", "Điều 1. Phạm vi")) == "Điều 1. Phạm vi|");
  CHECK(dump_bytes(page("big5", "\xA4\xA4\xA4\xE5\xAA\xA9\xA5\xBB\xC0\xC9\xAE\xD7")) ==
        "(the page says that its encoding is \"big5\", but it is no encoding that can be told)");
}
