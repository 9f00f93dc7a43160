// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace vbpl {

/// A folder of our own for one conversion; goes with all that is in it.
class ScratchFolder {
 public:
  ScratchFolder();
  ~ScratchFolder();
  ScratchFolder(const ScratchFolder&) = delete;
  ScratchFolder& operator=(const ScratchFolder&) = delete;
  /// Empty when it could not be made.
  [[nodiscard]] const std::string& path() const { return path_; }

 private:
  std::string path_;
};

/// What LibreOffice made of a file.
struct Converted {
  std::optional<std::string> bytes;
  bool out_of_time = false;
};

enum class ConversionTarget {
  odt,
  text,  ///< plain text in UTF-8, with automatic numbers as LibreOffice shows them
};

/// Converts the named files of a folder, which are documents of any kind that LibreOffice knows, in one call.
/// Results are in the order of `names`.
[[nodiscard]] std::vector<Converted> convert_documents(const std::string& soffice,
                                                       const ScratchFolder& folder,
                                                       const std::vector<std::string>& names,
                                                       ConversionTarget target);

}  // namespace vbpl
