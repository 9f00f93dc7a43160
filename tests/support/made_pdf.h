// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "libdoc/text/characters.h"

namespace vbpl {

/// Makes a small PDF: lines of text in two fonts of fixed width, half their size a letter, and straight
/// rules. Places are in points from the top left corner.
class MadePdf {
 public:
  explicit MadePdf(std::string font = "Times-Roman") : font_(std::move(font)) {}

  void page() { pages_.emplace_back(); }
  /// Text whose letters stand on the line `y`.
  void text(double x, double y, std::string_view words, double size = 14, bool bold = false) {
    pages_.back() += "BT /" + std::string(bold ? "B" : "R") + " " + number(size) + " Tf " + number(x) + " " +
                     number(kHeight - y) + " Td <" + codes(words) + "> Tj ET\n";
  }
  /// Text that runs up the page.
  void text_upwards(double x, double y, std::string_view words, double size = 14) {
    pages_.back() += "BT /R " + number(size) + " Tf 0 1 -1 0 " + number(x) + " " + number(kHeight - y) +
                     " Tm <" + codes(words) + "> Tj ET\n";
  }
  void rule(double x0, double y0, double x1, double y1) {
    pages_.back() += "0.5 w " + number(x0) + " " + number(kHeight - y0) + " m " + number(x1) + " " +
                     number(kHeight - y1) + " l S\n";
  }
  /// A dark area, as a picture of text would be.
  void blot(double x, double y, double width, double height) {
    pages_.back() += number(x) + " " + number(kHeight - y - height) + " " + number(width) + " " +
                     number(height) + " re f\n";
  }

  [[nodiscard]] std::string bytes() const {
    std::vector<std::string> objects = {"", "", font_object(font_), font_object("Times-Bold"),
                                        stream(unicode_map())};
    std::string kids;
    for (const std::string& page : pages_) {
      objects.push_back(stream(page));
      const std::string content = std::to_string(objects.size());
      objects.push_back(
          "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</R 3 0 R/B 4 0 R>>>>/Contents " +
          content + " 0 R>>");
      kids += std::to_string(objects.size()) + " 0 R ";
    }
    objects[0] = "<</Type/Catalog/Pages 2 0 R>>";
    objects[1] = "<</Type/Pages/Count " + std::to_string(pages_.size()) + "/Kids[" + kids + "]>>";
    return file_of(objects);
  }

 private:
  static constexpr double kHeight = 842;

  static std::string number(double value) {
    const long hundredths = static_cast<long>(value * 100 + (value < 0 ? -0.5 : 0.5));
    const long part = hundredths < 0 ? -hundredths : hundredths;
    return (hundredths < 0 ? "-" : "") + std::to_string(part / 100) + "." + (part % 100 < 10 ? "0" : "") +
           std::to_string(part % 100);
  }
  static std::string hex(std::uint32_t value, int digits) {
    std::string text;
    for (; digits > 0; --digits) text += "0123456789ABCDEF"[value >> (4 * (digits - 1)) & 0xFU];
    return text;
  }
  /// Letters get codes as they come.
  std::string codes(std::string_view words) {
    std::string text;
    for (std::size_t at = 0; at < words.size();) {
      const char32_t letter = next_character(words, at);
      const auto code =
          letter == U' '
              ? 32U
              : codes_.emplace(letter, static_cast<std::uint32_t>(33 + codes_.size())).first->second;
      text += hex(code, 2);
    }
    return text;
  }
  static std::string font_object(const std::string& name) {
    std::string widths;
    for (int code = 32; code < 256; ++code) widths += "500 ";
    return "<</Type/Font/Subtype/Type1/BaseFont/" + name + "/FirstChar 32/LastChar 255/Widths[" + widths +
           "]/Encoding/WinAnsiEncoding/ToUnicode 5 0 R>>";
  }
  [[nodiscard]] std::string unicode_map() const {
    std::string map =
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap 1 begincodespacerange <00> <FF> "
        "endcodespacerange\n1 beginbfchar <20> <0020> endbfchar\n";
    for (const auto& [letter, code] : codes_)
      map += "1 beginbfchar <" + hex(code, 2) + "> <" + hex(static_cast<std::uint32_t>(letter), 4) +
             "> endbfchar\n";
    return map + "endcmap end end";
  }
  static std::string stream(const std::string& content) {
    return "<</Length " + std::to_string(content.size()) + ">>stream\n" + content + "\nendstream";
  }
  static std::string file_of(const std::vector<std::string>& objects) {
    std::string file = "%PDF-1.4\n",
                table = "xref\n0 " + std::to_string(objects.size() + 1) + "\n0000000000 65535 f \n";
    for (std::size_t i = 0; i < objects.size(); ++i) {
      const std::string place = std::to_string(file.size());
      table += std::string(10 - place.size(), '0') + place + " 00000 n \n";
      file += std::to_string(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
    }
    const std::string start = std::to_string(file.size());
    return file + table + "trailer<</Size " + std::to_string(objects.size() + 1) +
           "/Root 1 0 R>>\nstartxref\n" + start + "\n%%EOF\n";
  }

  std::string font_;
  std::vector<std::string> pages_;
  std::map<char32_t, std::uint32_t> codes_;
};

}  // namespace vbpl
