// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes can be walked as an archive within its limits. Input that begins with "ZIP:" is made into an
// archive: form feeds part its members, the first line of each is its name.
#include <algorithm>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "libdoc/read/archive.h"
#include "libdoc/text/utf8.h"
#include "tests/fuzz/property.h"
#include "tests/support/stored_zip.h"

namespace {

using namespace vbpl;

std::string as_zip(const std::string& input) {
  std::vector<std::pair<std::string, std::string>> members(1);
  bool in_name = true;
  for (const char c : input) {
    if (c == '\f') {
      members.emplace_back();
      in_name = true;
    } else if (c == '\n' && in_name) {
      in_name = false;
    } else {
      (in_name ? members.back().first : members.back().second) += c;
    }
  }
  return stored_zip(members);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  std::string bytes(reinterpret_cast<const char*>(data), size);
  if (bytes.starts_with("ZIP:")) bytes = as_zip(bytes.substr(4));
  ArchiveLimits limits;
  limits.max_members = 1000;
  limits.max_member = std::size_t{1} << 20;
  limits.free_size = std::size_t{4} << 20;
  std::size_t total = 0, members = 0;
  ArchiveVisitor visitor;
  visitor.wants = [&](const std::string& path) {
    require(path.starts_with("fuzz!/") && is_utf8(path), "a member is shown below its archive, in UTF-8");
    require(path.find_first_of("\n\r\x1B") == path.npos, "a name plays no tricks");
    return true;
  };
  visitor.take = [&](const std::string&, const std::string& content) {
    total += content.size();
    require(content.size() <= limits.max_member, "a member keeps to its limit");
    require(++members <= limits.max_members, "members keep to their limit");
    return true;
  };
  visitor.fail = [&](const Error& error) {
    require(!error.message.empty() && error.path.starts_with("fuzz"),
            "an error says what is wrong, and where");
  };
  walk_archive(bytes, "fuzz", visitor, limits);
  require(total <= std::max(limits.free_size, size * limits.max_ratio + limits.max_ratio),
          "an archive keeps to its ratio");
  return 0;
}
