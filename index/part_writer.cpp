// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/part_writer.h"

#include <xapian.h>
#include <zlib.h>

#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <numeric>
#include <random>

#include "index/folder.h"

namespace vbpl::index {
namespace {

// Keys of the posting list table that are not terms.
constexpr std::string_view kStatisticsKey("\0\xd0", 2), kValuesKey("\0\xd8", 2), kLengthsKey("\0\xe0", 2);
constexpr std::size_t kChunk = 2000;                          // bytes of a list under one key
constexpr unsigned kLeastCompressed = 18;                     // tags of fewer bytes are not worth it
constexpr int kLevel = 3;                                     // of compression
constexpr std::size_t kBytesOfTerm = 32, kBytesOfEntry = 96;  // of memory
constexpr std::string_view kMagic("\x0f\x0dXapian Glass\x04\x6e", 16);

std::string sortable(std::uint64_t value) {
  std::string out;
  pack_sortable(out, value);
  return out;
}

/// A term as the beginning of a key: bytes of zero are told from the end of the term.
std::string key_of_term(std::string_view term) {
  std::string key;
  for (const char c : term) {
    key += c;
    if (c == '\0') key += '\xff';
  }
  return key;
}

/// A list of numbers under one key or several: what a posting list and the lengths of the entries have in
/// common.
class ListWriter {
 public:
  /// `joint` stands between the key and the number of the first entry of a later chunk.
  ListWriter(GlassTable& table, std::string key, std::string_view joint)
      : table_(table), key_(std::move(key)), joint_(joint) {}

  void begin(std::uint64_t entries, std::uint64_t times) {
    pack_number(head_, entries);
    pack_number(head_, times);
    is_first_ = true;
  }
  void add(std::uint32_t document, std::uint32_t count) {
    if (chunk_.empty()) {
      first_ = document;
    } else if (chunk_.size() >= kChunk) {
      flush(false);
      first_ = document;
    } else {
      pack_number(chunk_, document - last_ - 1);
    }
    last_ = document;
    pack_number(chunk_, count);
  }
  void flush(bool is_last) {
    std::string key = key_, tag;
    if (is_first_) {
      tag = head_;
      pack_number(tag, first_ - 1);
    } else {
      key += joint_;
      pack_sortable(key, first_);
    }
    tag += is_last ? '1' : '0';
    pack_number(tag, last_ - first_);
    tag += chunk_;
    table_.add(key, tag);
    chunk_.clear();
    is_first_ = false;
  }

 private:
  GlassTable& table_;
  std::string key_, head_, chunk_;
  std::string_view joint_;
  std::uint32_t first_ = 0, last_ = 0;
  bool is_first_ = true;
};

std::size_t common_start(std::string_view a, std::string_view b) {
  return static_cast<std::size_t>(std::mismatch(a.begin(), a.end(), b.begin(), b.end()).first - a.begin());
}

/// A term of a term list behind the one before it.
void append_term(std::string& out, std::string_view before, std::string_view term, std::uint32_t count) {
  const std::size_t same = common_start(before, term);
  const std::size_t both = count < 127 ? (count + 1) * (before.size() + 1) + same : 256;
  out += static_cast<char>(both < 256 ? both : same);
  out += static_cast<char>(term.size() - same);
  out += term.substr(same);
  if (both >= 256) pack_number(out, count);
}

const std::string& made(const std::string& folder) {
  std::error_code error;
  std::filesystem::create_directories(folder, error);
  if (error) throw Xapian::DatabaseError("cannot write " + folder, error.value());
  return folder;
}

}  // namespace

/// Compresses as glass tables have it: a bare stream without head and sum.
class PartWriter::Deflater {
 public:
  Deflater() {
    if (deflateInit2(&stream_, kLevel, Z_DEFLATED, -15, 9, Z_DEFAULT_STRATEGY) != Z_OK)
      throw Xapian::DatabaseError("no memory to compress");
  }
  Deflater(const Deflater&) = delete;
  Deflater& operator=(const Deflater&) = delete;
  ~Deflater() { deflateEnd(&stream_); }

