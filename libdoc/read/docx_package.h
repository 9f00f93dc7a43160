// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <map>
#include <string>
#include <string_view>

#include "libdoc/base/result.h"
#include "libdoc/read/read.h"

namespace vbpl {

/// The XML parts of a Word document, unpacked in memory. Names of the archive never reach the disk.
class DocxPackage {
 public:
  /// Fails on archives that are broken, encrypted, without a main part, or larger than `limits` allow.
  [[nodiscard]] static Result<DocxPackage> open(std::string_view bytes, const std::string& path,
                                                const ReadLimits& limits);

  /// The part that holds the text.
  [[nodiscard]] const std::string& main_part() const { return parts_.at(main_name_); }
  /// A part that the main part is related to, by the last word of the relation: "styles", "numbering"; empty
  /// if none.
  [[nodiscard]] const std::string& related(std::string_view relation) const;
  /// A part by name; empty if there is none.
  [[nodiscard]] const std::string& part(const std::string& name) const;

 private:
  void find_main_part();
  [[nodiscard]] std::map<std::string, std::string, std::less<>> relations(const std::string& part_name) const;

  std::map<std::string, std::string> parts_;
  std::string main_name_;
  std::map<std::string, std::string, std::less<>> main_relations_;
};

}  // namespace vbpl
