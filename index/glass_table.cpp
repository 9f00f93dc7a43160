// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/glass_table.h"

#include <fcntl.h>
#include <unistd.h>
#include <xapian.h>

#include <algorithm>
#include <cerrno>

namespace vbpl::index {
namespace {

constexpr std::size_t kBlockSize = 8192;
constexpr unsigned kRevision = 1;
constexpr std::size_t kDirectoryStart = 11;  // revision 4, level 1, free 2, free in all 2, end of directory 2
constexpr std::size_t kEntrySize = 2;        // of the directory
constexpr std::size_t kLongestItem = (kBlockSize - kDirectoryStart - 4 * kEntrySize) / 4;
constexpr std::size_t kItemHead = 3;       // size and flags 2, length of the key 1
constexpr std::size_t kComponentSize = 2;  // number of a part that is not the first
constexpr std::size_t kLongestKey = 255;
constexpr std::size_t kWorthSplitting = 34;
constexpr unsigned kCompressed = 0x8000, kLast = 0x4000, kFirst = 0x2000;

void put_number(std::string& bytes, std::size_t at, std::size_t width, std::uint64_t value) {
  for (std::size_t i = 0; i < width; ++i)
    bytes[at + i] = static_cast<char>(value >> (8 * (width - 1 - i)) & 0xff);
}

void append_number(std::string& out, std::size_t width, std::uint64_t value) {
  out.append(width, '\0');
  put_number(out, out.size() - width, width, value);
}

std::string branch_item(std::string_view key, unsigned component, std::uint32_t child) {
  std::string item;
  append_number(item, 4, child);
  append_number(item, 1, key.size());
  item += key;
  append_number(item, kComponentSize, component);
  return item;
}

/// The shortest beginning of `key` that is not one of `before`.
std::string_view separator(std::string_view before, std::string_view key) {
  const auto differ = std::mismatch(before.begin(), before.end(), key.begin(), key.end()).second;
  const auto same = static_cast<std::size_t>(differ - key.begin());
  return key.substr(0, std::min(same + 1, key.size()));
}

}  // namespace

void pack_number(std::string& out, std::uint64_t value) {
  for (; value >= 0x80; value >>= 7) out += static_cast<char>((value & 0x7f) | 0x80);
  out += static_cast<char>(value);
}

void pack_text(std::string& out, std::string_view text) {
  pack_number(out, text.size());
  out += text;
}

void pack_sortable(std::string& out, std::uint64_t value) {
  std::size_t width = 2;
  while (width < 8 && value >> (7 * width + 1) != 0) ++width;
  const std::uint64_t mark = (std::uint64_t{0xff} << (10 - width) & 0xff) << (8 * (width - 1));
  append_number(out, width, value | mark);
}

GlassTable::GlassTable(const std::string& file)
    : file_(file), descriptor_(::open(file.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666)) {
  if (descriptor_ < 0) throw Xapian::DatabaseError("cannot write " + file, errno);
  open_.push_back(new_block(0));
  put(open_[0], std::string("\x60\0\0", kItemHead));  // the empty key begins each table
}

GlassTable::~GlassTable() {
  if (descriptor_ >= 0) ::close(descriptor_);
}

GlassTable::Block GlassTable::new_block(unsigned level) {
  Block block{blocks_++, std::string(kBlockSize, '\0'), kDirectoryStart, kBlockSize};
  put_number(block.bytes, 0, 4, kRevision);
  put_number(block.bytes, 4, 1, level);
  return block;
}

void GlassTable::put(Block& block, std::string_view item) const {
  block.items_begin -= item.size();
  std::copy(item.begin(), item.end(), block.bytes.begin() + static_cast<std::ptrdiff_t>(block.items_begin));
  put_number(block.bytes, block.directory_end, kEntrySize, block.items_begin);
  block.directory_end += kEntrySize;
}

void GlassTable::write(Block& block) {
  put_number(block.bytes, 5, 2, block.free());
  put_number(block.bytes, 7, 2, block.free());
  put_number(block.bytes, 9, 2, block.directory_end);
  const auto place = static_cast<off_t>(block.number) * static_cast<off_t>(kBlockSize);
  for (std::size_t done = 0; done < kBlockSize;) {
    const ssize_t written =
        ::pwrite(descriptor_, block.bytes.data() + done, kBlockSize - done, place + static_cast<off_t>(done));
    if (written < 0 && errno != EINTR) throw Xapian::DatabaseError("cannot write " + file_, errno);
    done += written < 0 ? 0 : static_cast<std::size_t>(written);
  }
}

void GlassTable::add(std::string_view key, std::string_view tag, bool is_compressed) {
  if (key.empty() || key.size() > kLongestKey) throw Xapian::InvalidArgumentError("a key of a wrong length");
  ++entries_;
  const std::size_t head = kItemHead + key.size() + kComponentSize;
  const std::size_t most = kLongestItem - head, space = open_[0].free();
  std::size_t size = std::min(most, tag.size());
  // A tag that has no room is begun in the space that is left when that is worth another part.
  if (head + size + kEntrySize > space && space > kEntrySize + head + key.size() + kWorthSplitting)
    size = space - kEntrySize - head;
  for (unsigned component = 1;; ++component) {
    put_in_leaf(key, component, size == tag.size(), is_compressed, tag.substr(0, size));
    tag.remove_prefix(size);
    if (tag.empty()) return;
    size = std::min(most, tag.size());
  }
}

void GlassTable::put_in_leaf(std::string_view key, unsigned component, bool is_last, bool is_compressed,
                             std::string_view part) {
  std::string item;
  const std::size_t size = kItemHead + key.size() + (component > 1 ? kComponentSize : 0) + part.size();
  append_number(item, 2,
                (size - kItemHead) | (is_compressed ? kCompressed : 0) | (is_last ? kLast : 0) |
                    (component == 1 ? kFirst : 0));
  append_number(item, 1, key.size());
  item += key;
  if (component > 1) append_number(item, kComponentSize, component);
  item += part;
  if (item.size() + kEntrySize > open_[0].free()) {
    Block next = new_block(0);
    const std::uint32_t number = next.number;
    write(open_[0]);
    const std::uint32_t first = std::exchange(open_[0], std::move(next)).number;
    if (open_.size() == 1) {
      open_.push_back(new_block(1));
      put(open_[1], branch_item({}, 0, first));
    }
    put_in_branch(1, separator(last_key_, key), component, number);
  }
  put(open_[0], item);
  last_key_ = key;
}

void GlassTable::put_in_branch(std::size_t level, std::string_view key, unsigned component,
                               std::uint32_t child) {
  const std::string item = branch_item(key, component, child);
  if (item.size() + kEntrySize <= open_[level].free()) {
    put(open_[level], item);
    return;
  }
  Block next = new_block(static_cast<unsigned>(level));
  put(next, branch_item({}, 0, child));  // the first key of a branch is never looked at
  const std::uint32_t number = next.number;
  write(open_[level]);
  const std::uint32_t first = std::exchange(open_[level], std::move(next)).number;
  if (open_.size() == level + 1) {
    open_.push_back(new_block(static_cast<unsigned>(level) + 1));
    put(open_[level + 1], branch_item({}, 0, first));
  }
  put_in_branch(level + 1, key, component, number);  // one call a level, at most six
}

std::string GlassTable::finish(unsigned least) {
  for (Block& block : open_) write(block);
  if (::fsync(descriptor_) != 0) throw Xapian::DatabaseError("cannot write " + file_, errno);
  const int descriptor = std::exchange(descriptor_, -1);
  if (::close(descriptor) != 0) throw Xapian::DatabaseError("cannot write " + file_, errno);
  std::string root;
  pack_number(root, open_.back().number);
  pack_number(root, (open_.size() - 1) << 2 | 2);  // 2: keys came in order
  pack_number(root, entries_);
  pack_number(root, kBlockSize >> 11);
  pack_number(root, least);
  std::string unused;  // the list of free blocks: there are none
  pack_number(unused, kRevision);
  pack_number(unused, blocks_);
  unused.append(4, '\0');
  pack_text(root, unused);
  return root;
}

}  // namespace vbpl::index
