// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/read/pdf_paragraphs.h"

#include <algorithm>
#include <cstdlib>
#include <map>

#include "libdoc/text/fold.h"
#include "libdoc/text/pattern.h"

namespace vbpl {
namespace {

constexpr int kTallestPage = 2'000'000;  // hundredths of a point; more is no place of a line
constexpr int kSame = 400;               // hundredths of a point: edges that are one
constexpr int kLeastIndent = 800;
constexpr int kMostIndent = 8000;

bool is_same(int a, int b) { return std::abs(a - b) <= kSame; }

/// A full line lies in the middle, too.
bool is_in_the_middle(const PdfLine& line, PdfFrame frame) {
  return is_same(line.box.center_x(), frame.left + (frame.right - frame.left) / 2);
}
bool is_centred(const PdfLine& line, PdfFrame frame) {
  return is_in_the_middle(line, frame) && line.box.left > frame.left + kSame;
}

/// Spoken so, a sentence goes on: "quy định tại khoản", "ngày 05 tháng".
bool ends_open(std::string_view line) {
  static const Pattern pattern(
      "(?:^|[ "
      "(])(?:[Đđ]iểm|[Kk]hoản|[Đđ]iều|[Mm]ục|[Cc]hương|[Pp]hần|[Ss]ố|[Nn]gày|[Tt]háng|[Nn]ăm|[Cc]ác|[Vv]à|["
      "Hh]oặc|[Tt]ại|[Tt]heo)$");
  return pattern.find(line).has_value();
}

/// A list item follows a line that has come to a stop; "Bộ Lao động" before "- Thương binh và Xã hội" has
/// not.
bool begins_item_after(std::string_view line, std::string_view before) {
  static const Pattern dash("[-–—+•*]\\s");
  static const Pattern stop("[.;:!?,)”\"…/]$");
  return !dash.match_at(line) || stop.find(before).has_value();
}

/// "34/2016/" or "QĐ-" at the end of a line: no blank stood there.
bool ends_in_mid_word(std::string_view line) {
  static const Pattern pattern("[\\p{L}\\d][-/]$");
  return pattern.find(line).has_value();
}

}  // namespace

bool begins_unit(std::string_view line) {
  static const Pattern pattern(
      "[“\"‘']?\\s*(?:Phần (?:thứ )?\\S|PHẦN (?:THỨ )?\\S|(?:Chương|CHƯƠNG|Mục|MỤC|Tiểu mục|TIỂU MỤC) "
      "(?:[IVXLC]+|\\d+)\\b|(?:Phụ lục|PHỤ LỤC)\\b|"
      "Điều "
      "\\d+[a-zđ]?\\s?[.:]|\\d{1,3}(?:\\.\\d{1,3})*[a-zđ]?\\s?[.)]\\s+[\\p{Lu}“\"]|\\(\\d{1,2}\\)\\s|[a-zđ]{"
      "1,2}\\d{0,2}\\s?\\)\\s|[-–—+•*]\\s|[IVXLC]+\\s?[.)]\\s|"
      "(?:Căn cứ|Theo đề nghị|Xét đề nghị)\\s)");
  return pattern.match_at(line).has_value();
}

PdfFrame frame_of(const std::vector<const PdfLine*>& lines, PdfFrame other) {
  std::map<int, int> lefts, rights;
  for (const PdfLine* line : lines) ++lefts[line->box.left / 200], ++rights[line->box.right / 200];
  if (lines.size() < 4) return other;
  PdfFrame frame = other;
  // The outermost edges that lines share; a single line may stick out.
  const auto left =
      std::find_if(lefts.begin(), lefts.end(), [](const auto& edge) { return edge.second >= 2; });
  if (left != lefts.end()) frame.left = left->first * 200;
  const auto right =
      std::find_if(rights.rbegin(), rights.rend(), [](const auto& edge) { return edge.second >= 2; });
  if (right != rights.rend()) frame.right = right->first * 200 + 200;
  return frame;
}

PdfStyle style_of(const std::vector<const PdfLine*>& lines, const std::vector<PdfFrame>& frames) {
  std::map<int, std::size_t> indents, pitches;
  std::size_t at_edge = 0, indented = 0, pairs = 0;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const PdfBox& box = lines[i]->box;
    const int indent = box.left - frames[i].left;
    const bool is_edge = std::abs(indent) <= kSame;
    at_edge += is_edge;
    if (indent >= kLeastIndent && indent <= kMostIndent && !is_centred(*lines[i], frames[i]))
      ++indents[indent / 300];
    if (i == 0 || lines[i]->page != lines[i - 1]->page || !is_edge || lines[i]->size != lines[i - 1]->size ||
        lines[i]->size <= 0)
      continue;
    // From a full line to one at the left edge: most likely in one paragraph.
    const int pitch = box.bottom - lines[i - 1]->box.bottom;
    if (lines[i - 1]->box.right + lines[i]->first_word_width < frames[i - 1].right || pitch <= 0 ||
        pitch > kTallestPage)
      continue;
    ++pitches[pitch * 100 / lines[i]->size / 4];
    ++pairs;
  }
  for (const auto& [indent, count] : indents) indented = std::max(indented, count);
  PdfStyle style;
  style.indents = indented >= 3 && indented * 8 >= lines.size() && at_edge >= 3;
  std::size_t seen = 0;
  for (const auto& [pitch, count] : pitches) {
    seen += count;
    if (pairs >= 5 && seen * 3 >= pairs && style.pitch == 0) style.pitch = pitch * 4 + 4;
  }
  return style;
}

