// SPDX-License-Identifier: GPL-3.0-or-later
#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <utility>

#include "libdoc/read/read.h"

namespace vbpl {
namespace {

class Descriptor {
 public:
  explicit Descriptor(int fd) : fd_(fd) {}
  ~Descriptor() {
    if (fd_ >= 0) ::close(fd_);
  }
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  [[nodiscard]] int get() const { return fd_; }

 private:
  int fd_;
};

/// In our own words, so that the message is the same in every locale.
Error system_error(int code, const std::string& path) {
  switch (code) {
    case ENOENT:
    case ENOTDIR:
      return {.message = "no such file", .path = path, .hint = "check the spelling of the path"};
    case EACCES:
    case EPERM:
      return {.message = "no permission to read the file",
              .path = path,
              .hint = "ask its owner, or copy it to a folder of yours"};
    case EISDIR:
      return {.message = "is a folder, not a file", .path = path};
    case ELOOP:
      return {.message = "symbolic links lead in a circle", .path = path};
    case ENAMETOOLONG:
      return {.message = "the path is too long", .path = path};
    case EMFILE:
    case ENFILE:
      return {.message = "too many open files", .path = path, .hint = "use fewer threads (-j)"};
    case EIO:
      return {.message = "the disk reports a read error", .path = path};
    default:
      return {.message = fmt::format("cannot be read (system error {})", code), .path = path};
  }
}

Error too_large(const std::string& path, std::size_t limit) {
  return {.message = fmt::format("the file is larger than {} MB", limit >> 20),
          .path = path,
          .hint = "no legal document is that large; if it is an archive, unpack it and give the folder"};
}

}  // namespace

Result<std::string> read_file(const std::string& path, const ReadLimits& limits) {
  const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOCTTY));
  if (file.get() < 0) return fail(system_error(errno, path));
  struct stat info {};
  if (::fstat(file.get(), &info) != 0) return fail(system_error(errno, path));
  if (S_ISDIR(info.st_mode)) return fail(system_error(EISDIR, path));
  const auto stated = static_cast<std::size_t>(std::max<off_t>(info.st_size, 0));
  if (stated > limits.max_file) return fail(too_large(path, limits.max_file));
  // Pipes and /proc state no size: read to the end, growing, and never trust the stated one.
  std::string bytes;
  std::size_t used = 0;
  bytes.resize(stated + 1);
  for (;;) {
    if (used == bytes.size()) bytes.resize(std::max<std::size_t>(bytes.size() * 2, 65536));
    const ssize_t got = ::read(file.get(), bytes.data() + used, bytes.size() - used);
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) return fail(system_error(errno, path));
    if (got == 0) break;
    used += static_cast<std::size_t>(got);
    if (used > limits.max_file) return fail(too_large(path, limits.max_file));
  }
  bytes.resize(used);
  if (bytes.empty())
    return fail({.message = "the file is empty",
                 .path = path,
                 .hint = "get the document again from where it came from"});
  return bytes;
}

}  // namespace vbpl
