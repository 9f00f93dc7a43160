// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/common/conversions.h"

#include <algorithm>
#include <utility>

namespace vbpl {

std::optional<ConvertedDocument> Conversions::take(std::size_t index) {
  const auto& candidates = source_.candidates;
  const auto found = std::lower_bound(candidates.begin(), candidates.end(), index);
  if (found == candidates.end() || *found != index) return std::nullopt;
  const std::size_t group = static_cast<std::size_t>(found - candidates.begin()) / kGroup;
  const std::shared_future<void> ready = begun(group);
  if (ahead_ > 0 && (group + 1) * kGroup < candidates.size()) (void)begun(group + 1);
  ready.get();
  const std::lock_guard lock(mutex_);
  auto document = done_[group].extract(index);
  if (document.empty()) return std::nullopt;
  return std::move(document.mapped());
}

std::shared_future<void> Conversions::begun(std::size_t group) {
  const std::lock_guard lock(mutex_);
  const auto [place, is_new] = begun_.try_emplace(group);
  if (is_new) {
    place->second = std::async(std::launch::async, [this, group] {
                      Group converted = convert(group);
                      const std::lock_guard store(mutex_);
                      done_[group] = std::move(converted);
                    }).share();
  }
  return place->second;
}

Conversions::Group Conversions::convert(std::size_t group) const {
  const std::size_t begin = group * kGroup, end = std::min(begin + kGroup, source_.candidates.size());
  Group converted;
  std::vector<std::string> bytes;
  std::vector<std::size_t> indices;
  std::vector<Step> steps;
  bytes.reserve(end - begin);  // inputs point into it
  std::vector<ReadInput> inputs;
  for (std::size_t i = begin; i < end; ++i) {
    const std::size_t index = source_.candidates[i];
    auto loaded = source_.load(index);
    if (!loaded || !needs_conversion(*loaded)) continue;
    const std::string path = source_.path(index);
    Step step = step_for_({path, *loaded, 0});
    if (!step) {
      converted.emplace(index, ConvertedDocument{{}, fail({})});
      continue;
    }
    bytes.push_back(std::move(*loaded));
    indices.push_back(index);
    steps.push_back(std::move(step));
    inputs.push_back({bytes.back(), path});
  }
  if (inputs.empty()) return converted;
  auto sources = read_converted_documents(inputs, limits_);
  for (std::size_t i = 0; i < inputs.size(); ++i)
    converted.emplace(indices[i], ConvertedDocument{std::move(steps[i]), std::move(sources[i])});
  return converted;
}

}  // namespace vbpl