  /// Adds the tag in the smaller of its two forms.
  void add(GlassTable& table, std::string_view key, const std::string& tag) {
    if (tag.size() <= kLeastCompressed) return table.add(key, tag);
    deflateReset(&stream_);
    out_.resize(tag.size());
    stream_.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(tag.data()));  // zlib does not write there
    stream_.avail_in = static_cast<uInt>(tag.size());
    stream_.next_out = reinterpret_cast<Bytef*>(out_.data());
    stream_.avail_out = static_cast<uInt>(tag.size() - 1);
    const bool is_smaller = deflate(&stream_, Z_FINISH) == Z_STREAM_END;
    if (!is_smaller) return table.add(key, tag);
    table.add(key, std::string_view(out_).substr(0, stream_.total_out), true);
  }

 private:
  z_stream stream_{};
  std::string out_;
};

PartWriter::PartWriter(const std::string& folder)
    : folder_(made(folder)), deflater_(std::make_unique<Deflater>()), data_(folder + "/docdata.glass") {}

PartWriter::~PartWriter() = default;

void PartWriter::add_value(unsigned slot, const std::string& value) {
  Slot& list = slots_[slot];
  if (list.values.empty() || value < list.least) list.least = value;
  if (list.values.empty() || value > list.greatest) list.greatest = value;
  list.values.emplace_back(static_cast<EntryNumber>(lengths_.size() - 1), value);
  letters_ += value.size() + sizeof list.values.back();
}

void PartWriter::add(const PreparedEntry& entry) {
  std::uint32_t length = 0;
  for (const CountedTerm& each : entry.terms) {
    postings_.push_back({numbers_.of(each.term), each.count});
    length += each.count;
  }
  ends_.push_back(postings_.size());
  lengths_.push_back(length);
  std::map<unsigned, const std::string*> values;
  for (const auto& [slot, value] : entry.values) values[slot] = &value;
  std::string used;
  unsigned next = 0;
  for (const auto& [slot, value] : values) {
    add_value(slot, *value);
    pack_number(used, slot - std::exchange(next, slot + 1));
  }
  used_slots_.push_back(std::move(used));
  deflater_->add(data_, sortable(lengths_.size()), entry.data);
}

std::size_t PartWriter::memory() const {
  // Postings are there a second time when they are turned into lists.
  return 2 * postings_.size() * sizeof(Posting) + letters_ + numbers_.memory() +
         numbers_.size() * kBytesOfTerm + lengths_.size() * kBytesOfEntry;
}

void PartWriter::sort_terms() {
  std::vector<TermNumber> order(numbers_.size()), rank(numbers_.size());
  std::iota(order.begin(), order.end(), 0U);
  std::sort(order.begin(), order.end(),
            [&](TermNumber a, TermNumber b) { return numbers_.term(a) < numbers_.term(b); });
  for (TermNumber i = 0; i < order.size(); ++i) {
    rank[order[i]] = i;
    terms_.push_back(numbers_.term(order[i]));
  }
  for (Posting& each : postings_) each.number = rank[each.number];
}

std::string PartWriter::term_list(EntryNumber entry) {
  const auto begin = postings_.begin() + static_cast<std::ptrdiff_t>(entry == 0 ? 0 : ends_[entry - 1]),
             end = postings_.begin() + static_cast<std::ptrdiff_t>(ends_[entry]);
  std::sort(begin, end, [](const Posting& a, const Posting& b) { return a.number < b.number; });
  std::string list;
  if (begin == end) return list;
  pack_number(list, lengths_[entry]);
  pack_number(list, static_cast<std::uint64_t>(end - begin));
  const std::string_view first = terms_[begin->number];
  list += static_cast<char>(first.size());
  list += first;
  pack_number(list, begin->count);
  for (auto at = begin + 1; at != end; ++at)
    append_term(list, terms_[(at - 1)->number], terms_[at->number], at->count);
  return list;
}

std::string PartWriter::write_term_lists() {
  GlassTable table(folder_ + "/termlist.glass");
  for (EntryNumber entry = 0; entry < lengths_.size(); ++entry) {
    std::string key = sortable(entry + 1);
    deflater_->add(table, key, term_list(entry));
    key += '\0';
    if (!used_slots_[entry].empty()) deflater_->add(table, key, used_slots_[entry]);
  }
  return table.finish(kLeastCompressed);
}

