// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/text/quantity_words.h"

#include <array>

namespace vbpl::quantity {
namespace {

struct UnitRow {
  std::string_view phrases;  ///< separated by '|'
  QuantityKind kind;
  std::int64_t numerator, denominator;
  std::string_view base;
  bool after_words;
};

using Kind = QuantityKind;
constexpr std::int64_t kThousand = 1000, kMillion = 1000000, kBillion = 1000000000;
constexpr auto kUnits = std::to_array<UnitRow>({
    {"ngày làm việc|ngày công làm việc", Kind::working_days, 1, 1, "ngày làm việc", true},
    {"giây", Kind::time, 1, 3600, "giờ", true},
    {"phút", Kind::time, 1, 60, "giờ", true},
    {"giờ|tiếng đồng hồ", Kind::time, 1, 1, "giờ", true},
    {"ngày|ngày đêm", Kind::time, 24, 1, "ngày", true},
    {"tuần|tuần lễ", Kind::time, 168, 1, "ngày", true},
    {"tháng", Kind::months, 1, 1, "tháng", true},
    {"quý", Kind::months, 3, 1, "tháng", true},
    {"năm", Kind::months, 12, 1, "tháng", true},
    {"tháng tuổi", Kind::age, 1, 1, "tuổi", true},
    {"tuổi", Kind::age, 12, 1, "tuổi", true},
    {"tỷ đồng|tỉ đồng|tỷ vnđ|tỷ vnd", Kind::money, kBillion, 1, "đồng", true},
    {"triệu đồng|triệu vnđ|triệu vnd|trđ", Kind::money, kMillion, 1, "đồng", true},
    {"nghìn đồng|ngàn đồng", Kind::money, kThousand, 1, "đồng", true},
    {"đồng|đồng việt nam|vnđ|vnd", Kind::money, 1, 1, "đồng", true},
    {"tỷ usd|tỷ đô la mỹ|tỷ đô - la mỹ", Kind::count, kBillion, 1, "usd", true},
    {"triệu usd|triệu đô la mỹ|triệu đô - la mỹ", Kind::count, kMillion, 1, "usd", true},
    {"usd|đô la mỹ|đô - la mỹ|đôla mỹ", Kind::count, 1, 1, "usd", true},
    {"eur|euro", Kind::count, 1, 1, "eur", false},
    {"%|phần trăm", Kind::ratio, 1, 100, "%", true},
    {"‰|phần nghìn", Kind::ratio, 1, 1000, "%", true},
    {"tháng lương|tháng tiền lương|tháng lương cơ sở|tháng lương tối thiểu|tháng mức lương cơ sở",
     Kind::multiple, 1, 1, "tháng lương", true},
    {"lần mức lương cơ sở|lần lương cơ sở", Kind::multiple, 1, 1, "lương cơ sở", true},
    {"lần mức lương tối thiểu|lần mức lương tối thiểu vùng|lần mức lương tối thiểu chung", Kind::multiple, 1,
     1, "lương tối thiểu", true},
    {"lần lương tối thiểu|lần lương tối thiểu vùng|lần lương tối thiểu chung", Kind::multiple, 1, 1,
     "lương tối thiểu", true},
    {"km2|Km2|km²|ki - lô - mét vuông|kilômét vuông", Kind::count, 1, 1, "km2", true},
    {"km / h|km / giờ", Kind::count, 1, 1, "km/h", false},
    {"m2|m²|mét vuông", Kind::count, 1, 1, "m2", true},
    {"ha|héc ta|hécta|hecta|hec - ta", Kind::count, 10000, 1, "m2", true},
    {"m3|m³|mét khối", Kind::count, 1, 1, "m3", false},
    {"hải lý", Kind::count, 1, 1, "hải lý", false},
    {"km|Km|ki - lô - mét|kilômét|cây số", Kind::count, 1000, 1, "m", true},
    {"cm|xăng - ti - mét|xăngtimét", Kind::count, 1, 100, "m", true},
    {"mm|mi - li - mét|milimét", Kind::count, 1, 1000, "m", true},
    {"m|mét", Kind::count, 1, 1, "m", true},
    {"tấn", Kind::count, 1000, 1, "kg", true},
    {"tạ", Kind::count, 100, 1, "kg", true},
    {"kg|ki - lô - gam|kilôgam|kilogam", Kind::count, 1, 1, "kg", true},
    {"g|gam|gram", Kind::count, 1, 1000, "kg", true},
    {"mg|miligam", Kind::count, 1, 1, "mg", false},
    {"lít", Kind::count, 1, 1, "lít", false},
    {"ml|mililít|mi - li - lít", Kind::count, 1, 1000, "lít", false},
    {"kWh", Kind::count, 1, 1, "kwh", false},
    {"MWh|MWH", Kind::count, 1000, 1, "kwh", false},
    {"kW", Kind::count, 1, 1, "kw", false},
    {"MW", Kind::count, 1000, 1, "kw", false},
    {"kV", Kind::count, 1000, 1, "v", false},
    {"°C|độ C|oC", Kind::count, 1, 1, "độ C", false},
    {"người", Kind::count, 1, 1, "người", true},
    {"thành viên", Kind::count, 1, 1, "thành viên", true},
    {"đại biểu", Kind::count, 1, 1, "đại biểu", true},
    {"cử tri", Kind::count, 1, 1, "cử tri", false},
    {"hộ|hộ gia đình", Kind::count, 1, 1, "hộ", true},
    {"lượt", Kind::count, 1, 1, "lượt", true},
    {"lần", Kind::count, 1, 1, "lần", true},
    {"bộ", Kind::count, 1, 1, "bộ", true},
    {"bản", Kind::count, 1, 1, "bản", true},
    {"điểm", Kind::count, 1, 1, "điểm", true},
    {"tiết", Kind::count, 1, 1, "tiết", true},
    {"tín chỉ", Kind::count, 1, 1, "tín chỉ", false},
    {"buổi", Kind::count, 1, 1, "buổi", true},
    {"giường", Kind::count, 1, 1, "giường", false},
    {"chỗ", Kind::count, 1, 1, "chỗ", false},
    {"tầng", Kind::count, 1, 1, "tầng", false},
    {"phòng", Kind::count, 1, 1, "phòng", false},
    {"hồ sơ", Kind::count, 1, 1, "hồ sơ", true},
    {"cơ sở", Kind::count, 1, 1, "cơ sở", false},
    {"phiếu", Kind::count, 1, 1, "phiếu", true},
});

struct BoundRow {
  std::string_view phrases;
  BoundWords words;
};
constexpr auto kBounds = std::to_array<BoundRow>({
    {"chưa quá|không quá|không được quá|không vượt|không vượt quá|không được vượt quá|tối đa không quá|không "
     "lớn hơn|không nhiều hơn|"
     "không cao hơn|không dài hơn|không muộn hơn|không chậm hơn|tối đa|nhiều nhất|cao nhất|chậm nhất|muộn "
     "nhất|lâu nhất|dài nhất|trễ nhất|"
     "trong vòng|trong thời gian|trong khoảng thời gian",
     {Bound::at_most, BoundWords::plain}},
    {"trong thời hạn|thời hạn|thời hạn là", {Bound::at_most, BoundWords::term}},
    {"không ít hơn|không được ít hơn|không thấp hơn|không được thấp hơn|không nhỏ hơn|không dưới|không sớm "
     "hơn|không ngắn hơn|"
     "không kém hơn|ít nhất|tối thiểu|thấp nhất|từ đủ|đủ",
     {Bound::at_least, BoundWords::plain}},
    {"từ", {Bound::at_least, BoundWords::from}},
    {"chưa đến|chưa đủ|dưới|thấp hơn|ít hơn|nhỏ hơn|ngắn hơn", {Bound::below, BoundWords::plain}},
    {"vượt quá|vượt|lớn hơn|cao hơn|nhiều hơn|dài hơn|trên|hơn|quá", {Bound::above, BoundWords::plain}},
    {"sau", {Bound::above, BoundWords::after}},
    {"đến", {Bound::at_most, BoundWords::until}},
});

constexpr std::string_view kFillers =
    "là|sau|trong|trước|thời hạn|thời gian|chỉ|bằng|khoảng|có|mức|đến|cả|tính|thêm|cũng|một|là không|với|đối "
    "với";
constexpr std::string_view kProvisions =
    "điều|khoản|điểm|mục|chương|phần|phụ lục|mẫu|mẫu số|biểu|biểu "
    "mẫu|bảng|số|thứ|khóa|khoá|nhóm|hạng|bậc|cấp|loại|quý|lớp|tập|quyển|kỳ|"
    "tiểu mục|đợt|tầng|phòng|ngạch|mã";

struct NumberRow {
  std::string_view words;
  NumberWordValue value;
};
constexpr auto kNumbers = std::to_array<NumberRow>({
    {"một|mốt", {NumberWord::digit, 1}},
    {"hai", {NumberWord::digit, 2}},
    {"ba", {NumberWord::digit, 3}},
    {"bốn|tư", {NumberWord::digit, 4}},
    {"năm|lăm|nhăm", {NumberWord::digit, 5}},
    {"sáu", {NumberWord::digit, 6}},
    {"bảy|bẩy", {NumberWord::digit, 7}},
    {"tám", {NumberWord::digit, 8}},
    {"chín", {NumberWord::digit, 9}},
    {"mười", {NumberWord::ten, 10}},
    {"mươi", {NumberWord::tens, 10}},
    {"trăm", {NumberWord::hundred, 100}},
    {"linh|lẻ", {NumberWord::odd, 0}},
    {"nghìn|ngàn", {NumberWord::scale, kThousand}},
    {"triệu", {NumberWord::scale, kMillion}},
    {"tỷ|tỉ", {NumberWord::scale, kBillion}},
    {"rưỡi", {NumberWord::and_half, 0}},
    {"nửa", {NumberWord::half, 0}},
});

struct Denominator {
  std::string_view words;
  std::int64_t value;
};
constexpr auto kDenominators = std::to_array<Denominator>({{"hai", 2},
                                                           {"ba", 3},
                                                           {"tư|bốn", 4},
                                                           {"năm", 5},
                                                           {"sáu", 6},
                                                           {"bảy|bẩy", 7},
                                                           {"tám", 8},
                                                           {"chín", 9},
                                                           {"mười", 10},
                                                           {"trăm", 100},
                                                           {"nghìn", 1000}});

template <class T>
void add_all(Vocabulary& vocabulary, PhraseTable<T>& table, std::string_view phrases, const T& value) {
  while (!phrases.empty()) {
    const std::size_t end = std::min(phrases.find('|'), phrases.size());
    table.add(vocabulary.phrase(phrases.substr(0, end)), value);
    phrases.remove_prefix(std::min(end + 1, phrases.size()));
  }
}

void add_single_words(Words& words) {
  const auto one = [&](std::string_view word) { return words.vocabulary.phrase(word).front(); };
  words.to = one("đến");
  words.for_ = one("cho");
  words.day = one("ngày");
  words.month = one("tháng");
  words.year = one("năm");
  words.hour = one("giờ");
  words.minute = one("phút");
  words.from = one("từ");
  words.at = one("lúc");
  words.on = one("vào");
  words.slash = one("/");
  words.hyphen = one("-");
  words.dash = one("–");
  words.division = one("÷");
  words.open = one("(");
  words.close = one(")");
  words.part = one("phần");
  words.one = one("một");
  words.half = one("nửa");
  words.over = one("quá");
  words.after = one("sau");
  words.before = one("trước");
  words.majority = one("bán");
  words.counting = one("kể");
  words.reckoned = one("tính");
  words.dot = one(".");
  words.comma = one(",");
}

Words make_words() {
  Words words;
  auto& vocabulary = words.vocabulary;
  for (const UnitRow& row : kUnits) {
    add_all(vocabulary, words.units, row.phrases,
            Unit{row.kind, *Rational::make(row.numerator, row.denominator), row.base, row.after_words});
  }
  for (const BoundRow& row : kBounds) add_all(vocabulary, words.bounds, row.phrases, row.words);
  for (const NumberRow& row : kNumbers) add_all(vocabulary, words.numbers, row.words, row.value);
  for (const Denominator& row : kDenominators) add_all(vocabulary, words.denominators, row.words, row.value);
  add_all(vocabulary, words.fillers, kFillers, true);
  add_all(vocabulary, words.provisions, kProvisions, true);
  add_all(vocabulary, words.counted, "tổng số|một số|mức số|trên số", true);
  add_all(vocabulary, words.range_ends, "dưới|chưa đủ|nhỏ hơn", true);
  add_all(vocabulary, words.range_ends, "trên|không quá|tối đa|hết|đủ|bằng", false);
  add_all(vocabulary, words.trailing, "trở lên|trở đi", Bound::at_least);
  add_all(vocabulary, words.trailing, "trở xuống", Bound::at_most);
  add_single_words(words);
  return words;
}

}  // namespace

const Words& words() {
  static const Words table = make_words();
  return table;
}

}  // namespace vbpl::quantity
