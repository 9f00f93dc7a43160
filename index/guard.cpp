// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/guard.h"

#include <fmt/format.h>

#include <cerrno>
#include <cstring>
#include <string_view>

namespace vbpl::index {
namespace {

bool says_disk_full(const Xapian::Error& error) {
  const char* reason = error.get_error_string();
  return reason != nullptr && (std::strstr(reason, std::strerror(ENOSPC)) != nullptr ||
                               std::strstr(reason, std::strerror(EDQUOT)) != nullptr);
}

}  // namespace

Error explain(const Xapian::Error& error, const std::string& folder) {
  Error out;
  out.path = folder;
  const std::string_view type = error.get_type();
  if (says_disk_full(error)) {
    out.message = "the disk is full";
    out.hint = "free some space and run the same command again; the index keeps the state of its last commit";
  } else if (type == "DatabaseLockError") {
    out.message = "another program is writing to this index";
    out.hint = "wait until it ends and run the same command again";
  } else if (type == "DatabaseCorruptError") {
    out.message = fmt::format("the index is damaged: {}", error.get_msg());
    out.hint = "remove the folder and build it again with vbpl-index";
  } else if (type == "DatabaseVersionError") {
    out.message = fmt::format("the index was written by another version of Xapian: {}", error.get_msg());
    out.hint = "remove the folder and build it again with vbpl-index";
  } else {
    const char* reason = error.get_error_string();
    out.message = reason != nullptr ? fmt::format("{}: {}", error.get_msg(), reason) : error.get_msg();
  }
  return out;
}

}  // namespace vbpl::index
