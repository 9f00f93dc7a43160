// SPDX-License-Identifier: GPL-3.0-or-later
// Inside the room only: writes one table of Xapian's glass format.
//
// Xapian takes documents one at a time and keeps what it inverts in nested trees: four fifths of the time of
// a build. A new index is therefore written here, table by table, from sorted keys; Xapian reads it, changes
// it and compacts it like any of its own. The format is that of Xapian 1.4 (glass, 2016-03-14), which 1.4
// will not change.
#pragma once
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace vbpl::index {

/// A table under construction. Throws Xapian::DatabaseError when the disk does not take it.
class GlassTable {
 public:
  explicit GlassTable(const std::string& file);
  GlassTable(const GlassTable&) = delete;
  GlassTable& operator=(const GlassTable&) = delete;
  ~GlassTable();

  /// Keys must come in ascending order, each once, none empty, at most 255 bytes.
  void add(std::string_view key, std::string_view tag, bool is_compressed = false);
  /// Writes what is left, makes it lasting and gives what the version file says of this table; `least` is the
  /// size from which Xapian compresses tags.
  [[nodiscard]] std::string finish(unsigned least);

 private:
  struct Block {
    std::uint32_t number = 0;
    std::string bytes;
    std::size_t directory_end = 0, items_begin = 0;
    [[nodiscard]] std::size_t free() const { return items_begin - directory_end; }
  };
  [[nodiscard]] Block new_block(unsigned level);
  void put(Block& block, std::string_view item) const;
  void put_in_leaf(std::string_view key, unsigned component, bool is_last, bool is_compressed,
                   std::string_view part);
  void put_in_branch(std::size_t level, std::string_view key, unsigned component, std::uint32_t child);
  void write(Block& block);

  std::string file_;
  int descriptor_;
  std::uint32_t blocks_ = 0;
  std::uint64_t entries_ = 0;
  std::vector<Block> open_;  ///< the last block of each level, leaves first
  std::string last_key_;     ///< of the leaf
};

/// Numbers and texts as glass packs them.
void pack_number(std::string& out, std::uint64_t value);
void pack_text(std::string& out, std::string_view text);
/// Sorts as the number does.
void pack_sortable(std::string& out, std::uint64_t value);

}  // namespace vbpl::index
