// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/vbpl-amend/patch.h"

#include <fmt/format.h>
#include <algorithm>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "libdoc/review/align.h"

namespace vbpl {
namespace {

constexpr std::size_t kContext = 3;  // equal lines around a change
constexpr std::size_t kMostEdits = 20000;

std::vector<std::string_view> lines_of(std::string_view text) {
  std::vector<std::string_view> lines;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    lines.push_back(text.substr(at, end - at));
    at = end + 1;
  }
  return lines;
}

class Patch {
 public:
  Patch(std::string_view old, std::string_view fresh) : a_(lines_of(old)), b_(lines_of(fresh)) {}

  std::string take() {
    const std::vector<Stretch> stretches = aligned();
    for (std::size_t i = 0; i < stretches.size(); ++i) {
      if (!stretches[i].equal) add(stretches, i);
    }
    close();
    return std::move(out_);
  }

 private:
  std::vector<Stretch> aligned() {
    std::unordered_map<std::string_view, MaskId> ids;
    const auto row = [&](const std::vector<std::string_view>& lines) {
      std::vector<MaskId> out;
      for (const std::string_view line : lines)
        out.push_back(ids.emplace(line, static_cast<MaskId>(ids.size() + kFirstId)).first->second);
      return out;
    };
    const std::vector<MaskId> a = row(a_), b = row(b_);
    auto found = align(a, b, kMostEdits);
    return found ? *found : std::vector<Stretch>{{false, 0, a.size(), 0, b.size()}};
  }

  /// Adds a change to the open hunk, or opens one.
  void add(const std::vector<Stretch>& all, std::size_t i) {
    const Stretch& change = all[i];
    const std::size_t before = std::min(kContext, change.a_begin);
    if (open_ && change.a_begin - a_end_ > 2 * kContext) close();
    if (!open_) {
      open_ = true;
      a_begin_ = a_end_ = change.a_begin - before;
      b_begin_ = b_end_ = change.b_begin - before;
    }
    equal_up_to(change.a_begin);
    for (; a_end_ < change.a_end; ++a_end_) body_ += fmt::format("-{}\n", a_[a_end_]);
    for (; b_end_ < change.b_end; ++b_end_) body_ += fmt::format("+{}\n", b_[b_end_]);
  }

  void equal_up_to(std::size_t a) {
    for (; a_end_ < a; ++a_end_, ++b_end_) body_ += fmt::format(" {}\n", a_[a_end_]);
  }

  void close() {
    if (!open_) return;
    equal_up_to(std::min({a_end_ + kContext, a_.size(), a_end_ + (b_.size() - b_end_)}));
    out_ += fmt::format("@@ -{},{} +{},{} @@\n{}", a_begin_ + 1, a_end_ - a_begin_, b_begin_ + 1,
                        b_end_ - b_begin_, body_);
    body_.clear();
    open_ = false;
  }

  static constexpr MaskId kFirstId = 1000;  // behind the ids that stand for kinds of words
  std::vector<std::string_view> a_, b_;
  std::string out_, body_;
  bool open_ = false;
  std::size_t a_begin_ = 0, a_end_ = 0, b_begin_ = 0, b_end_ = 0;
};

}  // namespace

std::string unified_patch(const Document& base, const Document& consolidated, Date as_of) {
  std::string hunks = Patch(base.text, consolidated.text).take();
  if (hunks.empty()) return hunks;
  return fmt::format("--- {}\n+++ {}\t{}\n{}", base.source.path, base.source.path, iso(as_of), hunks);
}

}  // namespace vbpl
