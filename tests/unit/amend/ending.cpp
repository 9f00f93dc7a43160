// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "tests/unit/amend/acts.h"

using vbpl::test::commands;

namespace {
struct Row {
  const char* proves;
  const char* article;
  const char* expected;
};
}  // namespace

TEST_CASE("acts that are replaced", "[amend]") {
  const auto row = GENERATE(values<Row>({
      {"the plain form",
       "Nghị định này thay thế Nghị định số 61/2018/NĐ-CP ngày 23 tháng 4 năm 2018 của Chính phủ.",
       "replace_document 61/2018/NĐ-CP"},
      {"after the effective date",
       "Quyết định này có hiệu lực thi hành kể từ ngày 05/11/2019, thay thế Quyết định số 1090/QĐ-UBND ngày "
       "01/6/2015 của UBND tỉnh Vân Hải.",
       "replace_document 1090/QĐ-UBND"},
      {"with và",
       "Thông tư này có hiệu lực từ ngày 10 tháng 01 năm 2018 và thay thế cho Thông tư số 14/2005/TT-BTC "
       "ngày 26 tháng 5 năm 2005 về phí chợ.",
       "replace_document 14/2005/TT-BTC"},
      {"behind the plural", "Thông tư này thay thế các Thông tư: Thông tư số 66/2014/TT-BCA ngày 16/12/2014.",
       "replace_document 66/2014/TT-BCA"},
      {"two targets",
       "Nghị định này thay thế Nghị định số 70/2004/NĐ-CP ngày 22 tháng 9 năm 2004 của Chính phủ về nông "
       "trường; Nghị định số 20/2004/NĐ-CP ngày 03 tháng 12 năm 2004 của Chính phủ về lâm trường.",
       "replace_document 70/2004/NĐ-CP\nreplace_document 20/2004/NĐ-CP"},
      {"a number in the title of the target is none",
       "Thông tư này thay thế Thông tư số 23/2010/TT-BTP ngày 06/12/2010 quy định chi tiết và hướng dẫn thực "
       "hiện Nghị định số 17/2010/NĐ-CP ngày 04/3/2010 của Chính phủ về bán đấu giá tài sản.",
       "replace_document 23/2010/TT-BTP"},
      {"an amending act as target",
       "Thông tư này thay thế Thông tư số 23/2017/TT-NHNN ngày 29 tháng 12 năm 2017 của Thống đốc Ngân hàng "
       "Nhà nước về việc sửa đổi, bổ sung một số điều của Thông tư số 37/2016/TT-NHNN ngày 30 tháng 12 năm "
       "2016.",
       "replace_document 23/2017/TT-NHNN"},
      {"replaced provisions",
       "Thay thế Điều 5, Điều 6 của Quyết định số 30/2013/QĐ-TTg ngày 5 tháng 6 năm 2013.",
       "replace 30/2013/QĐ-TTg#art_5\nreplace 30/2013/QĐ-TTg#art_6"},
      {"a part told in words",
       "Thông tư này thay thế quy định về tiêu chuẩn tuyển chọn tại Thông tư số 23/2006/TT-BGDĐT ngày 15 "
       "tháng 01 năm 2006.",
       "replace_document 23/2006/TT-BGDĐT [quy định về tiêu chuẩn tuyển chọn tại]"},
  }));
  CAPTURE(row.proves);
  CHECK(commands(row.article) == row.expected);
}

