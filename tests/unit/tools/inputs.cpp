// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/common/inputs.h"

#include <unistd.h>

#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>

using namespace vbpl;
namespace fs = std::filesystem;

namespace {

/// A folder of its own, gone at the end.
class Scratch {
 public:
  Scratch() : root_(fs::temp_directory_path() / ("vbpl-inputs-" + std::to_string(getpid()))) {
    fs::create_directories(root_);
  }
  ~Scratch() { fs::remove_all(root_); }
  void add(const std::string& name) const {
    fs::create_directories((root_ / name).parent_path());
    std::ofstream(root_ / name) << "x";
  }
  [[nodiscard]] std::string path(const std::string& name = {}) const {
    return name.empty() ? root_.string() : (root_ / name).string();
  }

 private:
  fs::path root_;
};

/// Paths below the folder, a failed one with "!".
std::string listed(const Scratch& scratch, const std::vector<std::string>& operands) {
  std::string out;
  for (const auto& input : list_inputs(operands).inputs) {
    const bool below = input.path.starts_with(scratch.path() + "/");
    out += (below ? input.path.substr(scratch.path().size() + 1) : input.path) +
           (input.trouble.message.empty() ? " " : "! ");
  }
  return out;
}

}  // namespace

TEST_CASE("what a command line names", "[tools]") {
  const Scratch scratch;
  for (const char* name :
       {"b/x.txt", "b-a.txt", "a/1.html", "a/10.docx", "a/2.TXT", ".git/x.txt", "a/.x.txt", "photo.jpg"})
    scratch.add(name);
  CHECK(listed(scratch, {}) == "- ");
  CHECK(listed(scratch, {"-"}) == "- ");
  CHECK(listed(scratch, {scratch.path()}) ==
        "a/1.html a/10.docx a/2.TXT b-a.txt b/x.txt ");  // byte order of whole paths
  CHECK(listed(scratch, {scratch.path() + "//"}) == listed(scratch, {scratch.path()}));
  CHECK(listed(scratch, {scratch.path("photo.jpg")}) == "photo.jpg ");  // named is wanted
  CHECK(listed(scratch, {scratch.path("b/x.txt"), scratch.path("b"), scratch.path("b/../b/x.txt")}) ==
        "b/x.txt ");  // once
  CHECK(listed(scratch, {scratch.path("none"), scratch.path("b")}) == "none! b/x.txt ");
  CHECK(list_inputs({scratch.path()}).passed_over == std::map<std::string, std::size_t>{{".jpg", 1}});
}

TEST_CASE("links between folders", "[tools]") {
  const Scratch scratch;
  scratch.add("a/b/x.txt");
  fs::create_directory_symlink("..", scratch.path("a/b/up"));
  CHECK(listed(scratch, {scratch.path("a")}) == "a/b/up! a/b/x.txt ");
  fs::remove(scratch.path("a/b/up"));
  fs::create_directory_symlink("b", scratch.path("a/c"));  // a second name of a folder is no loop
  CHECK(listed(scratch, {scratch.path("a")}) == "a/b/x.txt ");
  fs::create_symlink("nowhere", scratch.path("a/gone.txt"));
  CHECK(listed(scratch, {scratch.path("a")}) == "a/b/x.txt a/gone.txt! ");
}
