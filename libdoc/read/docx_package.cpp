// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/read/docx_package.h"

#include <pugixml.hpp>
#include <utility>

#include "libdoc/read/xml_tree.h"
#include "libdoc/read/zip_parts.h"

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

}  // namespace

Result<DocxPackage> DocxPackage::open(std::string_view bytes, const std::string& path,
                                      const ReadLimits& limits) {
  auto parts = unpack_xml_parts(bytes, path, limits);
  if (!parts) return fail(std::move(parts.error()));
  DocxPackage package;
  package.parts_ = std::move(*parts);
  package.find_main_part();
  if (package.parts_.find(package.main_name_) == package.parts_.end()) {
    return fail(
        {.message = "the Word document has no text part",
         .path = path,
         .hint = "open it in Word to repair it and save it again, or get it again from where it came from"});
  }
  package.main_relations_ = package.relations(package.main_name_);
  return package;
}

void DocxPackage::find_main_part() {
  const auto top = relations("");
  const auto found = top.find("officeDocument");
  main_name_ = found == top.end() ? "word/document.xml" : found->second;
}

std::map<std::string, std::string, std::less<>> DocxPackage::relations(const std::string& part_name) const {
  std::map<std::string, std::string, std::less<>> relations;
  const std::size_t slash = part_name.rfind('/');
  const std::size_t file = slash == part_name.npos ? 0 : slash + 1;
  const std::string& xml = part(part_name.substr(0, file) + "_rels/" + part_name.substr(file) + ".rels");
  pugi::xml_document document;
  if (xml.empty() || !document.load_buffer(xml.data(), xml.size())) return relations;
  for (const pugi::xml_node relation : document.document_element().children()) {
    const std::string_view type = xml_attribute(relation, "Type");
    if (xml_attribute(relation, "TargetMode") == "External") continue;
    relations.emplace(std::string(type.substr(type.rfind('/') + 1)),
                      resolve(part_name, xml_attribute(relation, "Target")));
  }
  return relations;
}

const std::string& DocxPackage::related(std::string_view relation) const {
  const auto found = main_relations_.find(relation);
  return part(found == main_relations_.end() ? std::string() : found->second);
}

const std::string& DocxPackage::part(const std::string& name) const {
  static const std::string none;
  const auto found = parts_.find(name);
  return found == parts_.end() ? none : found->second;
}

}  // namespace vbpl