TEST_CASE("acts and provisions that are repealed", "[amend]") {
  const auto row = GENERATE(values<Row>({
      {"whole, with the word",
       "Bãi bỏ toàn bộ Quyết định số 12/2018/QĐ-UBND ngày 05 tháng 6 năm 2018 của Ủy ban nhân dân tỉnh ban "
       "hành Quy định về quản lý chợ.",
       "repeal_document 12/2018/QĐ-UBND"},
      {"old wording", "Hủy bỏ Chỉ thị số 08/2010/CT-UBND ngày 12/4/2010.", "repeal_document 08/2010/CT-UBND"},
      {"provisions share their act", "Bãi bỏ Điều 29, Điều 32 và Điều 32g của Thông tư số 39/2016/TT-NHNN.",
       "repeal 39/2016/TT-NHNN#art_29\nrepeal 39/2016/TT-NHNN#art_32\nrepeal 39/2016/TT-NHNN#art_32g"},
      {"instructions of an amending act",
       "Bãi bỏ khoản 8, điểm b khoản 9 Điều 1 Thông tư số 06/2023/TT-NHNN.",
       "repeal 06/2023/TT-NHNN#art_1__cl_8\nrepeal 06/2023/TT-NHNN#art_1__cl_9__point_b"},
      {"some articles of several acts",
       "Bãi bỏ một số điều, khoản của Nghị định số 34/2014/NĐ-CP, Nghị định số 12/2014/NĐ-CP và Nghị định số "
       "71/2015/NĐ-CP",
       "repeal_document 34/2014/NĐ-CP [điều, khoản của]\nrepeal_document 12/2014/NĐ-CP [điều, khoản "
       "của]\nrepeal_document 71/2015/NĐ-CP [điều, khoản của]"},
      {"what the target amends is no target",
       "Bãi bỏ Điều 1 Thông tư số 25/2018/TT-BTC ngày 16 tháng 3 năm 2018 sửa đổi, bổ sung một số điều của "
       "Thông tư số 78/2014/TT-BTC ngày 18 tháng 6 năm 2014, Thông tư số 11/2013/TT-BTC ngày 15 tháng 8 năm "
       "2013 của Bộ Tài chính.",
       "repeal 25/2018/TT-BTC#art_1"},
      {"a list under its lead",
       "Bãi bỏ các văn bản quy phạm pháp luật sau đây:\n1. Quyết định số 10/2012/QĐ-TTg ngày 10 tháng 2 năm "
       "2012;\n2. Điều 3, Điều 4 Quyết định số 20/2019/QĐ-TTg ngày 1 tháng 3 năm 2019.",
       "repeal_document 10/2012/QĐ-TTg\nrepeal 20/2019/QĐ-TTg#art_3\nrepeal 20/2019/QĐ-TTg#art_4"},
      {"units under a lead that names the act",
       "Bãi bỏ các quy định sau đây của Nghị định số 15/2021/NĐ-CP:\na) Khoản 3 Điều 5;\nb) Điều 9.",
       "repeal 15/2021/NĐ-CP#art_5__cl_3\nrepeal 15/2021/NĐ-CP#art_9"},
      {"a part of each item",
       "Bãi bỏ quy định về lệ phí tại các văn bản sau:\na) Thông tư số 10/2012/TT-BTC ngày 5 tháng 2 năm "
       "2012.",
       "repeal_document 10/2012/TT-BTC [quy định về lệ phí tại các văn bản sau:]"},
      {"a part of each act in one sentence",
       "Bãi bỏ các quy định về học bổng tại: Quyết định số 10/2012/QĐ-TTg ngày 10 tháng 2 năm 2012; Quyết "
       "định "
       "số 20/2014/QĐ-TTg ngày 1 tháng 3 năm 2014.",
       "repeal_document 10/2012/QĐ-TTg [quy định về học bổng tại:]\nrepeal_document 20/2014/QĐ-TTg [quy định "
       "về "
       "học bổng tại:]"},
      {"passive at the end",
       "Nghị định số 5/2010/NĐ-CP ngày 15 tháng 1 năm 2010 của Chính phủ bị bãi bỏ kể từ ngày 01 tháng 8 năm "
       "2025.",
       "repeal_document 5/2010/NĐ-CP @2025-08-01"},
      {"two verbs in one sentence",
       "Nghị định này thay thế Nghị định số 11/2011/NĐ-CP ngày 1 tháng 2 năm 2011 và bãi bỏ Điều 4 Nghị định "
       "số 22/2012/NĐ-CP ngày 1 tháng 3 năm 2012.",
       "replace_document 11/2011/NĐ-CP\nrepeal 22/2012/NĐ-CP#art_4"},
      {"blanket repeal names no act", "Bãi bỏ các quy định trước đây trái với Nghị định này.", ""},
      {"nor does its old form", "Những quy định trước đây trái với Quyết định này đều bãi bỏ.", ""},
      {"contrary to another act: no target", "Bãi bỏ các quy định trái với Nghị định số 15/2021/NĐ-CP.", ""},
  }));
  CAPTURE(row.proves);
  CHECK(commands(row.article) == row.expected);
}

