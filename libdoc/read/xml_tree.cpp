// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/read/xml_tree.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <utility>

namespace vbpl {
namespace {

constexpr std::size_t kMostTree = std::size_t{768} << 20;  // bytes
constexpr std::size_t kNode = 72, kAttribute = 40;         // what pugixml takes for one

/// At most this much memory: a text holds these signs, too.
std::size_t tree_size(std::string_view xml) {
  std::size_t size = 0;
  for (const char c : xml) size += c == '<' ? kNode : c == '=' ? kAttribute : 0;
  return size;
}

std::optional<Error> refuse_large(std::string_view xml, const std::string& path) {
  if (xml.size() <= kMostTree / kNode || tree_size(xml) <= kMostTree) return std::nullopt;
  return Error{.message = "the document has far more parts than a legal document has words",
               .path = path,
               .hint = "it may be made to harm programs that open it; ask where it came from"};
}

unsigned flags_of(XmlText text) {
  return pugi::parse_default | pugi::parse_doctype |
         (text == XmlText::mixed ? pugi::parse_ws_pcdata
                                 : pugi::parse_ws_pcdata_single | pugi::parse_embed_pcdata);
}

Result<void> judged(const pugi::xml_parse_result& parsed, const std::string& path) {
  if (parsed) return {};
  return fail({.message = fmt::format("the text of the document is broken at byte {} ({})", parsed.offset,
                                      parsed.description()),
               .path = path,
               .hint = "open it in Word or LibreOffice to repair it and save it again, or get it again from "
                       "where it came from"});
}

}  // namespace

Result<void> load_xml(pugi::xml_document& document, std::string_view xml, XmlText text,
                      const std::string& path) {
  if (auto refused = refuse_large(xml, path)) return fail(std::move(*refused));
  return judged(document.load_buffer(xml.data(), xml.size(), flags_of(text)), path);
}

Result<void> load_xml_in_place(pugi::xml_document& document, std::string& xml, XmlText text,
                               const std::string& path) {
  if (auto refused = refuse_large(xml, path)) return fail(std::move(*refused));
  return judged(document.load_buffer_inplace(xml.data(), xml.size(), flags_of(text)), path);
}

std::string single_blanks(std::string_view text) {
  std::string out;
  for (const char c : text) {
    const bool blank = c == ' ' || c == '\n' || c == '\t' || c == '\r';
    if (!blank) out += c;
    if (blank && (out.empty() || out.back() != ' ')) out += ' ';
  }
  return out;
}

std::optional<int> xml_integer(std::string_view text) {
  int value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (text.empty() || error != std::errc()) return std::nullopt;
  return std::clamp(value, -1'000'000, 1'000'000);
}

}  // namespace vbpl
