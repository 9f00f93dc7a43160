// SPDX-License-Identifier: GPL-3.0-or-later
// Inside the room only.
#pragma once
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "index/analyser.h"
#include "libdoc/model/tables.h"

namespace vbpl::index {

/// The tables made ready, once, for looking up what people type: abbreviations, words of everyday speech,
/// types of documents, names of laws.
class Wordbook {
 public:
  /// `tables` must outlive the book.
  explicit Wordbook(const Tables& tables);

  /// Words of everyday speech, and how the law says them: "sổ đỏ".
  struct Everyday {
    std::vector<Token> words, meant;
  };

  /// The row that spells out what was typed, in either case; none for what may be an ordinary word.
  [[nodiscard]] const Abbreviation* abbreviation(std::string_view typed) const;
  [[nodiscard]] const std::vector<Everyday>& everyday() const { return everyday_; }
  /// What a short form stands for, whatever else it may be; the first row that has it.
  [[nodiscard]] const Abbreviation* short_form(const std::string& folded) const;
  /// By code or alias as it stands in numbers, "BNNPTNT".
  [[nodiscard]] const Issuer* issuer(std::string_view code) const { return tables_.issuer_coded(code); }
  /// By name without marks in small letters, "nghi dinh", or by code, "nd".
  [[nodiscard]] const DocType* doc_type(const std::string& folded) const;
  /// How a law is called that has this name, as joined_keys gives it, and year: "Luật Đất đai 2024".
  [[nodiscard]] std::optional<std::string> law(const std::string& name, std::optional<int> year) const;

 private:
  const Tables& tables_;
  std::unordered_map<std::string, const Abbreviation*> short_forms_, abbreviations_;
  std::vector<Everyday> everyday_;
  std::unordered_map<std::string, const DocType*> doc_types_;
  std::multimap<std::string, const LawAlias*> laws_;
};

}  // namespace vbpl::index
