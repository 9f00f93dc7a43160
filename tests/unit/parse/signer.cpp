// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "tests/unit/parse/parse_text.h"

using namespace vbpl;

namespace {

struct Row {
  const char* tail;
  const char* signer;
};

}  // namespace

TEST_CASE("who signed", "[parse]") {
  const auto row = GENERATE(values<Row>({
      {"TM. CHÍNH PHỦ\nKT. THỦ TƯỚNG\nPHÓ THỦ TƯỚNG\n(Đã ký)\nNguyễn Văn Mẫu",
       "Nguyễn Văn Mẫu (TM. CHÍNH PHỦ, KT. THỦ TƯỚNG, PHÓ THỦ TƯỚNG)"},
      {"BỘ TRƯỞNG\nĐại tướng Trần Văn Mẫu", "Trần Văn Mẫu (BỘ TRƯỞNG)"},
      {"KT. BỘ TRƯỞNG\nTHỨ TRƯỞNG(Đã ký)Lê Thị Mẫu", "Lê Thị Mẫu (KT. BỘ TRƯỞNG, THỨ TRƯỞNG)"},  // glued
      {"Nơi nhận:                 TM. ỦY BAN NHÂN DÂN\n- Như Điều 1;             CHỦ TỊCH\n- Lưu: VT.\n      "
       "                    Bùi Văn Mẫu",
       "Bùi Văn Mẫu (TM. ỦY BAN NHÂN DÂN, CHỦ TỊCH)"},  // two columns
      {"Nơi nhận:\n- Như Điều 1;\n- Lưu: VT.\nCHỦ TỊCH\nPHẠM THỊ MẪU", "PHẠM THỊ MẪU (CHỦ TỊCH)"},
      {"KT. BỘ TRƯỞNG BỘ TƯ PHÁP\nTHỨ TRƯỞNG\nA Văn Mẫu\nKT. BỘ TRƯỞNG BỘ CÔNG AN\nTHỨ TRƯỞNG\nB Văn Mẫu",
       "A Văn Mẫu (KT. BỘ TRƯỞNG BỘ TƯ PHÁP, THỨ TRƯỞNG)"},  // the first
      {"TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n(Đã ký)", ""},        // no name
      {"Nơi nhận:\n- Như Điều 1;\n- Trần Văn Mẫu.", ""},     // a recipient
      {"CHỦ TỊCH QUỐC HỘI\nĐã ký: Vương Văn Mẫu", "Vương Văn Mẫu (CHỦ TỊCH QUỐC HỘI)"},
      {"Luật này đã được Quốc hội khóa XI thông qua ngày 17 tháng 6 năm 2003.\nNguyễn Văn Mẫu\n(Đã ký)",
       "Nguyễn Văn Mẫu"},  // old laws name no office
      {"", ""},
  }));
  CAPTURE(row.tail);
  const Document document = parse_text(
      std::string("Số: 15/2024/QĐ-UBND\nQUYẾT ĐỊNH\nVề bến\nĐiều 1. Hiệu lực\nTừ hôm nay./.\n") + row.tail);
  CHECK(document.signer.value_or("") == row.signer);
}
