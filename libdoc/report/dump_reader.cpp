// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/report/dump_reader.h"

#include <simdjson.h>

#include <algorithm>
#include <chrono>
#include <initializer_list>
#include <optional>
#include <utility>

#include "libdoc/text/fold.h"
#include "libdoc/text/pattern.h"
#include "libdoc/text/text.h"

namespace vbpl {

namespace {

namespace dom = simdjson::dom;

constexpr std::size_t kLabelPlace = 64;  // how far behind tags the label of a piece may stand
constexpr std::size_t kHead = std::size_t{64} << 10;
constexpr const char* kHint =
    "a dump holds objects with \"docNum\" and the text in \"content\" or \"provisionTree\"";

/// The first of `keys` that the object has; null is the same as absent.
std::optional<dom::element> find(const dom::object& object, std::initializer_list<const char*> keys) {
  for (const char* key : keys) {
    dom::element element;
    if (object.at_key(key).get(element) == simdjson::SUCCESS && !element.is_null()) return element;
  }
  return std::nullopt;
}

/// The words of a string, or of the name in an object such as {"id": 3, "name": "Nghị định"}.
std::optional<std::string> words_of(std::optional<dom::element> element) {
  if (!element) return std::nullopt;
  dom::object object;
  if (element->get(object) == simdjson::SUCCESS) element = find(object, {"name", "title", "label", "value"});
  std::string_view text;
  if (!element || element->get(text) != simdjson::SUCCESS) return std::nullopt;
  const Text normal = normalise_utf8(text);
  const std::string_view words = trimmed(normal.utf8);
  return words.empty() ? std::nullopt : std::optional(std::string(words));
}

/// "2024-08-15", with a time or without, "15/08/2024", or milliseconds, which count Vietnamese days.
std::optional<Date> date_of(std::optional<dom::element> element) {
  if (!element) return std::nullopt;
  std::int64_t milliseconds = 0;
  if (element->get(milliseconds) == simdjson::SUCCESS) {
    constexpr std::int64_t kDay = 86'400'000, kVietnam = 7 * 3'600'000, kMost = 100'000 * kDay;
    if (milliseconds > kMost || milliseconds < -kMost) return std::nullopt;
    return Date(std::chrono::sys_days(
        std::chrono::floor<std::chrono::days>(std::chrono::milliseconds(milliseconds + kVietnam))));
  }
  const std::string text = words_of(element).value_or("");
  if (const auto iso = parse_iso_date(std::string_view(text).substr(0, 10))) return iso;
  static const Pattern slashed("(\\d{1,2})/(\\d{1,2})/(\\d{4})");
  const auto match = slashed.match_at(text);
  if (!match) return std::nullopt;
  return make_date(std::stoi(std::string(match->text(3))),
                   static_cast<unsigned>(std::stoi(std::string(match->text(2)))),
                   static_cast<unsigned>(std::stoi(std::string(match->text(1)))));
}

std::vector<DatabaseReference> references_of(const dom::object& object) {
  std::vector<DatabaseReference> references;
  dom::array list;
  const auto element = find(object, {"references"});
  if (!element || element->get(list) != simdjson::SUCCESS) return references;
  for (const dom::element item : list) {
    dom::object fields;
    DatabaseReference reference;
    if (item.get(fields) == simdjson::SUCCESS) {
      reference.relation = words_of(find(fields, {"relation", "type", "referenceType"})).value_or("");
      reference.number = words_of(find(fields, {"docNum", "number"})).value_or("");
    } else {
      reference.number = words_of(item).value_or("");
    }
    if (!reference.number.empty()) references.push_back(std::move(reference));
  }
  return references;
}

DatabaseClaims claims_of(const dom::object& object) {
  DatabaseClaims claims;
  claims.source = "vbpl.vn";
  claims.number = words_of(find(object, {"docNum"}));
  claims.doc_type = words_of(find(object, {"docType"}));
  claims.issuer = words_of(find(object, {"issuer", "issueOrg", "agencyName"}));
  claims.title = words_of(find(object, {"title", "docName", "name"}));
  claims.status = words_of(find(object, {"effStatus"}));
  claims.issued = date_of(find(object, {"issueDate"}));
  claims.effective = date_of(find(object, {"effFrom"}));
  claims.expires = date_of(find(object, {"effTo"}));
  claims.references = references_of(object);
  return claims;
}

bool is_markup(std::string_view text) {
  return text.find("</") != text.npos || text.find("<br") != text.npos;
}

std::string escaped(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c == '<') {
      out += "&lt;";
    } else if (c == '&') {
      out += "&amp;";
    } else {
      out += c;
    }
  }
  return out;
}

