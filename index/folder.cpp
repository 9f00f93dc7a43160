// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/folder.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>

#include <cerrno>
#include <charconv>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <optional>

namespace vbpl::index {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kStub = "XAPIANDB";
constexpr std::string_view kStubLine = "auto gen-";
constexpr std::string_view kGeneration = "gen-";
constexpr std::string_view kLock = "writer.lock";

std::string below(const std::string& folder, std::string_view name) {
  return (fs::path(folder) / name).string();
}

Error system_error(std::string_view what, const std::string& path) {
  const int reason = errno;
  Error error{fmt::format("{}: {}", what, std::strerror(reason)), path, 0, 0, {}};
  if (reason == ENOSPC)
    error.hint = "free some space and run the same command again; the index keeps its last state";
  return error;
}

std::optional<unsigned> generation_in(std::string_view line) {
  if (line.substr(0, kStubLine.size()) != kStubLine) return std::nullopt;
  unsigned number = 0;
  const char* end = line.data() + line.size();
  if (std::from_chars(line.data() + kStubLine.size(), end, number).ptr != end) return std::nullopt;
  return number;
}

}  // namespace

std::string Folder::stub() const { return below(path_, kStub); }

std::string Folder::generation(unsigned number) const {
  return below(path_, fmt::format("{}{}", kGeneration, number));
}

Result<unsigned> Folder::current() const {
  std::ifstream file(stub());
  std::string line;
  if (!file || !std::getline(file, line)) {
    return fail({"there is no index here", path_, 0, 0,
                 fmt::format("build one with: vbpl-index --index {} FOLDER", path_)});
  }
  const auto number = generation_in(line);
  if (!number)
    return fail({fmt::format("\"{}\" is not the stub of one of our indexes", line), stub(), 0, 0, {}});
  return *number;
}

Result<void> Folder::publish(unsigned number) const {
  return replace_file(stub(), fmt::format("{}{}\n", kStubLine, number));
}

bool write_synced(const std::string& path, std::string_view bytes) {
  const int file = ::open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
  if (file < 0) return false;
  const bool written =
      ::write(file, bytes.data(), bytes.size()) == static_cast<ssize_t>(bytes.size()) && ::fsync(file) == 0;
  return ::close(file) == 0 && written;
}

Result<void> replace_file(const std::string& path, std::string_view bytes) {
  const std::string fresh = path + ".new";
  if (!write_synced(fresh, bytes)) return fail(system_error("cannot write", fresh));
  if (::rename(fresh.c_str(), path.c_str()) != 0) return fail(system_error("cannot rename", fresh));
  const std::string above = fs::path(path).parent_path().string();
  if (const int folder = ::open(above.c_str(), O_RDONLY | O_CLOEXEC); folder >= 0) {
    ::fsync(folder);
    ::close(folder);
  }
  return {};
}

void Folder::sweep(unsigned keep) const {
  std::error_code ignored;
  const std::string kept = fmt::format("{}{}", kGeneration, keep);
  for (const auto& entry : fs::directory_iterator(path_, ignored)) {
    const std::string name = entry.path().filename().string();
    if (name.rfind(kGeneration, 0) == 0 && name != kept) fs::remove_all(entry.path(), ignored);
  }
}

bool Folder::is_free() const {
  std::error_code ignored;
  for (const auto& entry : fs::directory_iterator(path_, ignored)) {
    const std::string name = entry.path().filename().string();
    if (name != kLock && name.rfind(kGeneration, 0) != 0 && name.rfind(kStub, 0) != 0) return false;
  }
  return true;
}

std::size_t size_of_files(const std::string& folder) {
  std::size_t bytes = 0;
  std::error_code ignored;
  for (const auto& file : fs::recursive_directory_iterator(folder, ignored)) {
    if (file.is_regular_file(ignored)) bytes += file.file_size(ignored);
  }
  return bytes;
}

Result<WriterLock> WriterLock::take(const Folder& folder) {
  std::error_code error;
  fs::create_directories(folder.path(), error);
  const std::string path = below(folder.path(), kLock);
  const int file = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0666);
  if (file < 0) return fail(system_error("cannot write the index", folder.path()));
  struct flock lock {};
  lock.l_type = F_WRLCK;
  lock.l_whence = SEEK_SET;
  if (::fcntl(file, F_SETLK, &lock) == 0) return WriterLock(file);
  struct flock holder = lock;
  const bool known = ::fcntl(file, F_GETLK, &holder) == 0 && holder.l_type != F_UNLCK;
  ::close(file);
  return fail({known ? fmt::format("process {} is writing to this index", holder.l_pid)
                     : "another program is writing to this index",
               folder.path(), 0, 0, "wait until it ends and run the same command again"});
}

WriterLock& WriterLock::operator=(WriterLock&& other) noexcept {
  std::swap(file_, other.file_);
  return *this;
}

WriterLock::~WriterLock() {
  if (file_ >= 0) ::close(file_);
}

}  // namespace vbpl::index
