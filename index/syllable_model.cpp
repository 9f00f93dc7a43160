// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/syllable_model.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fstream>

#include "libdoc/text/fold.h"

namespace vbpl::index {
namespace {

constexpr std::uint32_t kMagic = 0x314d5356;  // "VSM1", also tells the byte order

/// The head of the file; the arrays follow in this order, each of 32-bit numbers but the last.
struct Head {
  std::uint32_t magic = kMagic;
  std::uint32_t words = 0;    ///< then word_at[words + 1], count[words], pairs_at[words + 1]
  std::uint32_t pairs = 0;    ///< then second[pairs], pair_count[pairs]
  std::uint32_t letters = 0;  ///< then the bytes of the words
  std::uint64_t total = 0;
};

std::size_t size_of(const Head& head) {
  return sizeof(Head) +
         sizeof(std::uint32_t) * (std::size_t{3} * head.words + 2 + std::size_t{2} * head.pairs) +
         head.letters;
}

template <class T>
void put(std::string& out, const T& value) {
  out.append(reinterpret_cast<const char*>(&value), sizeof value);  // bytes of a plain number
}

}  // namespace

class SyllableModel::Mapping {
 public:
  Mapping(void* bytes, std::size_t size) : bytes_(bytes), size_(size) {}
  Mapping(const Mapping&) = delete;
  Mapping& operator=(const Mapping&) = delete;
  ~Mapping() { ::munmap(bytes_, size_); }

  /// Checks the sizes and offsets once, so that no read can leave the file.
  [[nodiscard]] bool is_sound() const {
    if (size_ < sizeof(Head) || head().magic != kMagic || size_ != size_of(head())) return false;
    return is_ascending(word_at(), head().letters) && is_ascending(pairs_at(), head().pairs);
  }
  [[nodiscard]] const Head& head() const { return *static_cast<const Head*>(bytes_); }
  [[nodiscard]] std::span<const std::uint32_t> word_at() const { return {numbers(), head().words + 1}; }
  [[nodiscard]] std::span<const std::uint32_t> counts() const {
    return {word_at().data() + word_at().size(), head().words};
  }
  [[nodiscard]] std::span<const std::uint32_t> pairs_at() const {
    return {counts().data() + counts().size(), head().words + 1};
  }
  [[nodiscard]] std::span<const std::uint32_t> seconds() const {
    return {pairs_at().data() + pairs_at().size(), head().pairs};
  }
  [[nodiscard]] std::span<const std::uint32_t> pair_counts() const {
    return {seconds().data() + seconds().size(), head().pairs};
  }
  [[nodiscard]] std::string_view letters() const {
    return {reinterpret_cast<const char*>(pair_counts().data() + pair_counts().size()), head().letters};
  }

 private:
  [[nodiscard]] const std::uint32_t* numbers() const {
    return reinterpret_cast<const std::uint32_t*>(static_cast<const char*>(bytes_) + sizeof(Head));
  }
  static bool is_ascending(std::span<const std::uint32_t> offsets, std::uint32_t end) {
    return offsets.front() == 0 && offsets.back() == end && std::is_sorted(offsets.begin(), offsets.end());
  }
  void* bytes_;
  std::size_t size_;
};

Result<void> SyllableModel::write(const Counts& counts, const std::string& file) {
  Head head;
  head.words = static_cast<std::uint32_t>(counts.words.size());
  head.pairs = static_cast<std::uint32_t>(counts.pairs.size());
  for (const auto& [word, count] : counts.words) {
    head.letters += static_cast<std::uint32_t>(word.size());
    head.total += count;
  }
  std::string out;
  out.reserve(size_of(head));
  put(out, head);
  std::uint32_t at = 0;
  for (const auto& [word, count] : counts.words)
    put(out, std::exchange(at, at + static_cast<std::uint32_t>(word.size())));
  put(out, at);
  for (const auto& [word, count] : counts.words) put(out, count);
  std::uint32_t pair = 0;
  for (std::uint32_t word = 0; word <= head.words; ++word) {
    while (pair < head.pairs && counts.pairs[pair].first < word) ++pair;
    put(out, pair);
  }
  for (const Counts::Pair& each : counts.pairs) put(out, each.second);
  for (const Counts::Pair& each : counts.pairs) put(out, each.count);
  for (const auto& [word, count] : counts.words) out += word;

  const std::string fresh = file + ".new";
  std::ofstream stream(fresh, std::ios::binary | std::ios::trunc);
  stream.write(out.data(), static_cast<std::streamsize>(out.size()));
  stream.close();
  if (!stream || ::rename(fresh.c_str(), file.c_str()) != 0) {
    return fail({fmt::format("cannot write: {}", std::strerror(errno)), file, 0, 0,
                 "free some space and run the same command again"});
  }
  return {};
}

Result<SyllableModel> SyllableModel::open(const std::string& file) {
  SyllableModel model;
  const int descriptor = ::open(file.c_str(), O_RDONLY | O_CLOEXEC);
  if (descriptor < 0) return model;
  struct stat info {};
  void* bytes = MAP_FAILED;
  if (::fstat(descriptor, &info) == 0 && info.st_size > 0) {
    bytes = ::mmap(nullptr, static_cast<std::size_t>(info.st_size), PROT_READ, MAP_PRIVATE, descriptor, 0);
  }
  ::close(descriptor);
  const Error damaged{"the syllable model is damaged", file, 0, 0, "run vbpl-index learn"};
  if (bytes == MAP_FAILED) return fail(damaged);
  auto mapping = std::make_shared<const Mapping>(bytes, static_cast<std::size_t>(info.st_size));
  if (!mapping->is_sound()) return fail(damaged);
  model.file_ = std::move(mapping);
  return model;
}

SyllableModel::Forms SyllableModel::forms(std::string_view folded) const {
  Forms found{size(), size()};
  std::uint32_t low = 0, high = size();
  while (low < high) {
    const std::uint32_t middle = low + (high - low) / 2;
    (unmarked(word(middle)) < folded ? low : high) = unmarked(word(middle)) < folded ? middle + 1 : middle;
  }
  found.begin = low;
  found.end = low;
  while (found.end < size() && unmarked(word(found.end)) == folded) ++found.end;
  return found;
}

std::string_view SyllableModel::word(std::uint32_t number) const {
  const auto at = file_->word_at();
  return file_->letters().substr(at[number], at[number + 1] - at[number]);
}

std::uint32_t SyllableModel::count(std::uint32_t number) const { return file_->counts()[number]; }

std::uint32_t SyllableModel::count(std::uint32_t first, std::uint32_t second) const {
  const auto at = file_->pairs_at();
  const auto seconds = file_->seconds().subspan(at[first], at[first + 1] - at[first]);
  const auto found = std::lower_bound(seconds.begin(), seconds.end(), second);
  if (found == seconds.end() || *found != second) return 0;
  return file_->pair_counts()[at[first] + static_cast<std::size_t>(found - seconds.begin())];
}

std::uint64_t SyllableModel::total() const { return file_ ? file_->head().total : 0; }

std::uint32_t SyllableModel::size() const { return file_ ? file_->head().words : 0; }

}  // namespace vbpl::index
