// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <string>
#include <vector>

#include "libdoc/review/mask.h"
#include "libdoc/status/status.h"

namespace vbpl {

/// What review must know of a document beside its text.
struct DocumentFacts {
  int rank = 0;  ///< legal force, 1 highest, 0 unknown
  bool consolidation = false, amending = false, expired = false;
  bool outside = false;  ///< a draft, a letter, a news item: no act
  Status status = Status::unknown;
  std::optional<Date> ended;  ///< first day no longer in force
  std::string id, number;     ///< key and canonical number
  std::string place, issuer;  ///< folded
  std::vector<MaskId> title;  ///< content words, sorted, figures left out
};

/// How one document points to another; several may hold.
enum LinkFlag : std::uint16_t {
  kCites = 1,
  kBasis = 2,
  kDetails = 4,
  kAmends = 8,
  kReplaces = 16,
  kInherited = 32
};
struct Link {
  std::uint32_t to = 0;
  std::uint16_t flags = 0;
  std::uint32_t count = 0;  ///< citations
};

/// Relation of two documents, as far as it decides whether their provisions may be compared (the first that
/// holds).
enum class DocumentRelation : std::uint8_t {
  same,          ///< one document, or one number in two files
  outside,       ///< one side is no act: a draft, a letter
  consolidated,  ///< one side is a văn bản hợp nhất
  expired,       ///< one side is no longer in force
  version,       ///< one replaces the other, or both were replaced by a third
  amends,
  other_place,  ///< acts of two localities
  details,      ///< the lower one details or guides the higher one
  cites,
  inherits,  ///< the lower one rests on or details what the higher one has replaced
  none,
};

class Relations {
 public:
  Relations(const Corpus& corpus, const CorpusFacts& facts, const std::vector<StatusRecord>& statuses);

  [[nodiscard]] const DocumentFacts& facts(std::size_t document) const { return documents_[document]; }
  [[nodiscard]] const std::vector<Link>& links(std::size_t document) const { return links_[document]; }
  [[nodiscard]] std::uint16_t link_flags(std::size_t from, std::size_t to) const;
  [[nodiscard]] DocumentRelation relation(std::size_t a, std::size_t b) const;
  /// Same type, issuer and title but for figures: two versions or a yearly series.
  [[nodiscard]] bool same_series(std::size_t a, std::size_t b) const;
  /// Jaccard index of the content words of both titles, 0 when one has none.
  [[nodiscard]] double title_likeness(std::size_t a, std::size_t b) const;

 private:
  void read_documents(const Corpus& corpus, const std::vector<StatusRecord>& statuses);
  void read_links(const Corpus& corpus, const CorpusFacts& facts);
  void derive_links(const Corpus& corpus, const CorpusFacts& facts);
  [[nodiscard]] bool is_version(std::size_t a, std::size_t b) const;

  std::vector<DocumentFacts> documents_;
  std::vector<std::vector<Link>> links_;
};

/// The documents of the corpus that a citation or command points to: by key, else by number, inside the
/// citing document's own territory where it is a local one.
[[nodiscard]] std::vector<std::size_t> targets_in(const Corpus& corpus, const Document& citing,
                                                  const CitationTarget& target);

}  // namespace vbpl
