// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/report/office/list_xlsx.h"

#include <fmt/format.h>
#include <unistd.h>
#include <xlsxwriter.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>

#include "libdoc/read/read.h"

namespace vbpl {
namespace {

constexpr std::size_t kMostCharacters = 32'767;  // of a cell
constexpr std::size_t kMostRows = 1'000'000;     // of a sheet, below Excel's 1,048,576

/// A name in the folder for temporary files that is removed with the object.
class TemporaryName {
 public:
  TemporaryName() {
    std::error_code error;
    path_ = (std::filesystem::temp_directory_path(error) / "vbpl-report-XXXXXX").string();
    const int descriptor = mkstemp(path_.data());
    if (descriptor < 0)
      path_.clear();
    else
      close(descriptor);
  }
  ~TemporaryName() {
    std::error_code error;
    if (!path_.empty()) std::filesystem::remove(path_, error);
  }
  TemporaryName(const TemporaryName&) = delete;
  TemporaryName& operator=(const TemporaryName&) = delete;
  [[nodiscard]] const std::string& path() const { return path_; }

 private:
  std::string path_;
};

/// At most as many UTF-16 units as a cell holds.
std::string fitting(const std::string& text) {
  if (text.size() <= kMostCharacters) return text;
  std::size_t units = 0, end = 0;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const auto byte = static_cast<unsigned char>(text[at]);
    if ((byte & 0xC0U) == 0x80U) continue;
    const std::size_t more = byte >= 0xF0U ? 2 : 1;
    if (units + more > kMostCharacters) return text.substr(0, end) + std::string(kCutMark);
    units += more;
    if (units + 8 <= kMostCharacters) end = at;
  }
  return text;
}

/// The looks of cells, made once a workbook.
struct Looks {
  lxw_format *title, *head, *fix_head, *text, *day, *number;

  explicit Looks(lxw_workbook* book) {
    const auto made = [&](bool bold, bool border) {
      lxw_format* format = workbook_add_format(book);
      format_set_font_name(format, "Times New Roman");
      format_set_font_size(format, 12);
      format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
      if (bold) format_set_bold(format);
      if (border) format_set_border(format, LXW_BORDER_THIN);
      return format;
    };
    title = made(true, false);
    const auto head_look = [&](lxw_color_t colour) {
      lxw_format* format = made(true, true);
      format_set_text_wrap(format);
      format_set_align(format, LXW_ALIGN_CENTER);
      format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
      format_set_bg_color(format, colour);
      return format;
    };
    head = head_look(0xE7E6E6);
    fix_head = head_look(0xFFF2CC);
    text = made(false, true);
    format_set_text_wrap(text);
    day = made(false, true);
    format_set_num_format(day, "dd/mm/yyyy");
    format_set_align(day, LXW_ALIGN_CENTER);
    number = made(false, true);
    format_set_align(number, LXW_ALIGN_CENTER);
  }
};

/// How many lines words take in a column of this many characters: programs that open the workbook do not all
/// make rows as high as their words want.
std::size_t lines_in(std::string_view words, int width) {
  std::size_t lines = 0, characters = 0;
  // Widths are told in digits of the sheet's own type; letters of Times New Roman are narrower.
  const auto per_line = static_cast<std::size_t>(std::max(width, 2)) * 6 / 5;
  for (const char c : words) {
    if (c == '\n') {
      lines += characters / per_line + 1;
      characters = 0;
    } else if ((static_cast<unsigned char>(c) & 0xC0U) != 0x80U) {
      ++characters;
    }
  }
  return lines + characters / per_line + 1;
}

double height_of(std::size_t lines) {
  constexpr double kLine = 15.75, kMost = 409;  // in points
  return std::min(kLine * static_cast<double>(lines) + 2, kMost);
}

/// True for the columns of part and field when they tell nothing in this list.
bool is_unused(const ListTable& table, std::size_t column) {
  const std::string& content = table.columns[column].content;
  return (content == "block" || content == "field") &&
         std::all_of(table.rows.begin(), table.rows.end(),
                     [&](const std::vector<ListCell>& row) { return row[column].text.empty(); });
}

std::size_t first_shown(const ListTable& table) {
  std::size_t column = 0;
  while (column + 1 < table.columns.size() && is_unused(table, column)) ++column;
  return column;
}

bool is_fix(const ListColumn& column) { return column.content.starts_with("fix_"); }

class SheetWriter {
 public:
  SheetWriter(lxw_workbook* book, const Looks& looks, const XlsxChoices& choices)
      : book_(book), looks_(looks), choices_(choices) {}

