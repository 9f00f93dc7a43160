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
constexpr const char *kMain = "word/document.xml", *kCore = "docProps/core.xml";
// What nearly all programs call the parts; the relations may say otherwise.
constexpr std::string_view kUsual[] = {
    kMain, "word/styles.xml", "word/numbering.xml", "word/footnotes.xml", "word/endnotes.xml", kCore};

bool is_usual(std::string_view name) {
  return name.ends_with(".rels") || std::find(std::begin(kUsual), std::end(kUsual), name) != std::end(kUsual);
}

}  // namespace

Result<DocxPackage> DocxPackage::open(std::string_view bytes, const std::string& path,
                                      const ReadLimits& limits) {
  auto parts = unpack_parts(bytes, path, limits, is_usual);
  if (!parts) return fail(std::move(parts.error()));
  DocxPackage package;
  package.parts_ = std::move(*parts);
  package.read_relations();
  const std::set<std::string, std::less<>> unusual = package.missing_parts();
  if (!unusual.empty()) {
    auto more =
        unpack_parts(bytes, path, limits, [&](std::string_view name) { return unusual.contains(name); });
    if (!more) return fail(std::move(more.error()));
    package.parts_.merge(*more);
  }
  if (package.parts_.contains(package.main_name_)) return package;
  return fail(
      {.message = "the Word document has no text part",
       .path = path,
       .hint = "open it in Word to repair it and save it again, or get it again from where it came from"});
}

void DocxPackage::read_relations() {
  const Relations top = relations("");
  const auto main = top.find("officeDocument");
  main_name_ = main == top.end() ? kMain : main->second;
  main_relations_ = relations(main_name_);
}

std::set<std::string, std::less<>> DocxPackage::missing_parts() const {
  std::set<std::string, std::less<>> names = {main_name_};
  for (const std::string_view relation : kRead) {
    if (const auto found = main_relations_.find(relation); found != main_relations_.end())
      names.insert(found->second);
  }
  std::erase_if(names, [&](const std::string& name) { return parts_.contains(name); });
  return names;
}

DocxPackage::Relations DocxPackage::relations(const std::string& part_name) const {
  Relations relations;
  const std::size_t slash = part_name.rfind('/');
  const std::size_t file = slash == part_name.npos ? 0 : slash + 1;
  const auto part = parts_.find(part_name.substr(0, file) + "_rels/" + part_name.substr(file) + ".rels");
  pugi::xml_document document;
  if (part == parts_.end() || !document.load_buffer(part->second.data(), part->second.size()))
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

std::string& DocxPackage::core_properties() { return parts_[kCore]; }

}  // namespace vbpl
