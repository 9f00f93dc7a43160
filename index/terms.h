// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <string_view>

namespace vbpl::index {

/// Prefixes of the index's terms. A term without a prefix is a syllable or a number; text never begins with a
/// capital, so the two never meet. Metadata terms are folded (no marks, lower case): they are looked up as
/// typed.
namespace prefix {
inline constexpr std::string_view kBigram = "B";       ///< two tokens side by side: "Bđất_đai"
inline constexpr std::string_view kHeadingWord = "S";  ///< syllable of an article heading or document title
inline constexpr std::string_view kGroup = "Q";        ///< all index entries of one stored document
inline constexpr std::string_view kOwnNumber = "XO";  ///< số ký hiệu of the document, whole and as "34/2016"
inline constexpr std::string_view kCitedNumber = "XN";  ///< số ký hiệu named in the text
inline constexpr std::string_view kDocType = "XT";      ///< loại văn bản
inline constexpr std::string_view kIssuer = "XS";       ///< cơ quan ban hành
inline constexpr std::string_view kTerritory = "XP";    ///< tỉnh, xã
inline constexpr std::string_view kArticle = "XA";      ///< number of the article
inline constexpr std::string_view kClause = "XC";       ///< number of the clause
inline constexpr std::string_view kHeading = "XH";      ///< whole heading or title
inline constexpr std::string_view kName = "XM";         ///< type and title: "luat dat dai"
inline constexpr std::string_view kDate = "XD";         ///< day named in the text: "XD2025-07-01"
inline constexpr std::string_view kDocumentId = "XI";   ///< document key, on the document's own entry
inline constexpr std::string_view kOrigin = "XU";       ///< file it came from, on the document's own entry
inline constexpr std::string_view kEntry = "XK";        ///< "XKd" a document's own entry, "XKp" a provision
}  // namespace prefix

inline constexpr std::string_view kDocumentEntry = "XKd";
inline constexpr std::string_view kProvisionEntry = "XKp";

/// Slots of the values of an entry.
namespace slot {
inline constexpr unsigned kIssued = 0;  ///< yyyymmdd
inline constexpr unsigned kFrom = 1;    ///< first day in force, yyyymmdd; empty = unknown
inline constexpr unsigned kTo = 2;      ///< first day no longer in force; "99999999" = open; empty = unknown
inline constexpr unsigned kDocument = 3;   ///< group of the document, to collapse by
inline constexpr unsigned kDocType = 4;    ///< loại văn bản as printed, for facets
inline constexpr unsigned kIssuer = 5;     ///< cơ quan ban hành as printed, for facets
inline constexpr unsigned kProvision = 6;  ///< hash of the key and eid of the article: its pieces are one hit
inline constexpr unsigned kPartlyFrom = 7;      ///< first day on which a part is no longer in force, yyyymmdd
inline constexpr unsigned kHash = 8;            ///< of the content; on the document's own entry
inline constexpr unsigned kOrigin = 9;          ///< file it came from; on the document's own entry
inline constexpr unsigned kUnit = 10;           ///< eid of the unit it names
inline constexpr unsigned kSuspendedFrom = 12;  ///< first day on which it stands still, yyyymmdd
inline constexpr unsigned kTerritory = 13;      ///< tỉnh, xã as printed, for facets
inline constexpr unsigned kIdentity = 11;       ///< document key; on the document's own entry
}  // namespace slot

/// `prefix` + `body`, never longer than Xapian's limit of 245 bytes: a longer term ends in a hash of the
/// whole.
[[nodiscard]] std::string make_term(std::string_view prefix, std::string_view body);

/// The term of two tokens that stand side by side.
[[nodiscard]] std::string bigram_term(std::string_view first, std::string_view second);

/// `make_term` of the folded body: for metadata.
[[nodiscard]] std::string folded_term(std::string_view prefix, std::string_view body);

/// "34/2016" of "34/2016/NĐ-CP": what people remember of a number; empty if it has no such part.
[[nodiscard]] std::string short_number(std::string_view canonical);

}  // namespace vbpl::index
