// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "libdoc/read/read.h"
#include "tools/common/conversions.h"
#include "tools/common/documents.h"
#include "tools/common/line_reader.h"

namespace vbpl {

/// What became of one input or one record line.
struct Outcome {
  Then then;  ///< empty when there is nothing to do
  /// Why there is no document, or less than all of it; several from a coverage record.
  std::vector<Error> failures;
  /// To be read on the calling thread: standard input, pipes, files of records, archives.
  bool is_stream = false;
  bool is_document = false;  ///< counts as an input
};

[[nodiscard]] Outcome failed(Error error);

/// Whether the bytes are to be read line by line, or object by object.
[[nodiscard]] bool is_stream_of_objects(std::string_view bytes);

/// Turns the bytes of one document, or one line of records, into what is to be done with it. A document that
/// breaks the program is a failure of its own and does not end the batch. Safe to call from several threads.
class DocumentReader {
 public:
  /// The reader refers to `tables`, `step_for` and `other`, which must outlive it; `other` may be empty.
  DocumentReader(const Tables& tables, const StepFor& step_for, const OtherRecord& other, ReadLimits limits)
      : tables_(tables), step_for_(step_for), other_(other), limits_(limits) {}

  [[nodiscard]] Outcome parse(std::string bytes, const std::string& path) const;
  /// Nothing when the document at `index` needs no conversion.
  [[nodiscard]] std::optional<Outcome> read_converted(const std::string& path, std::size_t index,
                                                      Conversions& conversions) const;
  /// One line of a file of records, or of a dump; an empty line is nothing.
  [[nodiscard]] Outcome read_record(const LineReader::Line& line, const std::string& path) const;

 private:
  template <class Work>
  Outcome parsed(const std::string& path, const Work& work) const;
  [[nodiscard]] Outcome read_dump(const LineReader::Line& line, const std::string& path) const;
  [[nodiscard]] Outcome read_other(const std::string& type, const LineReader::Line& line,
                                   const std::string& path) const;

  const Tables& tables_;
  const StepFor& step_for_;
  const OtherRecord& other_;
  const ReadLimits limits_;
};

}  // namespace vbpl
