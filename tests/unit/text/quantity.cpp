// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/text/quantity.h"

#include <catch2/catch.hpp>

using namespace vbpl;

namespace {

struct Row {
  const char* text;
  const char* canonical;  ///< all quantities, " | " between
};

// What law writes, one row a way of writing.
const Row kRows[] = {
    {"05 ngày", "time=120h"},
    {"năm ngày", "time=120h"},
    {"05 (năm) ngày", "time=120h"},
    {"năm (05) ngày", "time=120h"},
    {"05 (năm ngày)", "time=120h"},
    {"05 ngày làm việc", "wday=5wd"},
    {"năm ngày làm việc", "wday=5wd"},
    {"24 giờ", "time=24h"},
    {"01 ngày", "time=24h"},
    {"48 giờ", "time=48h"},
    {"02 ngày", "time=48h"},
    {"hai ngày", "time=48h"},
    {"bảy mươi hai giờ", "time=72h"},
    {"30 phút", "time=1/2h"},
    {"một tuần", "time=168h"},
    {"02 tuần", "time=336h"},
    {"14 ngày", "time=336h"},
    {"mười lăm ngày", "time=360h"},
    {"ba mươi ngày", "time=720h"},
    {"bốn mươi lăm ngày", "time=1080h"},
    {"sáu mươi ngày", "time=1440h"},
    {"chín mươi (90) ngày", "time=2160h"},
    {"một trăm hai mươi ngày", "time=2880h"},
    {"một trăm tám mươi (180) ngày", "time=4320h"},
    {"hai mươi mốt ngày", "time=504h"},
    {"ba mươi lăm năm", "mon=420mo"},
    {"năm năm", "mon=60mo"},
    {"mười năm", "mon=120mo"},
    {"hai mươi năm", "mon=240mo"},
    {"trong thời gian mười năm (10 năm)", "mon<=120mo"},
    {"hai mươi năm (25) ngày", "time=600h"},
    {"một năm", "mon=12mo"},
    {"12 tháng", "mon=12mo"},
    {"01 năm", "mon=12mo"},
    {"06 tháng", "mon=6mo"},
    {"sáu tháng", "mon=6mo"},
    {"18 tháng", "mon=18mo"},
    {"trong thời hạn 15 ngày kể từ ngày nhận đủ hồ sơ hợp lệ", "time<=360h"},
    {"Trong thời hạn không quá 07 ngày làm việc", "wday<=7wd"},
    {"trong vòng 24 giờ", "time<=24h"},
    {"chậm nhất là 03 ngày làm việc", "wday<=3wd"},
    {"chậm nhất sau 10 ngày", "time<=240h"},
    {"không quá 30 ngày", "time<=720h"},
    {"không vượt quá 60 ngày", "time<=1440h"},
    {"tối đa 90 ngày", "time<=2160h"},
    {"tối đa không quá 120 ngày", "time<=2880h"},
    {"trước ít nhất 15 ngày", "time>=360h"},
    {"tối thiểu 07 ngày làm việc", "wday>=7wd"},
    {"không dưới 30 ngày", "time>=720h"},
    {"ít nhất ba năm", "mon>=36mo"},
    {"có thời hạn từ 02 năm đến 05 năm", "mon[24,60]mo"},
    {"phạt tù từ 03 tháng đến 02 năm", "mon[3,24]mo"},
    {"phạt tù từ hai năm đến bảy năm", "mon[24,84]mo"},
    {"phạt tù từ trên 05 năm đến 15 năm", "mon(60,180]mo"},
    {"từ 1 đến 2 năm", "mon[12,24]mo"},
    {"từ đủ 14 tuổi đến dưới 16 tuổi", "age[168,192)mo"},
    {"chưa đủ 18 tuổi", "age<216mo"},
    {"đủ 18 tuổi trở lên", "age>=216mo"},
    {"dưới 16 tuổi", "age<192mo"},
    {"từ đủ 15 tuổi đến chưa đủ 18 tuổi", "age[180,216)mo"},
    {"con dưới 36 tháng tuổi", "age<36mo"},
    {"trẻ em dưới 03 tuổi", "age<36mo"},
    {"10.000.000 đồng", "money=10000000đ"},
    {"10 triệu đồng", "money=10000000đ"},
    {"mười triệu đồng", "money=10000000đ"},
    {"1,5 tỷ đồng", "money=1500000000đ"},
    {"1.500.000.000 đồng", "money=1500000000đ"},
    {"500 nghìn đồng", "money=500000đ"},
    {"năm trăm nghìn đồng", "money=500000đ"},
    {"phạt tiền từ 5.000.000 đồng đến 10.000.000 đồng", "money[5000000,10000000]đ"},
    {"phạt tiền từ 5 triệu đồng đến 10 triệu đồng", "money[5000000,10000000]đ"},
    {"phạt tiền từ 5 đến 10 triệu đồng", "money[5000000,10000000]đ"},
    {"phạt tiền đến 50.000.000 đồng", "money<=50000000đ"},
    {"từ trên 50.000.000 đồng đến 100.000.000 đồng", "money(50000000,100000000]đ"},
    {"từ 40.000.000 đồng đến dưới 70.000.000 đồng", "money[40000000,70000000)đ"},
    {"dưới 2.000.000 đồng", "money<2000000đ"},
    {"trên 100 triệu đồng", "money>100000000đ"},
    {"từ 1.200 tỷ đồng trở lên", "money>=1200000000000đ"},
    {"20.000 USD", "usd=20000"},
    {"50 triệu đô la Mỹ", "usd=50000000"},
    {"25%", "ratio=1/4"},
    {"0,05%/ngày", "ratio=1/2000/ngày"},
    {"0,03% /ngày", "ratio=3/10000/ngày"},
    {"hai mươi lăm phần trăm", "ratio=1/4"},
    {"từ 22% đến 80%", "ratio[11/50,4/5]"},
    {"từ 0,5% đến 1,5% tổng mức đầu tư", "ratio[1/200,3/200]"},
    {"từ 30 - 50%", "ratio[3/10,1/2]"},
    {"không quá 49% vốn điều lệ", "ratio<=49/100"},
    {"ít nhất hai phần ba tổng số thành viên", "ratio>=2/3"},
    {"ít nhất 2/3 tổng số thành viên", "ratio>=2/3"},
    {"quá nửa tổng số đại biểu", "ratio>1/2"},
    {"quá 1/2 tổng số đại biểu", "ratio>1/2"},
    {"một phần hai tổng số", "ratio=1/2"},
    {"ba phần tư", "ratio=3/4"},
    {"20 lần mức lương cơ sở", "mult(lương cơ sở)=20"},
    {"02 tháng lương cơ sở", "mult(tháng lương)=2"},
    {"không quá mười tháng lương tối thiểu", "mult(tháng lương)<=10"},
    {"02 lần mức lương tối thiểu vùng", "mult(lương tối thiểu)=2"},
    {"từ 02 lần trở lên", "lần>=2"},
    {"tối đa không quá 03 lần", "lần<=3"},
    {"100 m2", "m2=100"},
    {"từ 100 m2 đến dưới 500 m2", "m2[100,500)"},
    {"0,5 ha", "m2=5000"},
    {"trên 10 ha", "m2>100000"},
    {"10 km", "m=10000"},
    {"5 km2", "km2=5"},
    {"1.000 m3", "m3=1000"},
    {"20 tấn", "kg=20000"},
    {"500 kg", "kg=500"},
    {"110 kV", "v=110000"},
    {"30 MW", "kw=30000"},
    {"ít nhất 05 người", "người>=5"},
    {"từ 03 đến 05 người", "người[3,5]"},
    {"có 09 thành viên", "thành viên=9"},
    {"50 điểm trở lên", "điểm>=50"},
    {"01 (một) bộ hồ sơ", "bộ=1"},
    {"02 bản chính", "bản=2"},
    {"từ 22 giờ đến 06 giờ", "clock[1320,360]"},
    {"ngày 01 tháng 7 năm 2025", "date=20250701"},
    {"01/7/2025", "date=20250701"},
    {"trước ngày 31 tháng 12", "date=1231"},
    {"tháng 3 năm 2021", "date=20210300"},
    {"giai đoạn 5 năm", "mon=60mo"},
    {"kế hoạch 05 năm 2021 - 2025", "mon=60mo"},
    {"Điều 5, khoản 2 và điểm a khoản 3 Điều 10", ""},
    {"Mẫu số 05 ban hành kèm theo Thông tư số 12/2020/TT-BTC", ""},
    {"khoản 1 Điều 12 trong thời hạn 10 ngày", "time<=240h"},
    {"sau thời hạn 07 ngày làm việc", "wday=7wd"},
    {"sau 30 ngày", "time=720h"},
    {"170.000 đồng/ngày", "money=170000đ/ngày"},
    {"200.000 đồng/lần/người", "money=200000đ/lần/người"},
    {"2.000 đồng/kWh", "money=2000đ/kwh"},
    {"02 giờ trong 01 ngày và 12 giờ trong 01 tuần", "time=2h | time=24h | time=12h | time=168h"},
    {"30 ngày làm việc, trường hợp phức tạp không quá 45 ngày làm việc", "wday=30wd | wday<=45wd"},
    {"hai trăm linh năm ngày", "time=4920h"},
    {"một trăm năm mươi nghìn đồng", "money=150000đ"},
    {"12 tháng, kể từ tháng 01 năm 2024", "mon=12mo | date=20240100"},
    {"hằng năm, trước ngày 15/12", "date=1215"},
    {"trên một nửa số thành viên", "ratio>1/2"},
    {"hai mươi bốn (24) giờ", "time=24h"},
    {"ba (03) năm", "mon=36mo"},
    {"60 (sáu mươi) ngày", "time=1440h"},
    {"tỷ lệ từ 51% trở lên", "ratio>=51/100"},
    {"phạt tiền 2% giá trị hợp đồng nhưng không quá 50.000.000 đồng", "ratio=1/50 | money<=50000000đ"},
    {"mức phạt tối đa là 1.000.000.000 đồng đối với cá nhân và 2.000.000.000 đồng đối với tổ chức",
     "money<=1000000000đ | money=2000000000đ"},
    {"không thấp hơn 70% mức lương tối thiểu vùng", "ratio>=7/10"},
    {"trong 05 năm liên tục", "mon=60mo"},
    {"thời hạn của giấy phép là 10 năm", "mon=120mo"},
    {"tốc độ tối đa 60 km/h", "km/h<=60"},
    {"hai lần mức lương cơ sở", "mult(lương cơ sở)=2"},
    {"10 lần mức lương tối thiểu chung", "mult(lương tối thiểu)=10"},
    {"1/3 tổng số đại biểu Quốc hội", "ratio=1/3"},
    {"ba trăm sáu mươi lăm ngày", "time=8760h"},
    {"07 ngày, kể từ ngày 01/01/2024", "time=168h | date=20240101"},
    {"thứ hai, ngày 05 tháng 9", "date=905"},
    {"năm trăm triệu đồng", "money=500000000đ"},
    {"hai tỷ đồng", "money=2000000000đ"},
    {"một tỷ rưỡi đồng", "money=1500000000đ"},
    {"từ năm đến bảy ngày", "time[120,168]h"},
    {"trên 50 miligam đến 80 miligam/100 mililít máu", "mg(50,80]/mililít"},
    {"từ ba (03) đến năm (05) ngày làm việc", "wday[3,5]wd"},
    {"một trong các năm ngân sách", ""},
    {"ba người trở lên", "người>=3"},
    {"từ hai đến ba lần", "lần[2,3]"},
    // Beyond the plain forms: glued ranges, names of months, numbers that name something.
    {"30-50% giá trị", "ratio[3/10,1/2]"},
    {"trước tháng 12 năm sau", ""},
    {"ngày 15 tháng sau", ""},
    {"Số: 12/2020/TT-BTC", ""},
    {"lô A-5 ngày", ""},
    {"1.2.3 ngày", ""},
    {"mục 1.500 đồng", ""},
    {"tổng số 05 người", "người=5"},
    {"99999999999999999999 đồng", ""},
    {"999999999999999 tỷ đồng", ""},
    {"năm học 2024 - 2025", ""},
    {"TỐI ĐA 30 NGÀY LÀM VIỆC", "wday<=30wd"},
    {"quá nửa năm", ""},
    {"nếu không được quá nửa tổng số thành viên tán thành", "ratio>1/2"},
    {"tháng Tám năm 1945", "date=19450000"},
    {"TT-BTCngày 17 tháng 6 năm 2011", "date=20110617"},
    {"sóng 3G/4G/5G", ""},
    {"500 g", "kg=1/2"},
    {"100.000 đồng/hồ sơ", "money=100000đ/hồ sơ"},
    {"quá thời hạn sáu (06) tháng", "mon>6mo"},
    {"tuyến 110 kV và 2.000 kWh", "v=110000 | kwh=2000"},
    {"mười\nngày", ""},
};

std::string all(std::string_view text) {
  std::string result;
  for (const Quantity& quantity : find_quantities(text))
    result += (result.empty() ? "" : " | ") + canonical(quantity);
  return result;
}

Quantity only(std::string_view text) {
  const auto found = find_quantities(text);
  REQUIRE(found.size() == 1);
  return found.front();
}

}  // namespace

