// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <algorithm>

#include "libdoc/cite/corpus.h"

namespace vbpl {

/// A corpus without its last document: an archive as it is before a draft comes to it. Keeps a reference.
class LastLeftOut final : public Corpus {
 public:
  explicit LastLeftOut(const Corpus& whole) : whole_(whole) {}
  [[nodiscard]] std::size_t size() const override { return whole_.size() - 1; }
  [[nodiscard]] const Document& document(std::size_t index) const override { return whole_.document(index); }
  [[nodiscard]] std::vector<std::size_t> with_number(std::string_view canonical) const override {
    return before_last(whole_.with_number(canonical));
  }
  [[nodiscard]] std::vector<std::size_t> with_id(std::string_view id) const override {
    return before_last(whole_.with_id(id));
  }
  [[nodiscard]] std::vector<std::size_t> with_name(std::string_view key) const override {
    return before_last(whole_.with_name(key));
  }

 private:
  [[nodiscard]] std::vector<std::size_t> before_last(std::vector<std::size_t> found) const {
    std::erase(found, size());
    return found;
  }

  const Corpus& whole_;
};

}  // namespace vbpl