bool PdfParagraphs::is_near(const PdfLine& line) const {
  const int pitch = line.box.bottom - last_->box.bottom;
  if (line.page != last_->page || style_.pitch == 0 || pitch < 0) return true;
  // Where first lines are set in, that tells more than the distance does.
  return pitch * 100 <= style_.pitch * line.size / 100 * (style_.indents ? 150 : 115);
}

bool PdfParagraphs::is_placed_to_go_on(const PdfLine& line, PdfFrame frame) const {
  const int left = line.box.left - frame.left;
  if (is_in_the_middle_ && is_centred(line, frame))
    return !begins_unit(line.text) && is_upper_case(line.text) == is_upper_case(last_->text);
  if (further_left_)
    return is_same(left, *further_left_) && (!is_same(left, first_left_) || !begins_unit(line.text));
  if (is_same(left, first_left_)) return !(style_.indents && left > kSame) && !begins_unit(line.text);
  if (left < first_left_) return !is_in_the_middle_ || !begins_unit(line.text);
  return is_labelled_ && !is_centred(line, frame) && !begins_unit(line.text);  // hanging under its label
}

bool PdfParagraphs::goes_on(const PdfLine& line, PdfFrame frame) const {
  const int blank = line.size / 4;
  int room = last_frame_.right - last_->box.right;
  if (is_in_the_middle_) room += last_->box.left - last_frame_.left;
  if (room > line.first_word_width + blank) return false;
  if (std::abs(line.size - last_->size) > 90) return false;
  if ((last_->is_bold && line.is_plain) || (last_->is_plain && line.is_bold)) return false;
  if (!is_near(line) || (is_upper_case(last_->text) && begins_unit(line.text))) return false;
  if (is_placed_to_go_on(line, frame)) return true;
  return begins_unit(line.text) && is_same(line.box.left - frame.left, first_left_) && !style_.indents &&
         (ends_open(last_->text) || !begins_item_after(line.text, last_->text));
}

void PdfParagraphs::add(const PdfLine& line, PdfFrame frame) {
  const int left = line.box.left - frame.left;
  if (last_ && goes_on(line, frame)) {
    if (!further_left_) further_left_ = left;
    if (!ends_in_mid_word(last_->text)) flow_.append(" ");
  } else {
    end();
    first_left_ = left;
    is_labelled_ = begins_unit(line.text);
    is_in_the_middle_ = is_in_the_middle(line, frame);
  }
  flow_.append(line.text);
  last_ = line;
  last_frame_ = frame;
}

void PdfParagraphs::end() {
  flow_.end_line();
  last_.reset();
  further_left_.reset();
}

}  // namespace vbpl
