// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/text/encoding.h"

#include <catch2/catch.hpp>
#include <string>

#include "libdoc/text/syllable_grammar.h"
#include "libdoc/text/text.h"

using namespace vbpl;

namespace {

const char* const kSentence =
    "Ủy ban nhân dân tỉnh Vân Hải quyết định mức thu phí bến thuyền, thời hạn giải quyết hồ sơ không quá 05 "
    "ngày làm việc.";

struct Row {
  Encoding encoding;
  std::string bytes;
  const char* text;
};

std::string read(std::string_view bytes, Encoding encoding) {
  return normalise_utf8(decode(bytes, encoding)).utf8;
}

std::string utf16le(std::string_view ascii) {
  std::string out;
  for (const char c : ascii) out += c, out += '\0';
  return out;
}

}  // namespace

TEST_CASE("legacy bytes become Vietnamese letters", "[text]") {
  const auto row = GENERATE(values<Row>({
      {Encoding::tcvn3, "NghÞ ®Þnh sè 34", "Nghị định số 34"},  // written here as Windows-1252 shows it
      {Encoding::vni, "Nghò ñònh soá 34", "Nghị định số 34"},
      {Encoding::viqr, "Nghi. ddi.nh so^' 34 cu?a U?y ban", "Nghị định số 34 của Ủy ban"},
      {Encoding::viqr, "qua^.n na`y. Ho^.i ddo^`ng",
       "quận này. Hội đồng"},  // "." ends a sentence, and is a mark
      {Encoding::viqr, "CHI'NH PHU?\nBO^. CO^NG NGHE^.\n", "CHÍNH PHỦ\nBỘ CÔNG NGHỆ\n"},
      {Encoding::viqr, "ty? le^. 1:500, ddo. 2 to+`.\n", "tỷ lệ 1:500, đo. 2 tờ.\n"},
      {Encoding::viqr, "na\\'y", "na'y"},
      {Encoding::viqr, "va tham gia.\nho^` so+. Bo^. Nghi. VU. sa^u\n",
       "va tham gia.\nhồ sơ. Bộ Nghị VỤ sâu\n"},
      {Encoding::viqr, "mu+'c thu.\nthu. hu+o+?ng, thu. Tu+. do", "mức thu.\nthụ hưởng, thụ Tự do"},
      {Encoding::viqr, "VI. DDO^. SO^'\nDDie^`u VI. a)", "VI. ĐỘ SỐ\nĐiều VỊ a)"},   // a heading's number
      {Encoding::viqr, "ddo^`ng/nga`y, thu?~ ca'cca^'p", "đồng/ngày, thủ~ cáccấp"},  // one tone a syllable
      {Encoding::viqr, "BGDDDT-DDDD TDDD", "BGDĐT-ĐĐ TDĐ"},
  }));
  CAPTURE(row.text);
  // Rows are written in UTF-8; the mojibake decoders take them back to the bytes.
  const Encoding encoding = row.encoding == Encoding::tcvn3 ? Encoding::tcvn3_in_utf8
                            : row.encoding == Encoding::vni ? Encoding::vni_in_utf8
                                                            : row.encoding;
  CHECK(read(row.bytes, encoding) == row.text);
}

TEST_CASE("ABC capitals come back where the line shows capitals, not in a number", "[text]") {
  CHECK(read("ñY BAN NH¢N D¢N", Encoding::tcvn3_in_utf8) == "ỦY BAN NHÂN DÂN");
  CHECK(read("Sè: 27/2024/Q§-UBND", Encoding::tcvn3_in_utf8) == "Số: 27/2024/QĐ-UBND");
}

TEST_CASE("UTF-16 with and without a mark", "[text]") {
  CHECK(detect_encoding("\xFF\xFE" + utf16le("Dieu 1")) == Encoding::utf16le);
  CHECK(detect_encoding(utf16le("Dieu 1. Pham vi")) == Encoding::utf16le);
  CHECK(decode("\xFF\xFE" + utf16le("Dieu"), Encoding::utf16le) == "Dieu");
  CHECK(decode(std::string("\xC1\x1E", 2), Encoding::utf16le) == "ề");
  CHECK(decode(std::string("\x1E\xC1", 2), Encoding::utf16be) == "ề");
  CHECK(decode("\x3D\xD8", Encoding::utf16le) == "\uFFFD");  // half a pair
}

