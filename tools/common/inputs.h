// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <map>
#include <string>
#include <vector>

#include "libdoc/base/result.h"

namespace vbpl {

/// One thing to read, or the reason why it cannot be.
struct Input {
  std::string path;        ///< "-" is standard input
  Error trouble;           ///< with a message when the path cannot be read at all
  bool in_folder = false;  ///< found below a folder, not named by the user
};

/// The inputs of a call, in reading order.
struct InputList {
  std::vector<Input> inputs;
  /// Files in folders that are not documents by their name, counted by extension: ".jpg" 3. Told, never
  /// silently left out. A README is named in full.
  std::map<std::string, std::size_t> passed_over;
};

/// Files as given, folders as all documents below them in byte order of their paths; no operand at all means
/// standard input. A file given twice is read once. Hidden files are left out. Links to folders are followed,
/// but no folder is entered twice; one that leads back above itself is a trouble, as are missing files and
/// folders without any document.
[[nodiscard]] InputList list_inputs(const std::vector<std::string>& operands);

/// True for a name that a document may have; files in folders with other names are passed over.
[[nodiscard]] bool is_document_name(const std::string& path);
/// True for a name of documents that LibreOffice converts (.doc, .rtf).
[[nodiscard]] bool is_converted_name(const std::string& path);
/// What a file that was passed over is counted as.
[[nodiscard]] std::string passed_over_key(const std::string& path);

}  // namespace vbpl
