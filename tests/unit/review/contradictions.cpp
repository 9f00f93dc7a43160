// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "tests/unit/review/archive.h"

using namespace vbpl;

namespace {

/// A decree and the circular that details it, with one article each under `heading`.
Archive pair(const std::string& higher, const std::string& lower,
             const std::string& heading = "Cấp giấy xác nhận bến thuyền") {
  Archive archive;
  archive.add(
      {"Nghị định", "902/2020/NĐ-CP", "CHÍNH PHỦ", "10 tháng 01 năm 2020", "Quy định về bến thuyền dân sinh"},
      "Điều 1. Phạm vi điều chỉnh\nNghị định này quy định về bến thuyền dân sinh.\nĐiều 2. " + heading +
          "\n" + higher);
  archive.add(
      {"Thông tư", "903/2021/TT-BXD", "BỘ XÂY DỰNG", "05 tháng 5 năm 2021",
       "Quy định chi tiết một số điều của Nghị định số 902/2020/NĐ-CP quy định về bến thuyền dân sinh"},
      "Căn cứ Nghị định số 902/2020/NĐ-CP ngày 10 tháng 01 năm 2020 của Chính phủ quy định về bến thuyền "
      "dân sinh;\nĐiều 1. Phạm vi điều chỉnh\nThông tư này quy định chi tiết Nghị định số "
      "902/2020/NĐ-CP.\nĐiều 2. " +
          heading + "\n" + lower);
  return archive;
}

std::string replaced(std::string text, const std::string& from, const std::string& to) {
  const std::size_t at = text.find(from);
  REQUIRE(at != std::string::npos);
  return text.replace(at, from.size(), to);
}

const std::string kRule =
    "Ủy ban nhân dân cấp xã cấp giấy xác nhận bến thuyền dân sinh; chủ bến phải lắp biển báo sức chở ở đầu "
    "lối "
    "xuống bến và không được neo thuyền quá số lượng ghi trên biển trong mùa lũ.";

}  // namespace

TEST_CASE("a duty turned into an exemption, a ban into a permission", "[modality-conflict]") {
  struct Row {
    const char *from, *to, *ours, *theirs;
  };
  const auto row = GENERATE(values<Row>({
      {"phải lắp", "không phải lắp", "không phải", "phải"},
      {"không được neo", "được neo", "được", "không được"},
      {"phải lắp", "không được lắp", "không được", "phải"},
  }));
  CAPTURE(row.to);
  const auto findings = pair(kRule, replaced(kRule, row.from, row.to)).findings("modality-conflict");
  REQUIRE(findings.size() == 1);
  CHECK(findings[0].certainty == "likely");
  CHECK(findings[0].delta[0].ours == row.ours);
  CHECK(findings[0].delta[0].theirs == row.theirs);
}

TEST_CASE("what only looks like another modality is none", "[modality-conflict]") {
  struct Row {
    const char* why;
    std::string higher, lower;
  };
  const auto row = GENERATE_COPY(values<Row>({
      {"the same", kRule, kRule},
      {"hàng không is a compound", replaced(kRule, "không được neo", "hàng không được neo"),
       replaced(kRule, "không được neo", "hàng hải được neo")},
      {"không phải là is no exemption", replaced(kRule, "phải lắp", "không phải là người lắp"),
       replaced(kRule, "phải lắp", "là người lắp")},
      {"a ban with an exception",
       replaced(kRule, "và không được neo thuyền quá", "và không được neo thuyền, trừ thuyền cứu hộ, quá"),
       replaced(kRule, "và không được neo thuyền quá", "và chỉ được neo thuyền cứu hộ quá")},
      {"a special case", kRule,
       replaced(kRule, "chủ bến phải",
                "trường hợp bến ở xã đảo chưa có điện lưới quốc gia thì chủ bến không phải")},
  }));
  CAPTURE(row.why);
  CHECK(brief(pair(row.higher, row.lower).findings("modality-conflict")).empty());
}

TEST_CASE("fined conduct is no rule on it", "[modality-conflict]") {
  const std::string fine =
      "Phạt tiền từ 1.000.000 đồng đến 2.000.000 đồng đối với chủ bến phải lắp biển báo sức chở ở đầu lối "
      "xuống "
      "bến mà neo thuyền quá số lượng ghi trên biển.";
  CHECK(brief(pair(fine, replaced(fine, "phải lắp", "không phải lắp"), "Xử phạt vi phạm về bến thuyền")
                  .findings("modality-conflict", true))
            .empty());
}

