// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <string>
#include <string_view>

namespace vbpl {

/// True when a ZIP archive may name more than `most` members. libarchive keeps the whole directory before it
/// hands on the first of them, and a file of some hundred megabytes can name ten millions: so they are
/// counted before it is asked. Members of archives that lie in it unpacked count with its own.
[[nodiscard]] bool names_more_members(std::string_view bytes, std::size_t most);
/// The same for a file on disk, of any size.
[[nodiscard]] bool file_names_more_members(const std::string& file, std::size_t most);

}  // namespace vbpl
