// SPDX-License-Identifier: GPL-3.0-or-later
#include <unistd.h>

#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>

#include "libdoc/read/read.h"

using namespace vbpl;
namespace fs = std::filesystem;

namespace {

/// A folder of its own that goes away with the test.
struct Folder {
  Folder() {
    std::string name = (fs::temp_directory_path() / "vbpl-read-XXXXXX").string();
    path = ::mkdtemp(name.data());
  }
  ~Folder() { fs::remove_all(path); }
  [[nodiscard]] std::string file(const char* name, const std::string& content) const {
    std::ofstream(path / name, std::ios::binary) << content;
    return (path / name).string();
  }
  fs::path path;
};

}  // namespace

TEST_CASE("a file is read whole, zero bytes and all", "[read]") {
  const Folder folder;
  const std::string content("Điều 1\0\r\n", 11);
  CHECK(read_file(folder.file("a", content)).value() == content);
}

TEST_CASE("a file that cannot be read is named with the reason", "[read]") {
  const Folder folder;
  const auto message = [](const Result<std::string>& result) {
    return result ? "read" : result.error().message;
  };
  const std::string missing = (folder.path / "none.txt").string();
  CHECK(message(read_file(missing)) == "no such file");
  CHECK(read_file(missing).error().path == missing);
  CHECK_FALSE(read_file(missing).error().hint.empty());
  CHECK(message(read_file(folder.path.string())) == "is a folder, not a file");
  CHECK(message(read_file(folder.file("empty", ""))) == "the file is empty");
  // Just at the limit, and one byte past it.
  CHECK(message(read_file(folder.file("ten", "0123456789"), {.max_file = 10})) == "read");
  CHECK(message(read_file(folder.file("ten", "0123456789"), {.max_file = 9})) ==
        "the file is larger than 0 MB");
  fs::create_symlink("loop", folder.path / "loop");
  CHECK(message(read_file((folder.path / "loop").string())) == "symbolic links lead in a circle");
}

TEST_CASE("a file without permission is an error, unless root reads it", "[read]") {
  const Folder folder;
  const std::string path = folder.file("secret", "x");
  fs::permissions(path, fs::perms::none);
  const auto result = read_file(path);
  if (::geteuid() == 0) return;
  REQUIRE_FALSE(result);
  CHECK(result.error().message == "no permission to read the file");
}

TEST_CASE("a file without a stated size is read to its end", "[read]") {
  const auto version = read_file("/proc/version");
  if (fs::exists("/proc/version")) CHECK(version.value().size() > 10);
  // An endless one stops at the limit.
  CHECK(read_file("/dev/zero", {.max_file = 100000}).error().message == "the file is larger than 0 MB");
}
