// SPDX-License-Identifier: GPL-3.0-or-later
// Inside the room only.
#pragma once
#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "index/glass_table.h"
#include "index/prepare.h"
#include "index/term_numbers.h"

namespace vbpl::index {

/// Writes a part of a new index: a Xapian database of its own, made in one go from entries that are kept in
/// memory as numbers until all are there. Throws Xapian::Error.
class PartWriter {
 public:
  /// Makes the folder.
  explicit PartWriter(const std::string& folder);
  ~PartWriter();

  void add(const PreparedEntry& entry);
  /// Bytes that are held.
  [[nodiscard]] std::size_t memory() const;
  /// Writes everything and makes it lasting. Nothing may be added behind it.
  void finish();

 private:
  using TermNumber = std::uint32_t;
  using EntryNumber = std::uint32_t;
  struct Posting {
    std::uint32_t number, count;  ///< a term of an entry, or an entry of a term
  };
  struct Slot {
    std::string least, greatest;
    std::vector<std::pair<EntryNumber, std::string>> values;
  };
  class Deflater;

  void sort_terms();
  [[nodiscard]] std::string term_list(EntryNumber entry);
  [[nodiscard]] std::string write_term_lists();
  [[nodiscard]] std::string write_posting_lists();
  void add_value(unsigned slot, const std::string& value);
  void write_values(GlassTable& table) const;
  void write_lengths(GlassTable& table) const;
  void write_postings(GlassTable& table) const;
  void write_version(const std::string& roots) const;

  std::string folder_;
  std::unique_ptr<Deflater> deflater_;
  GlassTable data_;
  TermNumbers numbers_;
  std::vector<std::string_view> terms_;  ///< in their order, once sort_terms has been called
  std::vector<Posting> postings_;        ///< terms, entry by entry
  std::vector<std::size_t> ends_;        ///< of each entry in postings_
  std::vector<std::uint32_t> lengths_;
  std::map<unsigned, Slot> slots_;
  std::vector<std::string> used_slots_;  ///< of each entry, as the term list table has them
  std::size_t letters_ = 0;              ///< bytes of values
};

}  // namespace vbpl::index
