// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/read/docx_package.h"

#include <archive.h>
#include <archive_entry.h>
#include <fmt/format.h>

#include <algorithm>
#include <memory>
#include <pugixml.hpp>
#include <utility>
#include <vector>

#include "libdoc/read/docx_xml.h"

namespace vbpl {
namespace {

constexpr std::size_t kFreeSize = std::size_t{32} << 20;  // unpacked bytes that no ratio is asked of
constexpr std::size_t kMostRatio = 100;  // unpacked to packed, well above that of real documents
constexpr const char* kGetAgain =
    "open it in Word to repair it and save it again, or get it again from where it came from";

struct Close {
  void operator()(archive* reader) const { archive_read_free(reader); }
};
using Reader = std::unique_ptr<archive, Close>;

Error broken(archive* reader, const std::string& path) {
  const char* why = archive_error_string(reader);
  if (why != nullptr && std::string_view(why).find("ncrypt") != std::string_view::npos) {
    return {.message = "the Word document is encrypted",
            .path = path,
            .hint = "open it with its password and save it without one"};
  }
  return {.message = fmt::format("the Word document is broken or cut short ({})",
                                 why == nullptr ? "unknown reason" : why),
          .path = path,
          .hint = kGetAgain};
}

/// Unpacks within limits that hold for all members together.
class Unpacker {
 public:
  Unpacker(std::string_view bytes, const std::string& path, const ReadLimits& limits)
      : path_(path),
        limits_(limits),
        most_(std::min(limits.max_unpacked, std::max(kFreeSize, bytes.size() * kMostRatio))),
        reader_(archive_read_new()) {
    archive_read_support_format_zip(reader_.get());
    opened_ = archive_read_open_memory(reader_.get(), bytes.data(), bytes.size()) == ARCHIVE_OK;
  }

  Result<std::map<std::string, std::string>> run() {
    std::map<std::string, std::string> parts;
    if (!opened_) return fail(broken(reader_.get(), path_));
    archive_entry* entry = nullptr;
    for (std::size_t members = 1;; ++members) {
      const int status = archive_read_next_header(reader_.get(), &entry);
      if (status == ARCHIVE_EOF) return parts;
      if (status < ARCHIVE_WARN) return fail(broken(reader_.get(), path_));
      if (members > limits_.max_members)
        return fail(too_large(fmt::format("the Word document has more than {} parts", limits_.max_members)));
      const char* given = archive_entry_pathname(entry);
      std::string name = given == nullptr ? "" : given;
      std::replace(name.begin(), name.end(), '\\', '/');
      if (!name.ends_with(".xml") && !name.ends_with(".rels")) continue;
      auto content = unpack();
      if (!content) return fail(std::move(content.error()));
      parts.emplace(std::move(name), std::move(*content));
    }
  }

 private:
  Result<std::string> unpack() {
    std::string content;
    std::vector<char> chunk(65536);
    for (;;) {
      const auto got = archive_read_data(reader_.get(), chunk.data(), chunk.size());
      if (got < 0) return fail(broken(reader_.get(), path_));
      if (got == 0) return content;
      used_ += static_cast<std::size_t>(got);
      if (used_ > most_) return fail(too_large("the Word document unpacks to far more than its size allows"));
      content.append(chunk.data(), static_cast<std::size_t>(got));
    }
  }

  [[nodiscard]] Error too_large(std::string message) const {
    return {.message = std::move(message),
            .path = path_,
            .hint = "it may be made to harm programs that open it; ask where it came from"};
  }

  const std::string& path_;
  const ReadLimits& limits_;
  std::size_t most_, used_ = 0;
  Reader reader_;
  bool opened_ = false;
};

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
  auto parts = Unpacker(bytes, path, limits).run();
  if (!parts) return fail(std::move(parts.error()));
  DocxPackage package;
  package.parts_ = std::move(*parts);
  package.find_main_part();
  if (package.parts_.find(package.main_name_) == package.parts_.end()) {
    return fail({.message = "the Word document has no text part", .path = path, .hint = kGetAgain});
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
