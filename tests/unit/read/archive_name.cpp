// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/read/archive_name.h"

#include <catch2/catch.hpp>

using namespace vbpl;

TEST_CASE("names of members in old code pages", "[read]") {
  struct Row {
    std::string raw, shown;
  };
  const Row rows[] = {
      {"quyet-dinh.docx", "quyet-dinh.docx"},
      {"Quyết định.docx", "Quyết định.docx"},
      {"Quye\xCC\x82\xCC\x81t.txt", "Quyết.txt"},                  // UTF-8 NFD, as macOS writes
      {"Quy\xEA\xECt \xF0i\xF2nh.doc", "Quyết định.doc"},          // Windows-1258
      {"Quy\xD5t \xAE\xDEnh s\xE8 5.doc", "Quyết định số 5.doc"},  // TCVN3
      {"Quye\xE1t \xF1\xF2nh.doc", "Quyết định.doc"},              // VNI
      {"27-Q\xD0-UBND.doc", "27-QĐ-UBND.doc"},                     // initials in Windows-1258
      {"N\xD0-CP.doc", "NĐ-CP.doc"},                               // which TCVN3 reads as the syllable "Né"
      {"Q\xA7-H\xA7ND.doc", "QĐ-HĐND.doc"},                        // in TCVN3
      {"a\xD0.txt", "a╨.txt"},                                     // small letters are none
      {"\x81"
       "ber.txt",
       "über.txt"},  // code page 437: no Vietnamese syllable
      {"a\nb\x7F.txt",
       "a\xEF\xBF\xBD"
       "b\xEF\xBF\xBD.txt"},
      {"a\xE2\x80\xAEtxt.exe", "a\xEF\xBF\xBDtxt.exe"},  // right-to-left override
      {"..\\..\\x.txt", "../../x.txt"},
      {"", ""},
  };
  for (const Row& row : rows) {
    CAPTURE(row.shown);
    CHECK(shown_name(row.raw) == row.shown);
  }
}
