// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/read/child_process.h"

#include <fcntl.h>
#include <poll.h>
#include <sched.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <filesystem>

namespace vbpl {
namespace {

using Clock = std::chrono::steady_clock;

class Descriptor {
 public:
  explicit Descriptor(int fd = -1) : fd_(fd) {}
  ~Descriptor() { reset(); }
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  [[nodiscard]] int get() const { return fd_; }
  void reset(int fd = -1) {
    if (fd_ >= 0) ::close(fd_);
    fd_ = fd;
  }

 private:
  int fd_;
};

/// A file without a name that holds `input`: unlike a pipe it needs no one to feed it.
int file_of(std::string_view input) {
  const int fd = ::memfd_create("vbpl-input", MFD_CLOEXEC);
  if (fd < 0) return -1;
  while (!input.empty()) {
    const ssize_t written = ::write(fd, input.data(), input.size());
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) {
      ::close(fd);
      return -1;
    }
    input.remove_prefix(static_cast<std::size_t>(written));
  }
  ::lseek(fd, 0, SEEK_SET);
  return fd;
}

void limit(int resource, std::size_t amount) {
  const rlimit bound{amount, amount};
  ::setrlimit(static_cast<__rlimit_resource>(resource), &bound);
}

#if defined(__SANITIZE_ADDRESS__)
constexpr bool kShadowMemory = true;
#elif defined(__has_feature)
constexpr bool kShadowMemory = __has_feature(address_sanitizer);
#else
constexpr bool kShadowMemory = false;
#endif

/// In the child, after fork: nothing but system calls.
[[noreturn]] void become(char* const* arguments, char* const* environment, int input, int output, int null,
                         const ChildLimits& limits) {
  ::prctl(PR_SET_PDEATHSIG, SIGKILL);
  ::setpgid(0, 0);
  limit(RLIMIT_CPU, limits.cpu_seconds);
  limit(RLIMIT_CORE, 0);
  limit(RLIMIT_FSIZE, limits.max_file);
  // As root, or as any user where the system allows user namespaces.
  if (!limits.network && ::unshare(CLONE_NEWNET) != 0) (void)::unshare(CLONE_NEWUSER | CLONE_NEWNET);
  if (!kShadowMemory) limit(RLIMIT_AS, limits.memory);
  ::signal(SIGPIPE, SIG_DFL);
  if (::dup2(input, STDIN_FILENO) < 0 || ::dup2(output, STDOUT_FILENO) < 0 || ::dup2(null, STDERR_FILENO) < 0)
    ::_exit(127);
  ::execve(arguments[0], arguments, environment);
  ::_exit(127);
}

std::vector<char*> pointers(std::vector<std::string>& words) {
  std::vector<char*> result;
  for (std::string& word : words) result.push_back(word.data());
  result.push_back(nullptr);
  return result;
}

/// A short environment, so that what a program does hangs on its input alone.
std::vector<std::string> child_environment() {
  std::vector<std::string> environment = {"LC_ALL=C.UTF-8", "OMP_THREAD_LIMIT=1"};
  for (const char* name : {"PATH", "HOME", "TMPDIR", "TESSDATA_PREFIX"}) {
    if (const char* value = std::getenv(name)) environment.push_back(std::string(name) + "=" + value);
  }
  return environment;
}

/// Reads to the end, a limit or the deadline.
ChildEnd drain(int fd, const ChildLimits& limits, Clock::time_point deadline, std::string& output) {
  std::array<char, 1 << 16> buffer{};
  for (;;) {
    const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(deadline - Clock::now()).count();
    if (left <= 0) return ChildEnd::out_of_time;
    pollfd waiting{fd, POLLIN, 0};
    if (::poll(&waiting, 1, static_cast<int>(left)) <= 0) continue;
    const ssize_t got = ::read(fd, buffer.data(), buffer.size());
    if (got < 0 && errno == EINTR) continue;
    if (got <= 0) return ChildEnd::exited;
    if (output.size() + static_cast<std::size_t>(got) > limits.max_output) return ChildEnd::too_much_output;
    output.append(buffer.data(), static_cast<std::size_t>(got));
  }
}

/// Waits for a child that has closed its output; one that lingers is killed at the deadline.
int wait_for(pid_t child, Clock::time_point deadline) {
  int status = 0;
  for (long pause = 100'000;; pause = std::min(pause * 2, 50'000'000L)) {
    const pid_t ended = ::waitpid(child, &status, WNOHANG);
    if (ended == child || (ended < 0 && errno != EINTR)) return status;
    if (Clock::now() >= deadline) ::kill(-child, SIGKILL);
    const timespec time{0, pause};
    ::nanosleep(&time, nullptr);
  }
}

void settle(ChildOutput& result, int status) {
  if (result.end != ChildEnd::exited) return;
  if (WIFEXITED(status)) {
    result.exit_code = WEXITSTATUS(status);
    if (result.exit_code == 127) result.end = ChildEnd::not_started;
  } else {
    const int signal = WTERMSIG(status);
    result.end = signal == SIGXCPU || signal == SIGKILL ? ChildEnd::out_of_time : ChildEnd::crashed;
  }
}

bool is_program(const std::filesystem::path& path) {
  std::error_code error;
  return std::filesystem::is_regular_file(path, error) && ::access(path.c_str(), X_OK) == 0;
}

}  // namespace