TEST_CASE("acts that expire", "[amend]") {
  const auto row = GENERATE(values<Row>({
      {"on the day of the new act",
       "Thông tư số 13/2009/TT-BYT ngày 01 tháng 9 năm 2009 của Bộ trưởng Bộ Y tế hướng dẫn hoạt động quảng "
       "cáo thuốc hết hiệu lực thi hành kể từ ngày Thông tư này có hiệu lực.",
       "expire 13/2009/TT-BYT"},
      {"on a day of its own", "Nghị định số 28/2015/NĐ-CP hết hiệu lực kể từ ngày 01 tháng 4 năm 2026.",
       "expire 28/2015/NĐ-CP @2026-04-01"},
      {"on adoption",
       "Khoản 1 Điều 46 của Luật số 80/2015/QH13 hết hiệu lực thi hành từ ngày Luật này được thông qua.",
       "expire 80/2015/QH13#art_46__cl_1 @2025-05-12"},
      {"after an adverbial",
       "Kể từ ngày Thông tư này có hiệu lực thi hành, Quyết định số 37/2007/QĐ-NHNN ngày 26/10/2007 ban hành "
       "chế độ kế toán hết hiệu lực thi hành.",
       "expire 37/2007/QĐ-NHNN"},
      {"after another clause",
       "Thông tư này có hiệu lực thi hành kể từ ngày 10 tháng 9 năm 2025 và Quyết định số 37/2005/QĐ-BCN "
       "ngày 25 tháng 11 năm 2005 ban hành Quy chế bảo quản và hủy bỏ giếng khoan hết hiệu lực kể từ ngày "
       "Thông tư này có hiệu lực thi hành.",
       "expire 37/2005/QĐ-BCN"},
      {"three subjects",
       "Quyết định số 1627/2001/QĐ-NHNN, Quyết định số 28/2002/QĐ-NHNN và Quyết định số 127/2005/QĐ-NHNN hết "
       "hiệu lực.",
       "expire 1627/2001/QĐ-NHNN\nexpire 28/2002/QĐ-NHNN\nexpire 127/2005/QĐ-NHNN"},
      {"provenance is no subject",
       "Luật số 80/2015/QH13 đã được sửa đổi, bổ sung một số điều theo Luật số 63/2020/QH14 hết hiệu lực thi "
       "hành từ ngày Luật này có hiệu lực thi hành, trừ trường hợp quy định tại khoản 4 Điều này và Điều 72 "
       "của Luật này.",
       "expire 80/2015/QH13 [trừ trường hợp quy định tại khoản 4 Điều này và Điều 72 của Luật này.]"},
      {"a list under a lead with its date",
       "Các văn bản sau đây hết hiệu lực kể từ ngày 01 tháng 7 năm 2025:\na) Thông tư số "
       "12/2010/TT-NHNN;\nb) Chương III Thông tư số 13/2010/TT-NHNN ngày 20 tháng 5 năm 2010.",
       "expire 12/2010/TT-NHNN @2025-07-01\nexpire 13/2010/TT-NHNN#chp_iii @2025-07-01"},
      {"alive to the end of a day",
       "Thông tư số 09/2014/TT-BTC ngày 2 tháng 3 năm 2014 tiếp tục có hiệu lực đến hết ngày 31 tháng 12 năm "
       "2025.",
       "expire 09/2014/TT-BTC @2026-01-01"},
      {"a list in the same sentence",
       "Các văn bản sau hết hiệu lực kể từ ngày Thông tư này có hiệu lực, gồm: Thông tư số 23/2013/TT-BTC "
       "ngày 04/5/2013; Quyết định số 17/1998/QĐ-BTC ngày 04/11/1998.",
       "expire 23/2013/TT-BTC\nexpire 17/1998/QĐ-BTC"},
      {"a title with a verb of its own",
       "Thông tư số 19/2014/TT-BCT ngày 18 tháng 6 năm 2014 và Thông tư số 38/2022/TT-BCT ngày 30 tháng 12 "
       "năm 2022 bãi bỏ khoản 1 Điều 2 Thông tư số 19/2014/TT-BCT hết hiệu lực từ ngày Thông tư này có hiệu "
       "lực.",
       "expire 19/2014/TT-BCT\nexpire 38/2022/TT-BCT"},
      {"a law by name and number",
       "Luật dược số 34/2005/QH11 hết hiệu lực kể từ ngày Luật này có hiệu lực thi hành.",
       "expire 34/2005/QH11"},
      {"until something ends is no end",
       "Giấy phép được dùng cho đến khi Thông tư số 12/2010/TT-NHNN hết hiệu lực.", ""},
      {"a paper that ends",
       "Giấy chứng nhận cấp theo Nghị định số 5/2010/NĐ-CP hết hiệu lực kể từ ngày 01 tháng 7 năm 2025.", ""},
      {"a title that ends in the words",
       "Thực hiện Quyết định số 15/2020/QĐ-TTg ngày 4 tháng 5 năm 2020 công bố danh mục văn bản hết hiệu "
       "lực.",
       ""},
  }));
  CAPTURE(row.proves);
  CHECK(commands(row.article) == row.expected);
}