TEST_CASE("another body does what the higher act gives to one", "[competence-conflict]") {
  const auto findings = pair(kRule, replaced(kRule, "Ủy ban nhân dân cấp xã", "Ủy ban nhân dân cấp tỉnh"))
                            .findings("competence-conflict");
  REQUIRE(findings.size() == 1);
  CHECK(findings[0].severity == "error");
  CHECK(findings[0].delta[0].ours == "Ủy ban nhân dân cấp tỉnh");
  const auto office = pair(replaced(kRule, "Ủy ban nhân dân cấp xã", "Ủy ban nhân dân cấp tỉnh"),
                           replaced(kRule, "Ủy ban nhân dân cấp xã", "Sở Xây dựng"))
                          .findings("competence-conflict");
  REQUIRE(office.size() == 1);
  CHECK(office[0].severity == "warning");
}

TEST_CASE("successors, attributes and case by case rules are no other competence", "[competence-conflict]") {
  struct Row {
    const char* why;
    std::string higher, lower;
  };
  const auto row = GENERATE_COPY(values<Row>({
      {"a successor", replaced(kRule, "Ủy ban nhân dân cấp xã", "Bộ Giao thông vận tải"),
       replaced(kRule, "Ủy ban nhân dân cấp xã", "Bộ Xây dựng")},
      {"an attribute", replaced(kRule, "chủ bến phải", "theo ý kiến của Bộ Công an, chủ bến phải"),
       replaced(kRule, "chủ bến phải", "theo ý kiến của Bộ Quốc phòng, chủ bến phải")},
      {"the same", kRule, kRule},
  }));
  CAPTURE(row.why);
  CHECK(brief(pair(row.higher, row.lower).findings("competence-conflict")).empty());
}

TEST_CASE("a term defined otherwise than in the act that is detailed", "[definition-conflict]") {
  const std::string higher =
      "1. Bến thuyền dân sinh là nơi neo đậu, đón trả khách của thuyền nhỏ, do hộ gia đình hoặc thôn lập.\n"
      "2. Chủ bến là cá nhân, tổ chức được giao quản lý bến thuyền dân sinh theo quy định của pháp luật.";
  struct Row {
    const char *why, *lower, *expected;
  };
  const auto row = GENERATE(values<Row>({
      {"other", "1. Bến thuyền dân sinh là công trình bê tông có cầu tàu dài trên ba mươi mét ở sông lớn.",
       "definition-conflict error possible 903/2021/TT-BXD art_2__cl_1 > 902/2020/NĐ-CP art_2__cl_1\n"},
      {"something taken out",
       "1. Bến thuyền dân sinh là nơi neo đậu, đón trả khách của thuyền nhỏ, không bao gồm bến do thôn lập.",
       "definition-conflict error possible 903/2021/TT-BXD art_2__cl_1 > 902/2020/NĐ-CP art_2__cl_1\n"},
      {"the same",
       "1. Chủ bến là tổ chức, cá nhân được giao quản lý bến thuyền dân sinh theo quy định của pháp luật.",
       ""},
      {"a reference",
       "1. Bến thuyền dân sinh là bến quy định tại khoản 1 Điều 2 Nghị định số 902/2020/NĐ-CP.", ""},
      {"another term", "1. Bến tạm là nơi neo thuyền trong mùa lũ khi bến chính bị ngập quá vạch báo động.",
       ""},
  }));
  CAPTURE(row.why);
  CHECK(
      brief(pair(higher, row.lower + std::string("\n2. Thuyền nhỏ là thuyền có sức chở dưới mười hai người."),
                 "Giải thích từ ngữ")
                .findings("definition-conflict", true)) == row.expected);
}

TEST_CASE("a term of the law whose title stands in that of an act which does not cite it",
          "[definition-conflict]") {
  const auto found = [](const std::string& title, const std::string& type, const std::string& number) {
    Archive archive;
    archive.add({"Luật", "901/2019/QH14", "QUỐC HỘI", "10 tháng 01 năm 2019", "Bến thuyền"},
                "Điều 1. Giải thích từ ngữ\n1. Phao tròn là dụng cụ nổi dùng cho một người, ném được xa.\n"
                "2. Sào cứu hộ là sào nhẹ.");
    archive.add({type, number, "BỘ XÂY DỰNG", "05 tháng 5 năm 2021", title},
                "Điều 1. Giải thích từ ngữ\n1. Phao tròn là vật bất kỳ có thể bám vào khi rơi xuống nước.\n"
                "2. Cọc neo là cọc đóng ở bờ.");
    return archive.findings("definition-conflict", true).size();
  };
  CHECK(found("Hoạt động của bến thuyền ở sông lớn", "Thông tư", "903/2021/TT-BXD") == 1);
  // Near misses: another field; an act of the same force.
  CHECK(found("Hoạt động của bến xe", "Thông tư", "903/2021/TT-BXD") == 0);
  CHECK(found("Hoạt động của bến thuyền ở sông lớn", "Luật", "904/2021/QH15") == 0);
}