ChildOutput run_child(const std::vector<std::string>& command, std::string_view input,
                      const ChildLimits& limits) {
  ChildOutput result;
  const Descriptor in(file_of(input)), null(::open("/dev/null", O_RDWR | O_CLOEXEC));
  int ends[2];
  if (in.get() < 0 || null.get() < 0 || command.empty() || ::pipe2(ends, O_CLOEXEC) != 0) return result;
  Descriptor reading(ends[0]), writing(ends[1]);
  std::vector<std::string> words = command, variables = child_environment();
  const std::vector<char*> arguments = pointers(words), environment = pointers(variables);
  const auto deadline = Clock::now() + std::chrono::seconds(limits.seconds);
  const pid_t child = ::fork();
  if (child < 0) return result;
  if (child == 0) become(arguments.data(), environment.data(), in.get(), writing.get(), null.get(), limits);
  ::setpgid(child, child);  // here too: whichever of us comes first
  writing.reset();
  result.end = drain(reading.get(), limits, deadline, result.output);
  if (result.end != ChildEnd::exited) ::kill(-child, SIGKILL);
  settle(result, wait_for(child, deadline));
  return result;
}

std::optional<std::string> find_program(const std::string& name) {
  const char* path = std::getenv("PATH");
  std::string_view folders = path == nullptr ? "/usr/local/bin:/usr/bin:/bin" : path;
  while (!folders.empty()) {
    const std::size_t end = std::min(folders.find(':'), folders.size());
    const std::filesystem::path folder(folders.substr(0, end));
    if (folder.is_absolute() && is_program(folder / name)) return (folder / name).string();
    folders.remove_prefix(std::min(end + 1, folders.size()));
  }
  return std::nullopt;
}

std::optional<std::string> find_helper(const std::string& name) {
  std::error_code error;
  std::vector<std::filesystem::path> folders;
  if (const char* stated = std::getenv("VBPL_LIBEXEC_DIR")) folders.emplace_back(stated);
  const auto self = std::filesystem::read_symlink("/proc/self/exe", error);
  if (!error) folders.push_back(self.parent_path().parent_path() / "libexec" / "vbpl-tools");
  folders.emplace_back(VBPL_LIBEXEC_DIR);
  for (const auto& folder : folders) {
    if (is_program(folder / name)) return (folder / name).string();
  }
  return std::nullopt;
}

}  // namespace vbpl
