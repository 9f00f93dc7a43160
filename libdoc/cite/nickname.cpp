// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>
#include <string_view>

#include "libdoc/cite/document_reference.h"
#include "libdoc/cite/type_word.h"

namespace vbpl::cite {
namespace {

/// Programmes that everybody calls by the serial of the decision that approved them.
struct Nickname {
  int serial;
  std::string_view number;
  std::string_view issued;
};
constexpr std::array<Nickname, 5> kProjects = {{
    {6, "06/QĐ-TTg", "2022-01-06"},   // dữ liệu về dân cư, định danh và xác thực điện tử
    {30, "30/QĐ-TTg", "2007-01-10"},  // đơn giản hóa thủ tục hành chính
    {844, "844/QĐ-TTg", "2016-05-18"},    // hỗ trợ hệ sinh thái khởi nghiệp
    {896, "896/QĐ-TTg", "2013-06-08"},    // đơn giản hóa giấy tờ công dân
    {1956, "1956/QĐ-TTg", "2009-11-27"},  // đào tạo nghề cho lao động nông thôn
}};

}  // namespace

std::optional<DocumentReference> read_nickname(const Context& context, std::size_t at,
                                               const FoundType* type) {
  const Reader& reader = context.reader;
  if (type == nullptr || type->type->name != "Đề án" || !reader.is_capital(at)) return {};
  const std::size_t begin = reader.skip_spaces(type->end);
  const auto serial = reader.number(begin, 4);
  const char next = reader.byte(serial.end), behind = reader.byte(serial.end + 1);
  const bool goes_on = next == '/' || next == '-' || next == '%' ||
                       ((next == '.' || next == ',') && behind >= '0' && behind <= '9');
  if (serial.end == begin || !reader.ends_word(serial.end) || goes_on) return {};
  for (const Nickname& project : kProjects) {
    if (project.serial != serial.value) continue;
    DocumentReference reference;
    reference.span = {at, serial.end};
    reference.target.doc_type = "Quyết định";
    reference.target.number = std::string(project.number);
    reference.target.issued = parse_iso_date(project.issued);
    reference.target.issuer = "Thủ tướng Chính phủ";
    return reference;
  }
  return {};
}

}  // namespace vbpl::cite