/// The text of a tree of provisions as a page, whose pieces may be pages.
class TreeText {
 public:
  std::string run(const dom::element& tree) {
    stack_.push_back(tree);
    while (!stack_.empty()) {
      const dom::element element = stack_.back();
      stack_.pop_back();
      visit(element);
    }
    return page_.empty() ? page_ : "<html><body>" + page_ + "</body></html>";
  }

 private:
  void visit(const dom::element& element) {
    dom::array list;
    dom::object node;
    if (element.get(list) == simdjson::SUCCESS) {
      const std::size_t before = stack_.size();
      for (const dom::element child : list) stack_.push_back(child);
      std::reverse(stack_.begin() + static_cast<std::ptrdiff_t>(before), stack_.end());
    } else if (element.get(node) == simdjson::SUCCESS) {
      add_node(words_of(find(node, {"label", "title", "heading", "name"})).value_or(""),
               words_of(find(node, {"content", "text", "html"})).value_or(""));
      if (const auto children = find(node, {"children", "items", "provisions"})) stack_.push_back(*children);
    }
  }

  /// "Khoản 1" and "Điểm a" are names of the database; the law prints "1." and "a)".
  void add_node(const std::string& label, const std::string& content) {
    static const Pattern named("(Khoản|Điểm)\\s+(\\d+[a-zđ]?|[a-zđ]\\d?)\\W*", Pattern::ignore_case);
    const auto match = named.match_at(label);
    const std::string printed = !match || match->text(0).size() < label.size() ? label
                                : lower(match->text(1)) == "khoản" ? std::string(match->text(2)) + "."
                                                                   : std::string(match->text(2)) + ")";
    const bool has_label =
        is_markup(content) ? content.find(printed) < kLabelPlace : content.starts_with(printed);
    if (match && !has_label && !content.empty() && !is_markup(content))
      return add_piece(printed + " " + content);
    if (!has_label) add_piece(printed);
    add_piece(content);
  }

  void add_piece(const std::string& piece) {
    if (is_markup(piece)) {
      page_ += "<div>" + piece + "</div>";
      return;
    }
    std::string_view rest = piece;
    while (!rest.empty()) {
      const std::size_t end = std::min(rest.find('\n'), rest.size());
      page_ += "<p>" + escaped(rest.substr(0, end)) + "</p>";
      rest.remove_prefix(std::min(end + 1, rest.size()));
    }
  }

  std::vector<dom::element> stack_;
  std::string page_;
};

Error broken(std::string message, const std::string& path, std::size_t line) {
  return {.message = std::move(message), .path = path, .line = line, .column = 0, .hint = kHint};
}

}  // namespace

bool looks_like_dump(std::string_view bytes) {
  const std::size_t begin = bytes.find_first_not_of(" \t\r\n\xEF\xBB\xBF");
  return begin != bytes.npos && (bytes[begin] == '{' || bytes[begin] == '[') &&
         bytes.substr(0, kHead).find("\"docNum\"") != bytes.npos;
}

Result<std::vector<std::string>> split_dump(std::string_view bytes, const std::string& path) {
  dom::parser parser;
  dom::element whole;
  if (bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
  if (parser.parse(bytes.data(), bytes.size()).get(whole) != simdjson::SUCCESS)
    return fail(broken("the JSON is broken", path, 0));
  std::vector<std::string> objects;
  dom::array list;
  if (whole.get(list) != simdjson::SUCCESS) return std::vector{simdjson::minify(whole)};
  for (const dom::element object : list) objects.push_back(simdjson::minify(object));
  return objects;
}

Result<SourceDocument> read_dump_object(std::string_view json, const std::string& path, std::size_t line,
                                        const ReadLimits& limits) {
  dom::parser parser;
  dom::object object;
  if (parser.parse(json.data(), json.size()).get(object) != simdjson::SUCCESS)
    return fail(broken("the JSON is broken", path, line));
  std::string text = words_of(find(object, {"content", "html", "fullText", "text"})).value_or("");
  if (text.empty()) {
    if (const auto tree = find(object, {"provisionTree"})) text = TreeText().run(*tree);
  }
  if (text.empty()) return fail(broken("the object holds no text", path, line));
  if (is_markup(text) && text.find("<html") == text.npos) text = "<html><body>" + text + "</body></html>";
  auto document = read_document(text, path, limits);
  if (!document) return document;
  document->claims = claims_of(object);
  document->source.format = "vbpl-json";
  // Offsets are those of a field, not of the file.
  document->text.map = {};
  return document;
}

}  // namespace vbpl
