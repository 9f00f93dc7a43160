// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/common/output_files.h"

#include <filesystem>
#include <fstream>
#include <system_error>

#include "tools/common/language.h"

namespace vbpl {

Result<void> write_output_file(const std::string& folder, const std::string& name, const std::string& bytes) {
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
      return fail({_("cannot be written"), path.string(), 0, 0,
                   _("see that the folder may be written to and has room")});
    }
  }
  fs::rename(part, path, error);
  if (error)
    return fail({_("cannot be written"), path.string(), 0, 0,
                 _("see that the folder may be written to and has room")});
  return {};
}

}  // namespace vbpl
