// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/read/office_process.h"

#include <stdlib.h>

#include <filesystem>
#include <system_error>

#include "libdoc/read/child_process.h"
#include "libdoc/read/read.h"

namespace vbpl {
namespace fs = std::filesystem;
namespace {

constexpr unsigned kStartSeconds = 60;  // for the start and one large document
constexpr unsigned kEachSeconds = 5;    // for one more

ChildLimits limits_for(std::size_t documents) {
  const unsigned cpu = kStartSeconds + kEachSeconds * static_cast<unsigned>(documents);
  return {.cpu_seconds = cpu,
          .seconds = 3 * cpu,
          .memory = std::size_t{4} << 30,
          .max_output = std::size_t{16} << 20,
          .network = false};
}

}  // namespace

ScratchFolder::ScratchFolder() {
  std::error_code error;
  std::string form = (fs::temp_directory_path(error) / "vbpl-XXXXXX").string();
  if (!error && ::mkdtemp(form.data()) != nullptr) path_ = form;
}

ScratchFolder::~ScratchFolder() {
  std::error_code error;
  if (!path_.empty()) fs::remove_all(path_, error);
}

std::vector<Converted> convert_documents(const std::string& soffice, const ScratchFolder& folder,
                                         const std::vector<std::string>& names, ConversionTarget target) {
  // HOME too: what programs leave there is to go with the folder.
  std::vector<std::string> command = {
      "/usr/bin/env", "HOME=" + folder.path(),
      soffice,        "-env:UserInstallation=file://" + folder.path() + "/profile",
      "--headless",   "--norestore",
      "--convert-to", target == ConversionTarget::odt ? "odt" : "txt:Text (encoded):UTF8",
      "--outdir",     folder.path() + "/out"};
  for (const std::string& name : names) command.push_back(folder.path() + "/" + name);
  const ChildOutput child = run_child(command, {}, limits_for(names.size()));
  std::vector<Converted> results;
  for (const std::string& name : names) {
    const fs::path made = fs::path(folder.path()) / "out" /
                          fs::path(name).replace_extension(target == ConversionTarget::odt ? ".odt" : ".txt");
    Converted converted;
    converted.out_of_time = child.end == ChildEnd::out_of_time;
    // A file that was being written when the program was stopped is broken, and its reader says so.
    std::error_code error;
    if (fs::is_regular_file(fs::symlink_status(made, error))) {
      if (auto bytes = read_file(made.string())) converted.bytes = std::move(*bytes);
    }
    results.push_back(std::move(converted));
  }
  return results;
}

}  // namespace vbpl
