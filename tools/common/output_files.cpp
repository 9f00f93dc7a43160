// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/common/output_files.h"

#include <filesystem>
#include <fstream>
#include <ostream>
#include <system_error>

#include "libdoc/base/ordered.h"
#include "tools/common/language.h"

namespace vbpl {

namespace {

/// In English as the library's: pages are made in Vietnamese, whatever language complaints are in.
Error not_written(const std::string& path) {
  return {N_("cannot be written"), path, 0, 0, N_("see that the folder may be written to and has room")};
}

Result<void> write_file(const std::string& folder, const std::string& name, const std::string& bytes) {
  namespace fs = std::filesystem;
  const fs::path path = fs::path(folder) / name;
  const fs::path part = path.string() + ".part";
  std::error_code error;
  fs::create_directories(folder, error);
  {
    std::ofstream file(part, std::ios::binary | std::ios::trunc);
    file.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    file.close();
    if (!file) {
      fs::remove(part, error);
      return fail(not_written(path.string()));
    }
  }
  fs::rename(part, path, error);
  if (error) return fail(not_written(path.string()));
  return {};
}

}  // namespace

Result<void> write_output(const Call& call, const std::optional<std::string>& folder, const std::string& name,
                          const std::string& bytes) {
  if (!folder) {
    call.out() << bytes;
    return {};
  }
  auto written = write_file(*folder, name, bytes);
  if (written) call.out() << *folder << '/' << name << '\n';
  return written;
}

Result<void> write_outputs(const Call& call, const std::optional<std::string>& folder,
                           const std::vector<std::string>& names,
                           const std::function<std::string(std::size_t)>& text) {
  Result<void> written;
  for_each_ordered(names.size(), call.jobs(), text, [&](std::size_t i, const std::string& bytes) {
    if (written && !bytes.empty()) written = write_output(call, folder, names[i], bytes);
  });
  return written;
}

}  // namespace vbpl
