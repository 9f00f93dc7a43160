// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "libdoc/base/result.h"
#include "libdoc/read/source_document.h"

namespace vbpl {

/// What is done with the tracked changes of a word processor.
enum class TrackedChanges {
  accept,  ///< read as if all were accepted
  reject,  ///< read as if none had been made
  show,    ///< both: [-deleted-] and {+inserted+}
};

/// How a document is read, and how much it may cost.
struct ReadLimits {
  std::size_t max_file = std::size_t{512} << 20;      ///< bytes of one file
  std::size_t max_unpacked = std::size_t{256} << 20;  ///< bytes of one zip member
  std::size_t max_members = 2000;                     ///< members of one DOCX
  std::size_t max_html_depth = 2000;                  ///< open tags
  bool ocr = false;  ///< pages that are pictures are worth reading by OCR: seconds a page
  TrackedChanges changes = TrackedChanges::accept;
};

/// Reads bytes in any supported format (told by content, the name only helps) into one text. Fails, with a
/// hint, on formats we do not read yet, empty input, binary junk and broken containers; anything else gives a
/// document.
[[nodiscard]] Result<SourceDocument> read_document(std::string_view bytes, std::string path,
                                                   const ReadLimits& limits = {});

/// One of many documents to read.
struct ReadInput {
  std::string_view bytes;
  std::string path;
};
/// True for documents that another program converts, which takes seconds to start: Word 97 (.doc) and RTF.
/// They are better read many at a time.
[[nodiscard]] bool needs_conversion(std::string_view bytes);
/// read_document for each of `inputs`, which need conversion, in a few calls of that program; in their order.
[[nodiscard]] std::vector<Result<SourceDocument>> read_converted_documents(
    const std::vector<ReadInput>& inputs, const ReadLimits& limits = {});

/// Reads a file from disk. Errors name the path and say what to do.
[[nodiscard]] Result<std::string> read_file(const std::string& path, const ReadLimits& limits = {});

}  // namespace vbpl
