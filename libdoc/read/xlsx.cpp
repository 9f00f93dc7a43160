// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/read/xlsx.h"

#include <algorithm>
#include <charconv>
#include <map>

#include "libdoc/read/xml_tree.h"
#include "libdoc/read/zip_parts.h"
#include "libdoc/text/text.h"

namespace vbpl {
namespace {

constexpr std::size_t kMostRows = 1'048'576;  // of a sheet, by the format
constexpr std::size_t kMostColumns = 1'024;   // of the tables that people fill in

/// The text below an element: <t>, or the <t> of its runs; phonetic hints are left out.
std::string text_below(pugi::xml_node element) {
  std::string text;
  for (const pugi::xml_node child : element.children()) {
    if (xml_name(child) == "t") text += child.text().get();
    if (xml_name(child) == "r") text += xml_child(child, "t").text().get();
  }
  return text;
}

std::size_t number_in(std::string_view digits) {
  std::size_t value = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), value);
  return value;
}

/// The column of "AB12", counted from 0; nothing without letters.
std::optional<std::size_t> column_of(std::string_view name) {
  std::size_t column = 0;
  for (const char c : name) {
    if (c < 'A' || c > 'Z') break;
    column = std::min(column * 26 + static_cast<std::size_t>(c - 'A' + 1), kMostColumns + 1);
  }
  return column == 0 ? std::nullopt : std::optional(column - 1);
}

/// Where a relation leads, by its id: "worksheets/sheet1.xml" below "xl/".
std::map<std::string, std::string> targets(const pugi::xml_document& relations) {
  std::map<std::string, std::string> found;
  for (const pugi::xml_node relation : relations.document_element().children()) {
    std::string target(xml_attribute(relation, "Target"));
    if (target.starts_with("/")) target.erase(0, 1);
    found[std::string(xml_attribute(relation, "Id"))] = target.starts_with("xl/") ? target : "xl/" + target;
  }
  return found;
}

class WorkbookReader {
 public:
  WorkbookReader(const ZipParts& parts, const std::string& path) : parts_(parts), path_(path) {}

  Result<std::vector<WorkbookSheet>> run() {
    pugi::xml_document book, relations, strings;
    for (const auto& [tree, name] :
         {std::pair(&book, "xl/workbook.xml"), std::pair(&relations, "xl/_rels/workbook.xml.rels")}) {
      if (const auto loaded = load(*tree, name); !loaded) return fail(loaded.error());
    }
    if (parts_.count("xl/sharedStrings.xml") != 0) {
      if (const auto loaded = load(strings, "xl/sharedStrings.xml"); !loaded) return fail(loaded.error());
      for (const pugi::xml_node item : strings.document_element().children())
        shared_.push_back(text_below(item));
    }
    const auto where = targets(relations);
    std::vector<WorkbookSheet> sheets;
    for (const pugi::xml_node sheet : xml_child(book.document_element(), "sheets").children()) {
      const auto target = where.find(std::string(xml_attribute(sheet, "id")));
      if (target == where.end() || parts_.count(target->second) == 0) continue;
      pugi::xml_document tree;
      if (const auto loaded = load(tree, target->second); !loaded) return fail(loaded.error());
      sheets.push_back({std::string(xml_attribute(sheet, "name")), rows_of(tree)});
    }
    return sheets;
  }

 private:
  Result<void> load(pugi::xml_document& tree, const std::string& name) const {
    const auto part = parts_.find(name);
    if (part == parts_.end())
      return fail({"not an Excel workbook", path_, 0, 0, "save it as .xlsx, or as text with tabs (.tsv)"});
    return load_xml(tree, part->second, XmlText::apart, path_);
  }

  std::vector<std::vector<std::string>> rows_of(const pugi::xml_document& tree) const {
    std::vector<std::vector<std::string>> rows;
    for (const pugi::xml_node row : xml_child(tree.document_element(), "sheetData").children()) {
      const std::size_t number = number_in(xml_attribute(row, "r"));
      const std::size_t at = number == 0 ? rows.size() : number - 1;
      if (at >= kMostRows) continue;
      if (rows.size() <= at) rows.resize(at + 1);
      for (const pugi::xml_node cell : row.children()) {
        const std::size_t column = column_of(xml_attribute(cell, "r")).value_or(rows[at].size());
        if (column >= kMostColumns) continue;
        if (rows[at].size() <= column) rows[at].resize(column + 1);
        rows[at][column] = normalise_utf8(words_of(cell)).utf8;
      }
    }
    return rows;
  }

  std::string words_of(pugi::xml_node cell) const {
    const std::string_view type = xml_attribute(cell, "t");
    if (type == "inlineStr") return text_below(xml_child(cell, "is"));
    const std::string value = xml_child(cell, "v").text().get();
    if (type != "s") return value;
    const std::size_t index = number_in(value);
    return index < shared_.size() ? shared_[index] : std::string();
  }

  const ZipParts& parts_;
  const std::string& path_;
  std::vector<std::string> shared_;
};

}  // namespace

bool looks_like_workbook(std::string_view bytes) { return bytes.starts_with("PK\x03\x04"); }

Result<std::vector<WorkbookSheet>> read_workbook(std::string_view bytes, const std::string& path,
                                                 const ReadLimits& limits) {
  const auto wanted = [](std::string_view name) { return name.ends_with(".xml") || name.ends_with(".rels"); };
  const auto parts = unpack_parts(bytes, path, limits, wanted);
  if (!parts) return fail(parts.error());
  return WorkbookReader(*parts, path).run();
}

std::string cell_name(std::size_t row, std::size_t column) {
  std::string letters;
  for (; column > 0; column = (column - 1) / 26)
    letters.insert(letters.begin(), static_cast<char>('A' + (column - 1) % 26));
  return letters + std::to_string(row);
}

}  // namespace vbpl
