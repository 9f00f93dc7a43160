// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <functional>
#include <future>
#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "libdoc/read/read.h"
#include "tools/common/documents.h"

namespace vbpl {

/// A document that LibreOffice has converted.
struct ConvertedDocument {
  Step step;  ///< empty: known already, and not converted
  Result<SourceDocument> source;
};

/// Where the documents of one call come from, by index.
struct ConversionSource {
  std::vector<std::size_t> candidates;  ///< that may need conversion, rising
  std::function<std::string(std::size_t)> path;
  std::function<Result<std::string>(std::size_t)> load;
};

/// Converts documents in groups, since starting LibreOffice takes longer than converting one. Whoever first
/// asks for a document of a group has the group converted, and the next one begun alongside when there are
/// several jobs. Safe to call from several threads.
class Conversions {
 public:
  Conversions(ConversionSource source, const StepFor& step_for, const ReadLimits& limits, unsigned jobs)
      : source_(std::move(source)), step_for_(step_for), limits_(limits), ahead_(jobs > 1 ? 1 : 0) {}

  /// The document at `index`; nothing when it needs no conversion or cannot be loaded. To be called once for
  /// each, about in order.
  [[nodiscard]] std::optional<ConvertedDocument> take(std::size_t index);

 private:
  static constexpr std::size_t kGroup = 16;
  using Group = std::map<std::size_t, ConvertedDocument>;

  [[nodiscard]] Group convert(std::size_t group) const;
  [[nodiscard]] std::shared_future<void> begun(std::size_t group);

  const ConversionSource source_;
  const StepFor& step_for_;
  const ReadLimits limits_;
  const std::size_t ahead_;
  std::mutex mutex_;
  std::map<std::size_t, Group> done_;
  std::map<std::size_t, std::shared_future<void>> begun_;  // last: waits for threads that use the rest
};

}  // namespace vbpl