TEST_CASE("VIQR with a sign from Windows-1252", "[text]") {
  const std::string text = "Nghi. ddi.nh so^' 34 ve^` nhie^.t ddo^. 20\xB0 cu?a U?y ban";
  CHECK(detect_encoding(text) == Encoding::viqr);
  CHECK(read(text, Encoding::viqr) == "Nghị định số 34 về nhiệt độ 20° của Ủy ban");
}

TEST_CASE("TCVN 5712-1 is told from TCVN3 by its capitals", "[text]") {
  // QUYẾT ĐỊNH của Ủy ban
  CHECK(detect_encoding("QUY\xDAT \xA7\x91NH c\xF1"
                        "a \x9Ey ban") == Encoding::tcvn5712);
  // quyết định – của “ban” 57,0”N, 20° và
  CHECK(detect_encoding("quy\xD5t \xAE\xDEnh \x96 c\xF1"
                        "a \x93"
                        "ban\x94 57,0\x94N, 20\xB0 v\xB5") == Encoding::tcvn3);
}

TEST_CASE("letters alone are told by the signs of the others", "[text]") {
  // á à ả ã ạ ẽ ẻ in VISCII: some of them are signs in TCVN3
  CHECK(detect_encoding("\xE1 \xE0 \xE4 \xE3 \xD5 \xA8 \xEB \xAF \xB0 \xB1 \xB2") == Encoding::viscii);
  CHECK(detect_encoding("A \xB8 \xB5 \xB6 \xB7 \xB9 \xAE)") == Encoding::tcvn3);
}

TEST_CASE("Unicode text is never taken for a legacy encoding", "[text]") {
  CHECK(detect_encoding(kSentence) == Encoding::utf8);
  CHECK(detect_encoding("") == Encoding::utf8);
  CHECK(detect_encoding("plain ASCII, even with marks: it's 5.5? yes.") == Encoding::utf8);
  CHECK(detect_encoding("café à la carte, naïve façade") == Encoding::utf8);
  CHECK(detect_encoding(normalise_utf8(kSentence).utf8) == Encoding::utf8);
}

TEST_CASE("what a decoder writes, the detector names", "[text]") {
  CHECK(
      detect_encoding(
          "Uûy ban nhaân daân tænh quyeát ñònh möùc thu phí beán thuyeàn, thôøi haïn giaûi quyeát hoà sô") ==
      Encoding::vni_in_utf8);
  CHECK(
      detect_encoding("®Þnh møc thu phÝ bÕn thuyÒn, thêi h¹n gi¶i quyÕt hå s¬ kh«ng qu¸ 05 ngµy lµm viÖc") ==
      Encoding::tcvn3_in_utf8);
  CHECK(detect_encoding("U?y ban nha^n da^n ti?nh quye^'t ddi.nh mu+'c thu phi' be^'n thuye^`n") ==
        Encoding::viqr);
}

TEST_CASE("names of encodings are read back", "[text]") {
  CHECK(encoding_named(to_string(Encoding::vni)) == Encoding::vni);
  CHECK(encoding_named("abc") == Encoding::tcvn3);
  CHECK_FALSE(encoding_named("klingon"));
}

TEST_CASE("Vietnamese syllables are told from other words", "[text]") {
  for (const auto* word : {U"nghiêng", U"quyết", U"giếng", U"Ủy", U"đường", U"gì", U"yêu", U"khuỷu", U"oanh",
                           U"hoà", U"ph\u00EDa"})
    CHECK(is_vietnamese_syllable(word));
  for (const auto* word : {U"", U"strength", U"quet", U"mac", U"tiéếng", U"zà", U"hôả", U"xzy"}) {
    CAPTURE(std::u32string(word).size());
    CHECK_FALSE(is_vietnamese_syllable(word));
  }
}
