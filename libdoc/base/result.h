// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <string>
#include <tl/expected.hpp>
#include <utility>

namespace vbpl {

/// The world is odd: a file, an index or a query that cannot be used.
struct Error {
  std::string message;     ///< a calm sentence about the input, the offending text in quotes
  std::string path;        ///< file or folder, empty if none
  std::size_t line = 0;    ///< 1-based; 0 = unknown
  std::size_t column = 0;  ///< 1-based, in characters; 0 = unknown
  std::string hint{};      ///< what to do about it, empty if we do not know
};

/// `path:line:column: message; hint`, leaving out what is unknown.
[[nodiscard]] std::string to_string(const Error& error);

/// Uses only what std::expected offers, so that it can be replaced by it.
template <class T>
using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> fail(Error error) {
  return tl::unexpected<Error>(std::move(error));
}

}  // namespace vbpl