TEST_CASE("a copy of words that were amended since", "[stale-text]") {
  const std::string old_words =
      "1. Chủ bến nộp hồ sơ tại cơ quan tiếp nhận trong giờ hành chính.\n2. Trong thời hạn 15 ngày kể từ "
      "ngày kết "
      "thúc đợt kiểm tra định kỳ, cơ quan tiếp nhận gửi kết quả kiểm tra bến thuyền dân sinh cho chủ bến.";
  const std::string copy =
      "Trong thời hạn 15 ngày kể từ ngày kết thúc đợt kiểm tra định kỳ, cơ quan tiếp nhận gửi kết quả kiểm "
      "tra bến "
      "thuyền dân sinh cho chủ bến.";
  const auto with_amendment = [&](const std::string& lower) {
    Archive archive = pair(old_words, lower);
    archive.add(
        {"Nghị định", "904/2023/NĐ-CP", "CHÍNH PHỦ", "10 tháng 01 năm 2023",
         "Sửa đổi, bổ sung một số điều của Nghị định số 902/2020/NĐ-CP quy định về bến thuyền dân sinh"},
        "Điều 1. Sửa đổi, bổ sung một số điều của Nghị định số 902/2020/NĐ-CP\n"
        "Sửa đổi, bổ sung khoản 2 Điều 2 như sau:\n“2. Trong thời hạn 05 ngày kể từ ngày kết thúc đợt kiểm "
        "tra định kỳ, cơ quan tiếp nhận gửi kết quả kiểm tra bến thuyền dân sinh cho chủ bến.”\n"
        "Điều 2. Hiệu lực thi hành\nNghị định này có hiệu lực thi hành kể từ ngày 01 tháng 3 năm 2023.");
    return brief(archive.findings("stale-text"));
  };
  CHECK(with_amendment(copy) == "stale-text error likely 903/2021/TT-BXD art_2 > 904/2023/NĐ-CP art_1\n");
  CHECK(with_amendment(replaced(copy, "15 ngày", "05 ngày")).empty());
  CHECK(with_amendment(replaced(copy, "Trong thời hạn",
                                "Đối với bến ở xã đảo chưa có điện lưới quốc gia, trong "
                                "thời hạn"))
            .empty());
}

TEST_CASE("acts of one issuer under one title, the earlier left standing", "[earlier-act]") {
  const std::string title = "Quy định về quản lý bến thuyền dân sinh và đò ngang";
  const auto two = [&](const std::string& later_title, const std::string& end) {
    Archive archive;
    archive.add(
        {"Thông tư", "905/2019/TT-BXD", "BỘ XÂY DỰNG", "02 tháng 3 năm 2019", title},
        "Điều 1. Phạm vi\nThông tư này quy định về bến thuyền.\nĐiều 2. Hiệu lực thi hành\nThông tư này có "
        "hiệu lực thi hành kể từ ngày 01 tháng 5 năm 2019.");
    archive.add({"Thông tư", "906/2023/TT-BXD", "BỘ XÂY DỰNG", "02 tháng 3 năm 2023", later_title},
                "Điều 1. Phạm vi\nThông tư này quy định về bến thuyền.\nĐiều 2. Hiệu lực thi hành\n1. Thông "
                "tư này có "
                "hiệu lực thi hành kể từ ngày 01 tháng 5 năm 2023.\n2. " +
                    end);
    return brief(archive.findings("earlier-act", true));
  };
  CHECK(two(title, "Chủ bến thực hiện.") ==
        "earlier-act warning possible 906/2023/TT-BXD  > 905/2019/TT-BXD \n");
  CHECK(two(title,
            "Thông tư này thay thế Thông tư số 905/2019/TT-BXD ngày 02 tháng 3 năm 2019 của Bộ Xây dựng.")
            .empty());
  CHECK(two(title + " năm 2023", "Chủ bến thực hiện.").empty());
}

TEST_CASE("papers added to a dossier", "[dossier-items]") {
  const std::string higher =
      "Hồ sơ đề nghị cấp giấy xác nhận gồm:\na) Đơn đề nghị theo mẫu;\nb) Sơ đồ vị trí bến có xác nhận của "
      "thôn;\n"
      "c) Danh sách thuyền hoạt động tại bến.";
  const auto added =
      pair(higher, higher + "\nd) Giấy khám sức khỏe của người lái.").findings("dossier-items", true);
  REQUIRE(added.size() == 1);
  CHECK(added[0].delta.size() == 1);
  CHECK(added[0].delta[0].ours.find("Giấy khám sức khỏe") != std::string::npos);
  CHECK(
      brief(
          pair(higher, replaced(higher, "theo mẫu", "theo mẫu tại Phụ lục")).findings("dossier-items", true))
          .empty());
}