void PartWriter::write_values(GlassTable& table) const {
  for (const auto& [slot, list] : slots_) {
    std::string key(kStatisticsKey), tag;
    if (slot != 0) key += static_cast<char>(slot);
    pack_number(tag, list.values.size());
    pack_text(tag, list.least);
    if (list.greatest != list.least) tag += list.greatest;
    table.add(key, tag);
  }
  for (const auto& [slot, list] : slots_) {
    std::string chunk;
    EntryNumber first = 0, last = 0;
    const auto flush = [&] {
      std::string key(kValuesKey);
      pack_number(key, slot);
      pack_sortable(key, first + 1);
      table.add(key, std::exchange(chunk, {}));
    };
    for (const auto& [entry, value] : list.values) {
      if (chunk.empty()) {
        first = entry;
      } else {
        pack_number(chunk, entry - last - 1);
      }
      last = entry;
      pack_text(chunk, value);
      if (chunk.size() >= kChunk) flush();
    }
    if (!chunk.empty()) flush();
  }
}

void PartWriter::write_lengths(GlassTable& table) const {
  ListWriter list(table, std::string(kLengthsKey), {});
  list.begin(0, 0);
  for (EntryNumber entry = 0; entry < lengths_.size(); ++entry) list.add(entry + 1, lengths_[entry]);
  list.flush(true);
}

void PartWriter::write_postings(GlassTable& table) const {
  std::vector<std::size_t> begin(terms_.size() + 1, 0);
  for (const Posting& each : postings_) ++begin[each.number + 1];
  std::partial_sum(begin.begin(), begin.end(), begin.begin());
  std::vector<Posting> turned(postings_.size());
  std::vector<std::size_t> next(begin.begin(), begin.end() - 1);
  for (std::size_t i = 0, entry = 0; i < postings_.size(); ++i) {
    while (i == ends_[entry]) ++entry;
    turned[next[postings_[i].number]++] = {static_cast<std::uint32_t>(entry + 1), postings_[i].count};
  }
  for (TermNumber term = 0; term < terms_.size(); ++term) {
    std::uint64_t times = 0;
    for (std::size_t i = begin[term]; i < begin[term + 1]; ++i) times += turned[i].count;
    ListWriter list(table, key_of_term(terms_[term]), std::string_view("\0", 1));
    list.begin(begin[term + 1] - begin[term], times);
    for (std::size_t i = begin[term]; i < begin[term + 1]; ++i) list.add(turned[i].number, turned[i].count);
    list.flush(true);
  }
}

std::string PartWriter::write_posting_lists() {
  GlassTable table(folder_ + "/postlist.glass");
  write_values(table);
  write_lengths(table);
  write_postings(table);
  return table.finish(0);
}

void PartWriter::write_version(const std::string& roots) const {
  std::string bytes(kMagic);
  std::random_device chance;
  for (int i = 0; i < 16; ++i) bytes += static_cast<char>(chance() & 0xff);  // the name of this database
  pack_number(bytes, 1);                                                     // revision
  bytes += roots;
  for (const unsigned least : {0U, kLeastCompressed, kLeastCompressed}) {  // positions, spellings, synonyms
    bytes += std::string("\0\3\0\4", 4);                                   // an empty table of 8-kB blocks
    pack_number(bytes, least);
    bytes += '\0';
  }
  std::uint32_t most = 0;
  for (const Posting& each : postings_) most = std::max(most, each.count);
  std::uint32_t longest = 0, shortest = 0;
  std::uint64_t all = 0;
  for (const std::uint32_t length : lengths_) {
    longest = std::max(longest, length);
    if (length > 0) shortest = shortest == 0 ? length : std::min(shortest, length);
    all += length;
  }
  pack_number(bytes, lengths_.size());
  pack_number(bytes, 0);  // numbers of entries that are not used
  pack_number(bytes, shortest);
  pack_number(bytes, most);
  pack_number(bytes, std::max(longest, most) - most);
  pack_number(bytes, 0);  // changes kept for replication
  pack_number(bytes, all);
  pack_number(bytes, 0);  // spellings
  const std::string path = folder_ + "/iamglass";
  if (!write_synced(path, bytes)) throw Xapian::DatabaseError("cannot write " + path, errno);
}

void PartWriter::finish() {
  const std::string data_root = data_.finish(kLeastCompressed);
  sort_terms();
  const std::string term_root = write_term_lists();
  const std::string post_root = write_posting_lists();
  write_version(post_root + data_root + term_root);
}

}  // namespace vbpl::index
