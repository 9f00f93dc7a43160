// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/vbpl-index/update.h"

#include <algorithm>
#include <filesystem>
#include <map>
#include <memory>
#include <mutex>
#include <set>

#include "index/prepare.h"
#include "libdoc/base/version.h"
#include "libdoc/read/sha256.h"
#include "tools/common/documents.h"

namespace vbpl {

namespace {

namespace fs = std::filesystem;
using index::IndexedDocument;
using index::PreparedDocument;
using index::Provenance;

constexpr std::string_view kStandardInput = "-";

/// The name of a source in the index: the same whatever folder the tool is called from.
std::string origin_of(std::string_view path) {
  if (path == kStandardInput) return std::string(path);
  std::error_code ignored;
  const fs::path absolute = fs::absolute(fs::path(path), ignored);
  return absolute.lexically_normal().string();
}

/// A document read by other rules is another document.
std::string content_hash(std::string_view bytes) {
  return sha256_hex(bytes).substr(0, 40) + "-" + kRulesVersion;
}

class Update {
 public:
  Update(const Call& call, const Tables& tables, index::IndexWriter& writer)
      : call_(call), tables_(tables), writer_(writer) {}

  UpdateResult run(const std::vector<std::string>& operands) {
    auto listed = writer_.documents();
    if (!listed) return failed(std::move(listed.error()));
    before_ = std::move(*listed);
    for (std::size_t i = 0; i < before_.size(); ++i) {
      by_content_[{before_[i].origin, before_[i].hash}].push_back(i);
      by_origin_[before_[i].origin].push_back(i);
    }
    gone_.assign(before_.size(), false);
    seen_ = std::vector<bool>(before_.size(), false);
    result_.report =
        for_each_input(call_, tables_, operands, [&](const InputBytes& input) { return step_for(input); });
    if (!result_.trouble) remove_missing(operands);
    return std::move(result_);
  }

 private:
  UpdateResult failed(Error error) {
    result_.report = call_.coverage();
    result_.trouble = std::move(error);
    return std::move(result_);
  }

  /// Called on several threads: no step when the index knows these bytes.
  Step step_for(const InputBytes& input) {
    Provenance provenance{origin_of(input.path), content_hash(input.bytes)};
    const bool is_record = input.line != 0 || provenance.origin == kStandardInput;
    const std::lock_guard lock(mutex_);
    if (is_record) record_origins_.insert(provenance.origin);
    const auto known = by_content_.find({provenance.origin, provenance.hash});
    if (known != by_content_.end()) {
      for (const std::size_t i : known->second) seen_[i] = true;
      ++result_.unchanged;
      return {};
    }
    if (result_.trouble) return [](const Document&) -> Then { return [] {}; };
    return [this, is_record, provenance = std::move(provenance)](const Document& document) -> Then {
      auto prepared = std::make_shared<PreparedDocument>(index::prepare(document, provenance));
      return [this, is_record, prepared] { add(*prepared, is_record); };
    };
  }

  /// On the calling thread, in input order.
  void add(const PreparedDocument& document, bool is_record) {
    if (result_.trouble) return;
    bool replaces = false;
    for (const std::size_t i : by_origin_[document.provenance.origin]) {
      replaces = replaces || before_[i].id == document.id || !is_record;
      if (!is_record) remove(i);
    }
    keep(writer_.add(document));
    const std::lock_guard lock(mutex_);
    added_.insert({document.provenance.origin, document.id});
    ++(replaces ? result_.replaced : result_.added);
  }

  void remove(std::size_t i) {
    if (gone_[i] || result_.trouble) return;
    gone_[i] = true;
    keep(writer_.remove(before_[i].group));
  }

  void keep(const Result<void>& done) {
    if (done) return;
    const std::lock_guard lock(mutex_);
    result_.trouble = done.error();
  }

  /// What the sources given no longer hold: a folder may be empty only because it is not mounted.
  void remove_missing(const std::vector<std::string>& operands) {
    std::set<std::string> unreadable;
    for (const Error& error : result_.report.failed) unreadable.insert(origin_of(error.path));
    std::vector<std::string> folders;
    for (const std::string& operand : operands) {
      std::error_code ignored;
      if (operand != kStandardInput && fs::is_directory(operand, ignored))
        folders.push_back(origin_of(operand));
    }
    for (std::size_t i = 0; i < before_.size(); ++i) {
      if (gone_[i] || seen_[i] || unreadable.count(before_[i].origin) != 0) continue;
      const bool superseded = added_.count({before_[i].origin, before_[i].id}) != 0;
      if (!superseded && !left_records(before_[i]) && !left_folder(before_[i], folders)) continue;
      if (superseded || call_.arguments().has("prune")) remove(i);
      if (!superseded) ++(gone_[i] ? result_.removed : result_.gone);
    }
  }

  /// True when the file of records was read and no longer has this one. Standard input is another one each
  /// time.
  [[nodiscard]] bool left_records(const IndexedDocument& document) const {
    return document.origin != kStandardInput && record_origins_.count(document.origin) != 0;
  }

  /// True when the file stood below a folder given and is there no longer.
  [[nodiscard]] static bool left_folder(const IndexedDocument& document,
                                        const std::vector<std::string>& folders) {
    const auto holds = [&](const std::string& folder) {
      const std::string start = folder.ends_with('/') ? folder : folder + '/';
      return document.origin.compare(0, start.size(), start) == 0;
    };
    std::error_code ignored;
    return std::any_of(folders.begin(), folders.end(), holds) && !fs::exists(document.origin, ignored);
  }

  const Call& call_;
  const Tables& tables_;
  index::IndexWriter& writer_;
  UpdateResult result_;
  std::mutex mutex_;  ///< guards what step_for touches
  std::vector<IndexedDocument> before_;
  std::vector<bool> seen_, gone_;
  std::map<std::pair<std::string, std::string>, std::vector<std::size_t>> by_content_;
  std::map<std::string, std::vector<std::size_t>> by_origin_;
  std::set<std::string> record_origins_;
  std::set<std::pair<std::string, std::string>> added_;
};

}  // namespace

UpdateResult update_index(const Call& call, const Tables& tables, const std::vector<std::string>& operands,
                          index::IndexWriter& writer) {
  return Update(call, tables, writer).run(operands);
}

}  // namespace vbpl