  void write(const XlsxSheet& sheet) {
    std::size_t begin = 0, part = 1;
    do {
      const std::size_t end = std::min(begin + kMostRows, sheet.table.rows.size());
      write_part(sheet, begin, end, part == 1 ? sheet.name : fmt::format("{} ({})", sheet.name, part));
      begin = end;
      ++part;
    } while (begin < sheet.table.rows.size());
  }

 private:
  void write_part(const XlsxSheet& sheet, std::size_t begin, std::size_t end, const std::string& name) {
    page_ = workbook_add_worksheet(book_, name.c_str());
    if (page_ == nullptr) return;
    const auto& columns = sheet.table.columns;
    set_up(sheet.table);
    row_ = 0;
    for (const std::string& line : sheet.head)
      worksheet_write_string(page_, row_++, static_cast<lxw_col_t>(first_shown(sheet.table)),
                             fitting(line).c_str(), looks_.title);
    const lxw_row_t head = row_++;
    std::size_t lines = 1;
    for (const ListColumn& column : columns)
      lines = std::max(lines, lines_in(column.title, (column.width - 2) * 5 / 6));  // they are bold
    worksheet_set_row(page_, head, height_of(lines), nullptr);
    for (std::size_t i = 0; i < columns.size(); ++i)
      worksheet_write_string(page_, head, static_cast<lxw_col_t>(i), columns[i].title.c_str(),
                             is_fix(columns[i]) ? looks_.fix_head : looks_.head);
    for (std::size_t i = begin; i < end; ++i) write_row(sheet.table.rows[i], columns);
    finish(columns, head);
  }

  void set_up(const ListTable& table) const {
    worksheet_set_landscape(page_);
    worksheet_set_paper(page_, 9);  // A4
    worksheet_set_margins(page_, 0.79, 0.59, 0.79, 0.79);
    worksheet_fit_to_pages(page_, 1, 0);
    worksheet_set_footer(page_, "&C&P");
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
      const auto at = static_cast<lxw_col_t>(i);
      lxw_row_col_options look{};
      look.hidden = is_unused(table, i) ? LXW_TRUE : LXW_FALSE;
      worksheet_set_column_opt(page_, at, at, table.columns[i].width, nullptr, &look);
    }
  }

  void write_row(const std::vector<ListCell>& cells, const std::vector<ListColumn>& columns) {
    std::size_t lines = 1;
    for (std::size_t i = 0; i < cells.size() && i < columns.size(); ++i) {
      // Quotations are there to be looked up; they must not make every row a page.
      if (columns[i].content != "quote") lines = std::max(lines, lines_in(cells[i].text, columns[i].width));
    }
    worksheet_set_row(page_, row_, height_of(lines), nullptr);
    for (std::size_t i = 0; i < cells.size(); ++i) {
      const auto column = static_cast<lxw_col_t>(i);
      const ListCell& cell = cells[i];
      if (cell.date) {
        lxw_datetime day{static_cast<int>(cell.date->year()),
                         static_cast<int>(static_cast<unsigned>(cell.date->month())),
                         static_cast<int>(static_cast<unsigned>(cell.date->day())),
                         0,
                         0,
                         0};
        if (day.year >= 1900) {
          worksheet_write_datetime(page_, row_, column, &day, looks_.day);
          continue;
        }
      }
      if (cell.is_number)
        worksheet_write_number(page_, row_, column, std::atof(cell.text.c_str()), looks_.number);
      else if (cell.text.empty())
        worksheet_write_blank(page_, row_, column, looks_.text);
      else
        worksheet_write_string(page_, row_, column, fitting(cell.text).c_str(), looks_.text);
    }
    ++row_;
  }