TEST_CASE("acts in brackets behind the plural go with the one before", "[amend]") {
  const std::string found = commands(
      "Thông tư này thay thế Thông tư số 56/2011/TT-BGDĐT ngày 25/11/2011 ban hành Quy chế thi và các Thông "
      "tư sửa đổi, bổ sung Quy chế trên (Thông tư số 41/2012/TT-BGDĐT ngày 19 tháng 11 "
      "năm 2012, Thông tư số 02/2023/TT-BGDĐT ngày 06 tháng 01 năm 2023).");
  CHECK(found.find("replace_document 56/2011/TT-BGDĐT") != std::string::npos);
  CHECK(found.find("replace_document 02/2023/TT-BGDĐT") != std::string::npos);
}

TEST_CASE("a passage that speaks for another act is not the act's own", "[amend]") {
  auto circular =
      vbpl::test::act({"Quyết định này thay thế Quyết định số 217/2003/QĐ-TTg ngày 27 tháng 10 năm 2003."});
  circular.doc_type = "Thông tư liên tịch";
  CHECK(commands(circular) == "");
  auto decision =
      vbpl::test::act({"Quyết định này thay thế Quyết định số 217/2003/QĐ-TTg ngày 27 tháng 10 năm 2003."});
  decision.doc_type = "Quyết định";
  CHECK(commands(decision) == "replace_document 217/2003/QĐ-TTg");
}

TEST_CASE("words of ending that command nothing", "[amend]") {
  const auto text = GENERATE(
      as<std::string>{}, "Trẻ em được chăm sóc thay thế theo quy định tại Nghị định số 56/2017/NĐ-CP.",
      "Việc hủy bỏ hợp đồng thực hiện theo Điều 5 Luật số 36/2005/QH11.",
      "Trường hợp Nghị định số 15/2021/NĐ-CP được sửa đổi, bổ sung hoặc thay thế thì áp dụng theo văn bản "
      "sửa đổi, bổ sung hoặc thay thế.",
      "Thực hiện theo Thông tư số 45/2013/TT-BTC ngày 25 tháng 4 năm 2013 và các văn bản hướng dẫn thay thế, "
      "bổ sung sau này.",
      "Áp dụng Nghị định số 47/2014/NĐ-CP đến khi có văn bản thay thế Nghị định số 47/2014/NĐ-CP.",
      "Bộ Tài chính trình Chính phủ ban hành Nghị định thay thế Nghị định số 20/2014/NĐ-CP.",
      "Ủy ban nhân dân có quyền bãi bỏ Quyết định số 12/2018/QĐ-UBND của cấp dưới.",
      "Thông tư số 07/2011/TT-BTC sửa đổi, bổ sung, thay thế hoặc bãi bỏ, hủy bỏ các quy định tại Thông tư "
      "số 1/2009/TT-BTC được công bố.",
      "Chi trả theo Điều 4 (đã được bãi bỏ bởi Nghị định số 20/2014/NĐ-CP).",
      "Hủy bỏ kết quả đấu giá trong các trường hợp sau:\na) Vi phạm Điều 5 Nghị định số 17/2010/NĐ-CP;\nb) "
      "Thông đồng.");
  CHECK(commands(text) == "");
}