TEST_CASE("quantities are read to one canonical form", "[quantity]") {
  for (const Row& row : kRows) {
    CAPTURE(row.text);
    CHECK(all(row.text) == row.canonical);
  }
}

TEST_CASE("a quantity's span holds its bound and its per", "[quantity]") {
  const std::string text =
      "Thời gian giải quyết không quá 05 (năm) ngày làm việc; lệ phí 200.000 đồng/lần/người.";
  const auto found = find_quantities(text);
  REQUIRE(found.size() == 2);
  CHECK(slice(text, found[0].span) == "không quá 05 (năm) ngày làm việc");
  CHECK(slice(text, found[1].span) == "200.000 đồng/lần/người");
  CHECK(found[1].per == "lần/người");
}

TEST_CASE("intervals compare by what they allow", "[quantity]") {
  struct Pair {
    const char *a, *b;
    QuantityRelation relation;
  };
  using R = QuantityRelation;
  const auto pair = GENERATE(values<Pair>({
      {"24 giờ", "01 ngày", R::equal},
      {"12 tháng", "01 năm", R::equal},
      {"10.000.000 đồng", "10 triệu đồng", R::equal},
      {"50%", "một phần hai", R::equal},
      {"trong thời hạn 5 ngày", "05 ngày", R::equal},
      {"30 ngày", "01 tháng", R::approximate},
      {"45 ngày", "01 tháng", R::disjoint},
      {"05 ngày", "05 ngày làm việc", R::basis},
      {"dưới 16 tuổi", "không quá 16 tuổi", R::edge},
      {"trên 12 tháng", "từ 12 tháng trở lên", R::edge},
      {"không quá 30 ngày", "ít nhất 30 ngày", R::direction},
      {"không quá 10 ngày", "không quá 15 ngày", R::contained},
      {"không quá 15 ngày", "không quá 10 ngày", R::contains},
      {"từ 1 triệu đồng đến 3 triệu đồng", "từ 2 triệu đồng đến 5 triệu đồng", R::overlap},
      {"05 ngày", "07 ngày", R::disjoint},
      {"05 ngày", "07 người", R::incomparable},
      {"200.000 đồng/lần", "200.000 đồng/tháng", R::incomparable},
      {"chậm nhất 03 ngày trước khi họp", "ít nhất 03 ngày trước khi họp", R::equal},
  }));
  CAPTURE(pair.a, pair.b);
  CHECK(compare(only(pair.a), only(pair.b)) == pair.relation);
}

TEST_CASE("the same figure is seen through units of time", "[quantity]") {
  CHECK(same_figure(only("05 ngày"), only("05 ngày làm việc")));
  CHECK_FALSE(same_figure(only("05 ngày"), only("07 ngày làm việc")));
}

TEST_CASE("any bytes give quantities that lie in the text, in order", "[quantity]") {
  const auto text = GENERATE(as<std::string>{}, "(((((((((", "05 (05 (05 (05 ngày",
                             "từ từ từ 5 đến đến 6 ngày", "1/1/1/1/1 ngày", "năm năm năm năm năm năm",
                             "một phần", "ngày 99/99/9999", "\xE2\x80", "12 giờ đến", "/ / / 5 %/%");
  CAPTURE(text);
  std::size_t last = 0;
  for (const Quantity& quantity : find_quantities(text)) {
    CHECK(quantity.span.begin >= last);
    CHECK(quantity.span.begin < quantity.span.end);
    CHECK(quantity.span.end <= text.size());
    last = quantity.span.end;
  }
}
