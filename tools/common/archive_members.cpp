// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/common/archive_members.h"

#include <cstddef>
#include <utility>

#include "libdoc/read/archive.h"
#include "tools/common/inputs.h"
#include "tools/common/language.h"

namespace vbpl {

namespace {

constexpr std::size_t kBatchBytes = std::size_t{32} << 20;

class Batches {
 public:
  explicit Batches(const ArchiveSink& sink) : sink_(sink) {
    visitor_.wants = [this](const std::string& path) { return wants(path); };
    visitor_.take = [this](std::string path, std::string bytes) {
      return take({std::move(path), std::move(bytes)});
    };
    visitor_.fail = [this](Error error) { fail(std::move(error)); };
  }
  [[nodiscard]] const ArchiveVisitor& visitor() const { return visitor_; }

  /// Hands on what is left. An archive without anything to read is not silently one that was read.
  void finish(const std::string& path) {
    flush();
    if (is_empty_)
      sink_.fail({N_("no documents in this archive"), path, 0, 0,
                  N_("give an archive with .txt, .html, .docx or .pdf files")});
  }

 private:
  /// Files that systems leave beside the others begin with a full stop, as in folders.
  bool wants(const std::string& path) {
    if (path.substr(path.rfind('/') + 1).starts_with('.')) return false;
    if (is_document_name(path)) return true;
    sink_.pass_over(path);
    return false;
  }

  bool take(ArchiveMember member) {
    is_empty_ = false;
    bytes_ += member.bytes.size();
    batch_.push_back(std::move(member));
    return bytes_ < kBatchBytes || flush();
  }

  void fail(Error error) {
    flush();
    is_empty_ = false;
    sink_.fail(std::move(error));
  }

  bool flush() {
    bytes_ = 0;
    return batch_.empty() || sink_.take(std::exchange(batch_, {}));
  }

  const ArchiveSink& sink_;
  ArchiveVisitor visitor_;
  std::vector<ArchiveMember> batch_;
  std::size_t bytes_ = 0;
  bool is_empty_ = true;
};

}  // namespace

void read_archive_file(const std::string& file, const ArchiveSink& sink) {
  Batches batches(sink);
  walk_archive_file(file, batches.visitor());
  batches.finish(file);
}

void read_archive_bytes(const std::string& bytes, const std::string& path, const ArchiveSink& sink) {
  Batches batches(sink);
  walk_archive(bytes, path, batches.visitor());
  batches.finish(path);
}

}  // namespace vbpl
