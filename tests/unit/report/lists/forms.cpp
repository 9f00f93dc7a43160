// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/report/lists/forms.h"

#include <catch2/catch.hpp>

namespace vbpl {

TEST_CASE("braces are filled, others stay to be seen", "[lists]") {
  const Fillings fillings = {{"a", "một"}, {"b", "{a}"}};
  CHECK(filled("{a} {b}", fillings) == "một {a}");  // what is put in is not filled again
  CHECK(filled("{none} {a", fillings) == "{none} {a");
  CHECK(filled("", fillings).empty());
}

TEST_CASE("reasons by the row of the decision tables", "[lists]") {
  const Forms forms = load_forms({}).value();
  CHECK(forms.reason_for("X1").code == "R_REPLACED");
  CHECK(forms.reason_for("X7b").code == "R_PARENT");
  CHECK(forms.reason_for("X4").code == "R_REPEALED");
  CHECK(forms.reason_for("S2").code == "S_HIGHER");
  CHECK(forms.reason_for("Z9").code == "R_OTHER");
}

TEST_CASE("the titles of the columns are those of the forms", "[lists]") {
  const Forms forms = load_forms({}).value();
  const auto titles = [&](const char* list, const char* block, const char* code) {
    std::vector<std::string> found;
    FormAnnex annex;
    annex.code = code;
    for (const ColumnForm* column : forms.columns_of(list, block, annex)) found.push_back(column->content);
    return found;
  };
  using Words = std::vector<std::string>;
  CHECK(titles("expired", "I", "nd79-2025") ==
        Words{"stt", "type", "number_date", "title", "reason", "end_date"});
  CHECK(titles("expired", "II", "nd79-2025").back() == "suspend_time");
  CHECK(titles("partly-expired", "I", "nd34-2016") ==
        Words{"stt", "type", "number_date_title", "parts", "reason", "end_date"});
  CHECK(titles("in-force", "", "nd34-2016").back() == "note");
  CHECK(titles("to-handle", "", "nd34-2016").size() == 8);
  CHECK(titles("to-handle", "", "nd79-2025").size() == 8);
  CHECK(titles("summary", "", "nd79-2025").size() == 9);
  CHECK(titles("entry", "", "nd79-2025").size() == 9);
  CHECK(titles("sheet", "", "nd79-2025").size() == 5);
}

}  // namespace vbpl
