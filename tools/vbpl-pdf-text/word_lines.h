// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <poppler-page.h>
#include <poppler-rectangle.h>

#include <map>
#include <string>

namespace vbpl {

/// Writes protocol lines; remembers which font names were told already.
class WordLines {
 public:
  explicit WordLines(std::FILE* out) : out_(out) {}
  void begin(int pages);
  void page(int number, double width, double height);
  /// A page that cannot be read.
  void bad_page(int number);
  void word(const poppler::text_box& box);
  /// A straight line from one point to another.
  void rule(double left, double top, double right, double bottom);
  void ink(long per_mille);
  void end(int pages);

 private:
  [[nodiscard]] std::size_t font(const std::string& name);

  std::FILE* out_;
  std::map<std::string, std::size_t> fonts_;
};

}  // namespace vbpl
