// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "tests/unit/parse/parse_text.h"

using namespace vbpl;

namespace {

struct Row {
  const char* text;  ///< the lines of clause 1 of article 1
  const char* outline;
  const char* codes;
};

}  // namespace

TEST_CASE("points, tiết and letters that are none", "[parse]") {
  const auto row = GENERATE(values<Row>({
      {"a) A;\nb) B;\nc) C;\nd) D;\nđ) Đ;\ne) E.",
       "point_a [a] A;\npoint_b [b] B;\npoint_c [c] C;\npoint_d [d] D;\npoint_dd [đ] Đ;\npoint_e [e] E.\n",
       ""},
      {"a. Một;\nb. Hai.", "point_a [a] Một;\npoint_b [b] Hai.\n", ""},
      // đ is missing
      {"a) A;\nb) B;\nc) C;\nd) D;\ne) E.",
       "point_a [a] A;\npoint_b [b] B;\npoint_c [c] C;\npoint_d [d] D;\npoint_e [e] E.\n", "numbering-gap"},
      // tiết below a point, and a point i after h
      {"a) A gồm:\n(i) Một;\n(ii) Hai;\nb) B.",
       "point_a [a] A gồm:\n  point_a__subpoint_i [i] Một;\n  point_a__subpoint_ii [ii] Hai;\npoint_b [b] "
       "B.\n",
       ""},
      {"a) A gồm:\ni) Một;\nii) Hai;\nb) B.",
       "point_a [a] A gồm:\n  point_a__subpoint_i [i] Một;\n  point_a__subpoint_ii [ii] Hai;\npoint_b [b] "
       "B.\n",
       ""},
      {"a) A;\nb) B;\nc) C;\nd) D;\nđ) Đ;\ne) E;\ng) G;\nh) H;\ni) I;\nk) K.",
       "point_a [a] A;\npoint_b [b] B;\npoint_c [c] C;\npoint_d [d] D;\npoint_dd [đ] Đ;\npoint_e [e] "
       "E;\npoint_g [g] G;\npoint_h [h] H;\npoint_i [i] I;\npoint_k [k] K.\n",
       ""},
      // a1 is part of a where a announces it, and a point of its own where it was put in later
      {"a) A gồm:\na1) Một;\na2) Hai;\nb) B.",
       "point_a [a] A gồm:\n  point_a__subpoint_a1 [a1] Một;\n  point_a__subpoint_a2 [a2] Hai;\npoint_b [b] "
       "B.\n",
       ""},
      {"a) A;\na1) Một;\nb) B.", "point_a [a] A;\npoint_a1 [a1] Một;\npoint_b [b] B.\n", ""},
      {"a) A gồm:\na.1) Một;\na.2) Hai;\nb) B.",
       "point_a [a] A gồm:\n  point_a__subpoint_a1 [a.1] Một;\n  point_a__subpoint_a2 [a.2] Hai;\npoint_b "
       "[b] B.\n",
       ""},
      // a list of letters that begins again inside point b
      {"a) A;\nb) B gồm:\na) Một;\nb) Hai;\nc) Ba.\nc) C.",
       "point_a [a] A;\npoint_b [b] B gồm:\npoint_c [c] C.\n", ""},
      // one letter in brackets by a slip, and a list in brackets inside a point
      {"a) A;\nb) B;\n(c) C;\nd) D.", "point_a [a] A;\npoint_b [b] B;\npoint_c [c] C;\npoint_d [d] D.\n", ""},
      {"a) A gồm:\n(a) Một;\n(b) Hai;\nb) B.", "point_a [a] A gồm:\npoint_b [b] B.\n", ""},
      // the first point stands in the clause's own line
      {"Trách nhiệm: a) A;\nb) B;\nc) C.", "point_b [b] B;\npoint_c [c] C.\n", "numbering-gap"},
      // a lone letter with a bracket in running text
      {"Theo mẫu tại điểm\nh) của Phụ lục.\nđoạn sau.", "", ""},
      // the same letter twice
      {"a) A;\nb) B;\nb) C;\nc) D.", "point_a [a] A;\npoint_b [b] B;\npoint_b~2 [b] C;\npoint_c [c] D.\n",
       "numbering-dup"},
  }));
  CAPTURE(row.text);
  const Document document = parse_text(
      std::string("Số: 15/2024/QĐ-UBND\nQUYẾT ĐỊNH\nĐiều 1. Tên\n1. Mở đầu:\n") + row.text + "\n2. Kết.");
  std::string tree;
  for (const Unit& unit : document.units) {
    if (!unit.eid.starts_with("art_1__cl_1__")) continue;
    const std::string own = unit.eid.substr(std::string_view("art_1__cl_1__").size());
    const std::string_view words = document.words(unit.span);
    const std::size_t blank = words.find(' ');
    tree += std::string(unit.kind == UnitKind::subpoint ? "  " : "") + own + " [" + unit.num + "] " +
            std::string(words.substr(blank + 1, words.find('\n') - blank - 1)) + "\n";
  }
  CHECK(tree == row.outline);
  if (row.codes != nullptr) CHECK(codes(document) == row.codes);
}