TEST_CASE("an older law of the same name is not the act itself", "[amend]") {
  vbpl::Document law = vbpl::test::act(
      {"Phạm vi\nLuật Bến đò số 77/2025/QH15 quy định về bến đò.",
       "Hiệu lực\nLuật Bến đò ngày 06 tháng 7 năm 1993 hết hiệu lực kể từ ngày Luật này có hiệu lực."});
  law.number = "77/2025/QH15";
  CHECK(commands(law) == "expire Luật Bến đò");
}

TEST_CASE("what a title does not swallow", "[amend]") {
  CHECK(commands("Nghị định này thay thế Nghị định số 18/2020/NĐ-CP ngày 31/3/2020 của Chính phủ về việc "
                 "đăng ký tài "
                 "khoản và bãi bỏ Điều 2 Nghị định số 41/2025/NĐ-CP ngày 16/6/2025 của Chính phủ.") ==
        "replace_document 18/2020/NĐ-CP\nrepeal 41/2025/NĐ-CP#art_2");
  CHECK(commands("Nghị định số 18/2020/NĐ-CP ngày 31/3/2020 của Chính phủ quy định chế độ làm việc, Điều 2 "
                 "Nghị định "
                 "số 28/2022/NĐ-CP ngày 28/12/2022 của Chính phủ hết hiệu lực kể từ ngày Nghị định này có "
                 "hiệu lực.") == "expire 18/2020/NĐ-CP\nexpire 28/2022/NĐ-CP#art_2");
  // The provisions that a title details, and what an amending title repeals, are part of it.
  CHECK(commands("Nghị định này thay thế Nghị định số 18/2020/NĐ-CP ngày 31/3/2020 của Chính phủ quy định "
                 "chi tiết Điều "
                 "3, Điều 5 Nghị định số 17/2010/NĐ-CP.") == "replace_document 18/2020/NĐ-CP");
  CHECK(commands("Nghị định này thay thế Nghị định số 18/2020/NĐ-CP ngày 31/3/2020 của Chính phủ sửa đổi "
                 "Điều 3 Nghị "
                 "định số 17/2010/NĐ-CP và bãi bỏ Điều 7 Nghị định số 19/2010/NĐ-CP.") ==
        "replace_document 18/2020/NĐ-CP");
}

TEST_CASE("a list under a line without a colon", "[amend]") {
  const std::string items = "\na) Nghị định số 26/2018/NĐ-CP;\nb) Nghị định số 14/2021/NĐ-CP.";
  CHECK(commands("Hiệu lực\n1. Các nghị định sau hết hiệu lực kể từ ngày Nghị định này có hiệu lực" +
                 items) == "expire 26/2018/NĐ-CP\nexpire 14/2021/NĐ-CP");
  CHECK(commands("Hiệu lực\n1. Các nghị định sau khi hết hiệu lực được lưu trữ" + items) == "");
}

TEST_CASE("a list of what stays in force until a day ends on the day after", "[amend]") {
  CHECK(
      commands(
          "Hiệu lực\n2. Từ ngày Nghị định này có hiệu lực thi hành đến ngày 30 tháng 6 năm 2022, các văn bản "
          "sau đây vẫn có hiệu lực thi hành:\na) Nghị định số 10/2010/NĐ-CP;") ==
      "expire 10/2010/NĐ-CP @2022-07-01");
  CHECK(commands(
            "Hiệu lực\n2. Các văn bản sau đây vẫn có hiệu lực thi hành:\na) Nghị định số 10/2010/NĐ-CP;") ==
        "");
}
