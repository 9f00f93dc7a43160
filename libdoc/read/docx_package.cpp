// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/read/docx_package.h"

#include <algorithm>
#include <iterator>
#include <pugixml.hpp>
#include <utility>

#include "libdoc/read/xml_tree.h"

namespace vbpl {
namespace {

/// `target` as seen from the part `from`: "word/document.xml" + "styles.xml" gives "word/styles.xml".
std::string resolve(const std::string& from, std::string_view target) {
  if (target.starts_with('/')) return std::string(target.substr(1));
  std::string folder = from.substr(0, from.rfind('/') == from.npos ? 0 : from.rfind('/') + 1);
  while (target.starts_with("../")) {
    target.remove_prefix(3);
    if (!folder.empty()) folder.pop_back();
    folder.resize(folder.rfind('/') == folder.npos ? 0 : folder.rfind('/') + 1);
  }
  return folder + std::string(target);
}

constexpr std::string_view kRead[] = {"styles", "numbering", "footnotes", "endnotes"};
constexpr std::string_view kCore = "docProps/core.xml";

}  // namespace

Result<DocxPackage> DocxPackage::open(std::string_view bytes, const std::string& path,
                                      const ReadLimits& limits) {
  const auto guide =
      unpack_parts(bytes, path, limits, [](std::string_view name) { return name.ends_with(".rels"); });
  if (!guide) return fail(guide.error());
  DocxPackage package;
  const Relations top = relations(*guide, "");
  const auto main = top.find("officeDocument");
  package.main_name_ = main == top.end() ? "word/document.xml" : main->second;
  package.main_relations_ = relations(*guide, package.main_name_);
  auto parts = unpack_parts(bytes, path, limits, [&](std::string_view name) {
    return name == package.main_name_ || name == kCore ||
           std::any_of(std::begin(kRead), std::end(kRead), [&](std::string_view relation) {
             const auto found = package.main_relations_.find(relation);
             return found != package.main_relations_.end() && found->second == name;
           });
  });
  if (!parts) return fail(std::move(parts.error()));
  package.parts_ = std::move(*parts);
  if (package.parts_.contains(package.main_name_)) return package;
  return fail(
      {.message = "the Word document has no text part",
       .path = path,
       .hint = "open it in Word to repair it and save it again, or get it again from where it came from"});
}

DocxPackage::Relations DocxPackage::relations(const ZipParts& parts, const std::string& part_name) {
  Relations relations;
  const std::size_t slash = part_name.rfind('/');
  const std::size_t file = slash == part_name.npos ? 0 : slash + 1;
  const auto part = parts.find(part_name.substr(0, file) + "_rels/" + part_name.substr(file) + ".rels");
  pugi::xml_document document;
  if (part == parts.end() || !document.load_buffer(part->second.data(), part->second.size()))
    return relations;
  for (const pugi::xml_node relation : document.document_element().children()) {
    const std::string_view type = xml_attribute(relation, "Type");
    if (xml_attribute(relation, "TargetMode") == "External") continue;
    relations.emplace(std::string(type.substr(type.rfind('/') + 1)),
                      resolve(part_name, xml_attribute(relation, "Target")));
  }
  return relations;
}

std::string& DocxPackage::related(std::string_view relation) {
  const auto found = main_relations_.find(relation);
  return parts_[found == main_relations_.end() ? std::string() : found->second];
}

std::string& DocxPackage::core_properties() { return parts_[std::string(kCore)]; }

}  // namespace vbpl
