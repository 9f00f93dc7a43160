// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/common/inputs.h"

#include <fmt/format.h>
#include <sys/stat.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <filesystem>
#include <set>
#include <utility>

#include "libdoc/text/fold.h"
#include "tools/common/language.h"

namespace vbpl {

namespace fs = std::filesystem;

namespace {

/// Kinds of files that hold documents. Those not read yet are among them on purpose: the reader says why, so
/// that a scan or an old .doc in a folder is never taken for looked at.
constexpr std::array kDocumentExtensions = {
    ".txt", ".text", ".htm",  ".html", ".xhtml", ".mht",  ".mhtml", ".md",     ".docx", ".docm", ".doc",
    ".rtf", ".odt",  ".fodt", ".pdf",  ".xml",   ".json", ".jsonl", ".ndjson", ".zip",  ".rar",  ".7z",
    ".tar", ".gz",   ".tgz",  ".bz2",  ".tbz2",  ".xz",   ".txz",   ".zst",    ".tzst",
};

using FileId = std::pair<dev_t, ino_t>;

FileId id_of(const struct stat& about) { return {about.st_dev, about.st_ino}; }

/// The same words as the reading room's.
Error system_error(const std::string& path, int reason) {
  switch (reason) {
    case ENOENT:
    case ENOTDIR:
      return {"no such file", path, 0, 0, "check the spelling of the path"};
    case EACCES:
      return {"no permission to read the file", path, 0, 0, "ask its owner, or copy it to a folder of yours"};
    case ELOOP:
      return {"symbolic links lead in a circle", path, 0, 0, {}};
    default:
      return {fmt::format("cannot be read (system error {})", reason), path, 0, 0, {}};
  }
}

std::string extension_of(const std::string& path) { return lower(fs::path(path).extension().string()); }

/// Words about a folder, not part of its archive.
bool is_read_me(const std::string& path) { return lower(fs::path(path).stem().string()) == "readme"; }

/// Lists the files below one folder. The stack is our own: depth is the file system's business, not the call
/// stack's.
class FolderWalk {
 public:
  explicit FolderWalk(InputList& list) : list_(list) {}

  void walk(const std::string& folder) {
    const std::size_t before = list_.inputs.size();
    waiting_.push_back(folder);
    while (!waiting_.empty()) {
      const std::string next = std::move(waiting_.back());
      waiting_.pop_back();
      enter(next);
    }
    const auto first = list_.inputs.begin() + static_cast<std::ptrdiff_t>(before);
    std::sort(first, list_.inputs.end(), [](const Input& a, const Input& b) { return a.path < b.path; });
    if (first == list_.inputs.end())
      fail_at(folder, N_("no documents in this folder"), N_("give a folder with .txt, .html or .docx files"));
  }

 private:
  void enter(const std::string& folder) {
    struct stat about {};
    if (stat(folder.c_str(), &about) != 0)
      return list_.inputs.push_back({folder, system_error(folder, errno), true});
    const auto [seen, is_new] = entered_.emplace(id_of(about), folder);
    if (!is_new) {
      const bool is_loop = folder.starts_with(seen->second + "/");
      if (is_loop)
        fail_at(folder, N_("a link that leads back above itself"),
                N_("remove the link; the folder itself was read"));
      return;
    }
    std::error_code error;
    std::vector<std::string> entries;
    for (fs::directory_iterator it(folder, error), end; !error && it != end; it.increment(error))
      entries.push_back(it->path().string());
    if (error) list_.inputs.push_back({folder, system_error(folder, error.value()), true});
    // Last in, first out: the first by name is entered first, whatever order the file system has.
    std::sort(entries.rbegin(), entries.rend());
    for (auto& entry : entries) take(std::move(entry));
  }

  void take(std::string path) {
    if (fs::path(path).filename().string().starts_with('.')) return;
    struct stat about {};
    if (stat(path.c_str(), &about) != 0)
      return list_.inputs.push_back({path, system_error(path, errno), true});
    if (S_ISDIR(about.st_mode)) return waiting_.push_back(std::move(path));
    if (!S_ISREG(about.st_mode)) return;
    if (!is_document_name(path)) {
      ++list_.passed_over[passed_over_key(path)];
      return;
    }
    list_.inputs.push_back({std::move(path), {}, true});
  }

  void fail_at(const std::string& path, std::string reason, std::string hint) {
    list_.inputs.push_back({path, {std::move(reason), path, 0, 0, std::move(hint)}, true});
  }

  InputList& list_;
  std::vector<std::string> waiting_;
  std::map<FileId, std::string> entered_;
};

void keep_first_of_each(std::vector<Input>& inputs) {
  std::set<std::string> seen;
  std::erase_if(inputs, [&](const Input& input) {
    return !seen.insert(fs::path(input.path).lexically_normal().string()).second;
  });
}

std::string without_end_slashes(std::string path) {
  while (path.size() > 1 && path.ends_with('/')) path.pop_back();
  return path;
}

}  // namespace

bool is_document_name(const std::string& path) {
  const std::string extension = extension_of(path);
  return !is_read_me(path) && std::find(kDocumentExtensions.begin(), kDocumentExtensions.end(), extension) !=
                                  kDocumentExtensions.end();
}

bool is_converted_name(const std::string& path) {
  const std::string extension = extension_of(path);
  return extension == ".doc" || extension == ".rtf";
}

std::string passed_over_key(const std::string& path) {
  return is_read_me(path) ? fs::path(path).filename().string() : extension_of(path);
}

InputList list_inputs(const std::vector<std::string>& operands) {
  InputList list;
  if (operands.empty()) list.inputs.push_back({"-", {}});
  for (const auto& operand : operands) {
    struct stat about {};
    if (operand == "-") {
      list.inputs.push_back({"-", {}});
    } else if (stat(operand.c_str(), &about) != 0) {
      list.inputs.push_back({operand, system_error(operand, errno)});
    } else if (S_ISDIR(about.st_mode)) {
      FolderWalk(list).walk(without_end_slashes(operand));
    } else {
      list.inputs.push_back({operand, {}});
    }
  }
  keep_first_of_each(list.inputs);
  return list;
}

}  // namespace vbpl
