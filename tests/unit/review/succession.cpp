// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "tests/unit/review/archive.h"

using namespace vbpl;

namespace {

const std::string kTerm = "Phao neo là vật nổi được buộc chặt vào đáy sông để giữ thuyền.";
const std::string kOtherTerm = "Phao neo là thiết bị báo hiệu luồng do cảng vụ đặt trên mặt nước.";

/// A circular of 2021 that cites the law of 2009, and the law of 2025 whose last article is `ending`.
Archive succession(const std::string& ending, const std::string& citing) {
  Archive archive;
  archive
      .add({"Luật", "901/2025/QH15", "QUỐC HỘI", "10 tháng 01 năm 2025", "Bến thuyền"},
           "Điều 1. Giải thích từ ngữ\n1. " + kTerm + "\nĐiều 2. Hiệu lực thi hành\n" +
               "1. Luật này có hiệu lực thi hành từ ngày 01 tháng 7 năm 2025.\n" + ending)
      .add({"Thông tư", "903/2021/TT-BXD", "BỘ XÂY DỰNG", "05 tháng 5 năm 2021", "Quy định về phao neo"},
           "Điều 1. Giải thích từ ngữ\n1. " + kOtherTerm + "\nĐiều 2. Đặt phao\n1. " + citing);
  return archive;
}

std::string terms(const std::string& ending, const std::string& citing) {
  return brief(succession(ending, citing).findings("definition-conflict", true));
}

const std::string kCites = "Việc đặt phao theo Điều 5 Luật Đường sông số 907/2009/QH12.";
const std::string kFound =
    "definition-conflict error possible 903/2021/TT-BXD art_1__cl_1 > 901/2025/QH15 art_1__cl_1\n";

}  // namespace

TEST_CASE("an act under a replaced law stands under the law that replaced it", "[relations]") {
  const std::string ends =
      "2. Luật Đường sông số 907/2009/QH12 hết hiệu lực kể từ ngày Luật này có hiệu lực.";
  CHECK(terms(ends, kCites) == kFound);
  CHECK(terms("2. Luật này thay thế Luật Đường sông số 907/2009/QH12.", kCites) == kFound);
  // Near misses: another law is replaced; only a part ends; the old law is not cited.
  CHECK(terms("2. Luật Đường bộ số 906/2009/QH12 hết hiệu lực kể từ ngày Luật này có hiệu lực.", kCites) ==
        "");
  CHECK(terms("2. Bãi bỏ Điều 9 Luật Đường sông số 907/2009/QH12.", kCites) == "");
  CHECK(terms(ends, "Việc đặt phao theo quy định của Bộ Xây dựng.") == "");
}

TEST_CASE("a law that an older act names without number is the one before the law of that name",
          "[relations]") {
  CHECK(terms("2. Luật này được áp dụng trên cả nước.", "Việc đặt phao theo Luật Bến thuyền.") == kFound);
  CHECK(terms("2. Luật này được áp dụng trên cả nước.", "Việc đặt phao theo Luật Bến bãi.") == "");
}

TEST_CASE("the law that a title names is detailed, though no text cites it", "[relations]") {
  const auto found = [](const std::string& title) {
    Archive archive;
    archive
        .add({"Luật", "901/2015/QH13", "QUỐC HỘI", "10 tháng 01 năm 2015", "Bến thuyền"},
             "Điều 1. Giải thích từ ngữ\n1. " + kTerm)
        .add({"Thông tư", "903/2021/TT-BXD", "BỘ XÂY DỰNG", "05 tháng 5 năm 2021", title},
             "Điều 1. Giải thích từ ngữ\n1. " + kOtherTerm);
    return !archive.findings("definition-conflict", true).empty();
  };
  CHECK(found("Hướng dẫn thi hành một số điều của Luật Bến thuyền về phao neo"));
  CHECK_FALSE(found("Quy định về phao neo"));
}

TEST_CASE("a term in quotation marks is defined, a payload in quotation marks is not", "[relations]") {
  const auto found = [](const std::string& term) {
    Archive archive;
    archive
        .add({"Luật", "901/2015/QH13", "QUỐC HỘI", "10 tháng 01 năm 2015", "Bến thuyền"},
             "Điều 1. Giải thích từ ngữ\n1. " + kTerm)
        .add({"Thông tư", "903/2021/TT-BXD", "BỘ XÂY DỰNG", "05 tháng 5 năm 2021",
              "Hướng dẫn thi hành Luật Bến thuyền"},
             "Điều 1. Giải thích từ ngữ\n1. " + term);
    return !archive.findings("definition-conflict", true).empty();
  };
  CHECK(found("“Phao neo” là thiết bị báo hiệu luồng do cảng vụ đặt trên mặt nước."));
  CHECK_FALSE(found("“Phao neo là thiết bị báo hiệu luồng do cảng vụ đặt trên mặt nước.”"));
}
