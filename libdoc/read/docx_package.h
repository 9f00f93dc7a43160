// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <functional>
#include <map>
#include <set>
#include <string>
#include <string_view>

#include "libdoc/base/result.h"
#include "libdoc/read/read.h"
#include "libdoc/read/zip_parts.h"

namespace vbpl {

/// The parts of a Word document that hold text or say how it is shown, unpacked in memory: a part that nobody
/// reads is not unpacked. Names of the archive never reach the disk.
class DocxPackage {
 public:
  /// Fails on archives that are broken, encrypted, without a main part, or larger than `limits` allow.
  [[nodiscard]] static Result<DocxPackage> open(std::string_view bytes, const std::string& path,
                                                const ReadLimits& limits);

  /// The part that holds the text.
  [[nodiscard]] std::string& main_part() { return parts_.find(main_name_)->second; }
  /// A part that the main part is related to, by the last word of the relation: "styles", "numbering",
  /// "footnotes", "endnotes"; empty if none.
  [[nodiscard]] std::string& related(std::string_view relation);
  /// The part that describes the document.
  [[nodiscard]] std::string& core_properties();

 private:
  using Relations = std::map<std::string, std::string, std::less<>>;
  void read_relations();
  [[nodiscard]] Relations relations(const std::string& part_name) const;
  /// Names of parts that are wanted and were not unpacked yet.
  [[nodiscard]] std::set<std::string, std::less<>> missing_parts() const;

  ZipParts parts_;
  std::string main_name_;
  Relations main_relations_;
};

}  // namespace vbpl
