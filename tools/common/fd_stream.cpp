// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/common/fd_stream.h"

#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

namespace vbpl {

FdBuffer::FdBuffer(int descriptor) : descriptor_(descriptor) {
  setp(bytes_.data(), bytes_.data() + bytes_.size());
}

FdBuffer::~FdBuffer() { write_out(); }

bool FdBuffer::writes_to(const std::string& path) const {
  struct stat ours {
  }, theirs{};
  if (fstat(descriptor_, &ours) != 0 || stat(path.c_str(), &theirs) != 0) return false;
  return S_ISREG(ours.st_mode) && ours.st_dev == theirs.st_dev && ours.st_ino == theirs.st_ino;
}

FdBuffer::int_type FdBuffer::overflow(int_type c) {
  if (!write_out()) return traits_type::eof();
  if (!traits_type::eq_int_type(c, traits_type::eof())) {
    *pptr() = traits_type::to_char_type(c);
    pbump(1);
  }
  return traits_type::not_eof(c);
}

int FdBuffer::sync() { return write_out() ? 0 : -1; }

bool FdBuffer::write_out() {
  const char* next = pbase();
  while (failure_ == 0 && next < pptr()) {
    const auto written = ::write(descriptor_, next, static_cast<std::size_t>(pptr() - next));
    if (written > 0) {
      next += written;
    } else if (errno != EINTR) {
      failure_ = errno;
    }
  }
  setp(bytes_.data(), bytes_.data() + bytes_.size());
  return failure_ == 0;
}

}  // namespace vbpl
