// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/parts.h"

#include <fmt/format.h>
#include <xapian.h>

#include <algorithm>
#include <charconv>
#include <filesystem>
#include <fstream>

#include "index/folder.h"
#include "index/guard.h"

namespace vbpl::index {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kStub = "XAPIANDB", kLine = "auto ", kBase = "base", kPart = "part-";
// Each part costs every search a look into four files.
constexpr std::size_t kMostParts = 16;

unsigned number_in(std::string_view name) {
  unsigned number = 0;
  if (name.substr(0, kPart.size()) == kPart)
    std::from_chars(name.data() + kPart.size(), name.data() + name.size(), number);
  return number;
}

}  // namespace

Parts::Parts(std::string generation) : generation_(std::move(generation)) {
  std::ifstream in(stub());
  for (std::string line; std::getline(in, line);) {
    if (line.compare(0, kLine.size(), kLine) != 0) continue;
    names_.push_back(line.substr(kLine.size()));
    last_ = std::max(last_, number_in(names_.back()));
  }
}

std::string Parts::path(const std::string& name) const { return (fs::path(generation_) / name).string(); }

std::string Parts::stub() const { return path(std::string(kStub)); }

std::string Parts::base() const { return path(std::string(kBase)); }

std::string Parts::next() const { return path(fmt::format("{}{}", kPart, last_ + 1)); }

Result<void> Parts::publish(std::vector<std::string> names) {
  std::string lines;
  for (const std::string& name : names) lines += fmt::format("{}{}\n", kLine, name);
  if (auto replaced = replace_file(stub(), lines); !replaced) return replaced;
  names_ = std::move(names);
  return {};
}

Result<void> Parts::begin() { return publish({std::string(kBase)}); }

Result<void> Parts::publish_next() {
  std::vector<std::string> names = names_;
  names.push_back(fmt::format("{}{}", kPart, ++last_));
  if (auto published = publish(std::move(names)); !published) return published;
  return names_.size() > kMostParts ? merge() : Result<void>{};
}

Result<void> Parts::merge() {
  const auto merged = guarded(generation_, [&] {
    Xapian::Database all;
    for (std::size_t i = 1; i < names_.size(); ++i) all.add_database(Xapian::Database(path(names_[i])));
    fs::remove_all(next());
    all.compact(next());
  });
  if (!merged) return merged;
  if (auto published = publish({names_.front(), fmt::format("{}{}", kPart, ++last_)}); !published)
    return published;
  sweep();
  return {};
}

void Parts::sweep() const {
  std::error_code ignored;
  for (const auto& entry : fs::directory_iterator(generation_, ignored)) {
    const std::string name = entry.path().filename().string();
    if (name.compare(0, kPart.size(), kPart) == 0 &&
        std::find(names_.begin(), names_.end(), name) == names_.end())
      fs::remove_all(entry.path(), ignored);
  }
}

}  // namespace vbpl::index
