// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/cite/type_word.h"

#include <array>
#include <utility>

namespace vbpl::cite {
namespace {

using enum TypeUse;

// By first byte; of two that begin alike the longer stands first.
constexpr std::array<TypeWord, 47> kTypes = {{
    {"bản quy định", "Quy định", attached},
    {"bản quy chế", "Quy chế", attached},
    {"biên bản", "Biên bản", paper},
    {"bộ luật", "Bộ luật", law},
    {"báo cáo", "Báo cáo", paper},
    {"bản án", "Bản án", paper},
    {"chương trình", "Chương trình", paper},
    {"công điện", "Công điện", paper},
    {"chế độ", "Chế độ", attached},
    {"chỉ thị", "Chỉ thị", act},
    {"công văn", "Công văn", paper},
    {"công ước", "Công ước", treaty},
    {"danh mục", "Danh mục", attached},
    {"giấy mời", "Giấy mời", paper},
    {"hướng dẫn", "Hướng dẫn", paper},
    {"hợp đồng", "Hợp đồng", paper},
    {"hiến pháp", "Hiến pháp", law},
    {"hiệp định", "Hiệp định", treaty},
    {"kế hoạch", "Kế hoạch", paper},
    {"kết luận", "Kết luận", paper},
    {"luật", "Luật", law},
    {"lệnh", "Lệnh", paper},
    {"nghị quyết liên tịch", "Nghị quyết liên tịch", act},
    {"nghị quyết", "Nghị quyết", act},
    {"nghị định", "Nghị định", act},
    {"nội quy", "Nội quy", attached},
    {"phương pháp", "Phương pháp", attached},
    {"pháp lệnh", "Pháp lệnh", law},
    {"phương án", "Phương án", paper},
    {"quyết định", "Quyết định", act},
    {"qui định", "Quy định", attached},
    {"quy chuẩn", "Quy chuẩn", attached},
    {"quy định", "Quy định", attached},
    {"qui chế", "Quy chế", attached},
    {"quy chế", "Quy chế", attached},
    {"sắc luật", "Sắc luật", act},
    {"sắc lệnh", "Sắc lệnh", act},
    {"thông tư liên tịch", "Thông tư liên tịch", act},
    {"thông tư liên bộ", "Thông tư liên tịch", act},
    {"thông báo", "Thông báo", paper},
    {"tờ trình", "Tờ trình", paper},
    {"thông tri", "Thông tri", paper},
    {"thông tư", "Thông tư", act},
    {"văn bản hợp nhất", "Văn bản hợp nhất", paper},
    {"văn bản", "Văn bản", paper},
    {"điều lệ", "Điều lệ", attached},
    {"đề án", "Đề án", paper},
}};

/// Where the words of each first byte begin in kTypes; those of byte b end where those of b + 1 begin.
constexpr std::array<std::uint8_t, 257> kFirst = [] {
  std::array<std::uint8_t, 257> first{};
  std::size_t row = 0;
  for (std::size_t byte = 0; byte < 257; ++byte) {
    while (row < kTypes.size() && static_cast<unsigned char>(kTypes[row].words[0]) < byte) ++row;
    first[byte] = static_cast<std::uint8_t>(row);
  }
  return first;
}();

constexpr std::array<std::pair<std::string_view, std::string_view>, 28> kCodes = {{
    {"NĐ", "Nghị định"},
    {"NQ", "Nghị quyết"},
    {"QĐ", "Quyết định"},
    {"TT", "Thông tư"},
    {"CT", "Chỉ thị"},
    {"TTLT", "Thông tư liên tịch"},
    {"TTLB", "Thông tư liên tịch"},
    {"TTLN", "Thông tư liên tịch"},
    {"NQLT", "Nghị quyết liên tịch"},
    {"CĐ", "Công điện"},
    {"TB", "Thông báo"},
    {"KH", "Kế hoạch"},
    {"BC", "Báo cáo"},
    {"TTr", "Tờ trình"},
    {"HD", "Hướng dẫn"},
    {"CTr", "Chương trình"},
    {"ĐA", "Đề án"},
    {"PA", "Phương án"},
    {"KL", "Kết luận"},
    {"VBHN", "Văn bản hợp nhất"},
    {"SL", "Sắc lệnh"},
    {"SLt", "Sắc luật"},
    {"LCT", "Luật"},
    {"L", "Luật"},
    {"CV", "Công văn"},
    {"QC", "Quy chế"},
    {"BB", "Biên bản"},
    {"GM", "Giấy mời"},
}};

}  // namespace

std::span<const TypeWord> type_words() { return kTypes; }

std::optional<FoundType> read_type_word(const Reader& reader, std::size_t at) {
  const auto byte = static_cast<unsigned char>(reader.byte(at));
  const char second = reader.byte(at + 1);
  for (std::size_t row = kFirst[byte]; row < kFirst[byte + 1U]; ++row) {
    if (kTypes[row].words[1] != second) continue;
    const std::size_t end = reader.match(at, kTypes[row].words);
    if (end != kNowhere) return FoundType{&kTypes[row], end};
  }
  return std::nullopt;
}

std::string_view type_of_code(std::string_view code) {
  for (const auto& [known, name] : kCodes) {
    if (known == code) return name;
  }
  return {};
}

}  // namespace vbpl::cite
