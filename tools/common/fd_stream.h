// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <array>
#include <cstddef>
#include <streambuf>
#include <string>

namespace vbpl {

/// A stream buffer over a file descriptor that remembers why writing failed, which the standard streams do
/// not tell. After a failure it takes no more bytes. It does not close the descriptor.
class FdBuffer final : public std::streambuf {
 public:
  explicit FdBuffer(int descriptor);
  ~FdBuffer() override;
  FdBuffer(const FdBuffer&) = delete;
  FdBuffer& operator=(const FdBuffer&) = delete;

  /// errno of the first failed write, 0 if none.
  [[nodiscard]] int failure() const { return failure_; }
  /// True when the bytes go into the file at `path`.
  [[nodiscard]] bool writes_to(const std::string& path) const;

 protected:
  int_type overflow(int_type c) override;
  int sync() override;

 private:
  bool write_out();

  int descriptor_;
  int failure_ = 0;
  std::array<char, std::size_t{64} << 10> bytes_{};
};

}  // namespace vbpl
