// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/query_reference.h"

#include <algorithm>
#include <array>

#include "libdoc/model/doc_number.h"
#include "libdoc/text/fold.h"

namespace vbpl::index {
namespace {

constexpr std::array<std::string_view, 7> kFillers = {"cua", "tai", "theo", "so", "trong", "thuoc", "o"};
constexpr std::size_t kLongestType = 6;  // words of a type's name

class Finder {
 public:
  Finder(std::string_view text, std::span<const Token> tokens, const Wordbook& book)
      : text_(text), tokens_(tokens), book_(book), used_(tokens.size(), false) {}

  Reference run() {
    find_number();
    if (number_at_ < tokens_.size()) {
      find_type();
    } else {
      find_serial();
    }
    found_.article = find_unit("dieu", "điều");
    if (!found_.article.empty()) {
      found_.clause = find_unit("khoan", "khoản");
      found_.point = find_unit("diem", "điểm");
    }
    collect_rest();
    return std::move(found_);
  }

 private:
  void find_number() {
    const std::vector<FoundNumber> numbers = find_numbers(text_);
    if (!numbers.empty()) {
      found_.number = numbers.front().number.canonical;
      return use(numbers.front().span);
    }
    if (find_typed_number()) return;
    for (std::size_t i = 1; i < tokens_.size(); ++i) {
      if (!is_short_number(i)) continue;
      found_.number =
          slice(text_, {tokens_[i - 1].span.begin, tokens_[i].span.end});  // "01/2021" keeps its 0
      return use({tokens_[i - 1].span.begin, tokens_[i].span.end});
    }
  }

  /// A number typed in small letters, which no text would print: "34/2016/nd-cp".
  bool find_typed_number() {
    for (std::size_t begin = 0; begin < text_.size();) {
      const std::size_t end = std::min(text_.find_first_of(" \t\n", begin), text_.size());
      const std::string word = upper(text_.substr(begin, end - begin));
      const bool may_be = word.find_first_of("/-") != std::string::npos &&
                          word.find_first_of("0123456789") != std::string::npos;
      if (const auto number = may_be ? parse_number(word) : std::nullopt) {
        found_.number = number->canonical;
        use({begin, end});
        return true;
      }
      begin = end + 1;
    }
    return false;
  }

  /// "100/2019" ending at token `i`.
  [[nodiscard]] bool is_short_number(std::size_t i) const {
    const Token &serial = tokens_[i - 1], &year = tokens_[i];
    if (serial.kind != TokenKind::number || year.kind != TokenKind::number || year.key.size() != 4)
      return false;
    if (year.key.compare(0, 2, "19") != 0 && year.key.compare(0, 2, "20") != 0) return false;
    return slice(text_, {serial.span.end, year.span.begin}) == "/";
  }

  void use(Span span) {
    for (std::size_t i = 0; i < tokens_.size(); ++i) {
      if (!span.overlaps(tokens_[i].span)) continue;
      number_at_ = std::min(number_at_, i);
      used_[i] = true;
    }
  }

  /// The name of a type right before the number or its "số".
  void find_type() {
    std::size_t end = number_at_;
    if (end > 0 && unmarked(tokens_[end - 1].key) == "so") --end;
    for (std::size_t size = std::min(end, kLongestType); size > 0; --size) {
      const DocType* type = type_named(end - size, end);
      if (type == nullptr) continue;
      found_.doc_type = type->name;
      std::fill(used_.begin() + static_cast<std::ptrdiff_t>(end - size),
                used_.begin() + static_cast<std::ptrdiff_t>(end), true);
      return;
    }
  }

  /// "nghị định 100", "thông tư số 8": a type and the first part of a number.
  void find_serial() {
    for (std::size_t i = 1; i < tokens_.size(); ++i) {
      if (tokens_[i].kind != TokenKind::number || !tokens_[i].joins || tokens_[i].key.size() > 4) continue;
      const std::size_t end = unmarked(tokens_[i - 1].key) == "so" ? i - 1 : i;
      for (std::size_t size = std::min(end, kLongestType); size > 0; --size) {
        const DocType* type = type_named(end - size, end);
        if (type == nullptr) continue;
        found_.serial = tokens_[i].key;
        found_.doc_type = type->name;
        return;
      }
    }
  }

  [[nodiscard]] const DocType* type_named(std::size_t begin, std::size_t end) const {
    std::string name;
    for (std::size_t i = begin; i < end; ++i) name += (name.empty() ? "" : " ") + unmarked(tokens_[i].key);
    return book_.doc_type(name);
  }

  /// The number behind the word `folded` (or `marked`): "5", "4a", for a point also a letter.
  std::string find_unit(std::string_view folded, std::string_view marked) {
    for (std::size_t i = 0; i + 1 < tokens_.size(); ++i) {
      const Token &word = tokens_[i], &number = tokens_[i + 1];
      if (used_[i] || used_[i + 1] || !number.joins || (word.key != folded && word.key != marked)) continue;
      const bool letter = folded == "diem" && number.key.size() <= 2 && number.kind == TokenKind::word;
      if (!letter && (number.key[0] < '0' || number.key[0] > '9' || number.key.size() > 5)) continue;
      used_[i] = used_[i + 1] = true;
      return number.key;
    }
    return {};
  }

  void collect_rest() {
    for (std::size_t i = 0; i < tokens_.size(); ++i) {
      const bool filler =
          (!found_.number.empty() || !found_.article.empty()) &&
          std::find(kFillers.begin(), kFillers.end(), unmarked(tokens_[i].key)) != kFillers.end();
      if (!used_[i] && !filler) found_.rest.push_back(i);
    }
  }

  std::string_view text_;
  std::span<const Token> tokens_;
  const Wordbook& book_;
  std::vector<bool> used_;
  std::size_t number_at_ = static_cast<std::size_t>(-1);
  Reference found_;
};

}  // namespace

Reference find_reference(std::string_view text, std::span<const Token> tokens, const Wordbook& book) {
  return Finder(text, tokens, book).run();
}

}  // namespace vbpl::index