  void finish(const std::vector<ListColumn>& columns, lxw_row_t head) {
    const auto last = static_cast<lxw_col_t>(columns.empty() ? 0 : columns.size() - 1);
    worksheet_autofilter(page_, head, 0, std::max(row_, head + 1) - 1, last);
    worksheet_freeze_panes(page_, head + 1, 0);
    worksheet_repeat_rows(page_, head, head);
    const auto working =
        std::find_if(columns.begin(), columns.end(), [](const ListColumn& c) { return c.working; });
    if (working != columns.begin())  // on paper the form alone
      worksheet_print_area(page_, 0, 0, std::max(row_, head + 1) - 1,
                           static_cast<lxw_col_t>(working - columns.begin() - 1));
    if (row_ <= head + 1) return;
    for (std::size_t i = 0; i < columns.size(); ++i) {
      if (columns[i].content == "fix_status") offer(choices_.status, head, static_cast<lxw_col_t>(i));
      if (columns[i].content == "fix_decision") offer(choices_.decision, head, static_cast<lxw_col_t>(i));
    }
  }

  void offer(std::vector<std::string> words, lxw_row_t head, lxw_col_t column) const {
    if (words.empty()) return;
    std::vector<char*> list;
    for (std::string& word : words) list.push_back(word.data());
    list.push_back(nullptr);
    lxw_data_validation rule{};
    rule.validate = LXW_VALIDATION_TYPE_LIST;
    rule.value_list = list.data();
    rule.error_type = LXW_VALIDATION_ERROR_TYPE_WARNING;
    worksheet_data_validation_range(page_, head + 1, column, row_ - 1, column, &rule);
  }

  lxw_workbook* book_;
  const Looks& looks_;
  const XlsxChoices& choices_;
  lxw_worksheet* page_ = nullptr;
  lxw_row_t row_ = 0;
};

/// A day that has nothing to do with that of the call: the same bytes for the same list.
void fix_properties(lxw_workbook* book) {
  lxw_doc_properties properties{};
  properties.created = 946'684'800;  // 2000-01-01
  workbook_set_properties(book, &properties);
}

}  // namespace

std::size_t cut_cells(const ReportList& list) {
  std::size_t cut = 0;
  for (const ListBlock& block : list.blocks) {
    for (const ListGroup& group : block.groups) {
      for (const ListRow& row : group.rows)
        cut += static_cast<std::size_t>(
            std::count_if(row.cells.begin(), row.cells.end(), [](const ListCell& cell) {
              return cell.text.size() > kMostCharacters && fitting(cell.text).size() != cell.text.size();
            }));
    }
  }
  return cut;
}

Result<std::string> workbook(const std::vector<XlsxSheet>& sheets, const XlsxChoices& choices) {
  const Error no_room{"the workbook cannot be written", "", 0, 0,
                      "see that the folder for temporary files (TMPDIR) has room"};
  const TemporaryName file;
  if (file.path().empty()) return fail(no_room);
  lxw_workbook_options options{};
  options.constant_memory = LXW_TRUE;
  lxw_workbook* book = workbook_new_opt(file.path().c_str(), &options);
  if (book == nullptr) return fail(no_room);
  fix_properties(book);
  const Looks looks(book);
  SheetWriter writer(book, looks, choices);
  for (const XlsxSheet& sheet : sheets) writer.write(sheet);
  if (workbook_close(book) != LXW_NO_ERROR) return fail(no_room);
  return read_file(file.path());
}

}  // namespace vbpl
