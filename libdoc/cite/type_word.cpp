// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/cite/type_word.h"

#include <array>
#include <utility>

namespace vbpl::cite {
namespace {

using enum TypeUse;

// Of two that begin alike the longer stands first.
constexpr std::array<TypeWord, 45> kTypes = {{
    {"luật", "Luật", law},
    {"bộ luật", "Bộ luật", law},
    {"pháp lệnh", "Pháp lệnh", law},
    {"hiến pháp", "Hiến pháp", law},
    {"nghị định", "Nghị định", act},
    {"nghị quyết liên tịch", "Nghị quyết liên tịch", act},
    {"nghị quyết", "Nghị quyết", act},
    {"quyết định", "Quyết định", act},
    {"thông tư liên tịch", "Thông tư liên tịch", act},
    {"thông tư liên bộ", "Thông tư liên tịch", act},
    {"thông tư", "Thông tư", act},
    {"chỉ thị", "Chỉ thị", act},
    {"sắc lệnh", "Sắc lệnh", act},
    {"sắc luật", "Sắc luật", act},
    {"lệnh", "Lệnh", paper},
    {"quy chế", "Quy chế", attached},
    {"qui chế", "Quy chế", attached},
    {"quy định", "Quy định", attached},
    {"qui định", "Quy định", attached},
    {"bản quy định", "Quy định", attached},
    {"bản quy chế", "Quy chế", attached},
    {"điều lệ", "Điều lệ", attached},
    {"nội quy", "Nội quy", attached},
    {"danh mục", "Danh mục", attached},
    {"văn bản hợp nhất", "Văn bản hợp nhất", paper},
    {"văn bản", "Văn bản", paper},
    {"công văn", "Công văn", paper},
    {"công điện", "Công điện", paper},
    {"thông báo", "Thông báo", paper},
    {"kế hoạch", "Kế hoạch", paper},
    {"kết luận", "Kết luận", paper},
    {"báo cáo", "Báo cáo", paper},
    {"tờ trình", "Tờ trình", paper},
    {"hướng dẫn", "Hướng dẫn", paper},
    {"chương trình", "Chương trình", paper},
    {"đề án", "Đề án", paper},
    {"phương án", "Phương án", paper},
    {"giấy mời", "Giấy mời", paper},
    {"biên bản", "Biên bản", paper},
    {"thông tri", "Thông tri", paper},
    {"bản án", "Bản án", paper},
    {"hợp đồng", "Hợp đồng", paper},
    {"quy chuẩn", "Quy chuẩn", attached},
    {"chế độ", "Chế độ", attached},
    {"phương pháp", "Phương pháp", attached},
}};

constexpr std::array<std::pair<std::string_view, std::string_view>, 28> kCodes = {{
    {"NĐ", "Nghị định"},     {"NQ", "Nghị quyết"},   {"QĐ", "Quyết định"},       {"TT", "Thông tư"},
    {"CT", "Chỉ thị"},       {"TTLT", "Thông tư liên tịch"}, {"TTLB", "Thông tư liên tịch"}, {"TTLN", "Thông tư liên tịch"},
    {"NQLT", "Nghị quyết liên tịch"}, {"CĐ", "Công điện"}, {"TB", "Thông báo"},   {"KH", "Kế hoạch"},
    {"BC", "Báo cáo"},       {"TTr", "Tờ trình"},    {"HD", "Hướng dẫn"},        {"CTr", "Chương trình"},
    {"ĐA", "Đề án"},         {"PA", "Phương án"},    {"KL", "Kết luận"},         {"VBHN", "Văn bản hợp nhất"},
    {"SL", "Sắc lệnh"},      {"SLt", "Sắc luật"},    {"LCT", "Luật"},            {"L", "Luật"},
    {"CV", "Công văn"},      {"QC", "Quy chế"},      {"BB", "Biên bản"},         {"GM", "Giấy mời"},
}};

}  // namespace

std::optional<FoundType> read_type_word(const Reader& reader, std::size_t at) {
  for (const TypeWord& type : kTypes) {
    if (reader.byte(at) != type.words.front()) continue;
    const std::size_t end = reader.match(at, type.words);
    if (end != kNowhere) return FoundType{&type, end};
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
