// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>

#include "libdoc/cite/document_reference.h"
#include "libdoc/cite/issuer_words.h"
#include "libdoc/cite/type_word.h"
#include "libdoc/cite/unit_list.h"
#include "libdoc/text/fold.h"

namespace vbpl::cite {
namespace {

using Words = std::string_view;
constexpr std::size_t kLongest = 700;

/// Words that begin a title (trích yếu). The first ones do so even right behind a number; the others may as
/// well be the verb of the sentence, so date or issuer must stand before them.
constexpr std::array<Words, 10> kSureOpenings = {"hướng dẫn một số điều",
                                                 "về việc",
                                                 "v/v",
                                                 "về",
                                                 "quy định chi tiết",
                                                 "hướng dẫn thi hành",
                                                 "hướng dẫn thực hiện",
                                                 "sửa đổi, bổ sung một số",
                                                 "sửa đổi một số",
                                                 "bổ sung một số"};
constexpr std::array<Words, 25> kOpenings = {
    "sửa đổi",  "quy định",   "qui định",  "hướng dẫn",  "ban hành",   "bổ sung",    "phê duyệt",
    "thi hành", "bãi bỏ",     "công bố",   "triển khai", "tăng cường", "điều chỉnh", "thành lập",
    "giao",     "đẩy mạnh",   "thực hiện", "tổ chức",    "xử phạt",    "xử lý",      "quản lý",
    "cho phép", "đính chính", "hợp nhất",  "một số"};
/// Words at which a title is over whatever comes.
constexpr std::array<Words, 22> kStops = {"được sửa đổi",      "đã được",
                                          "được ban hành",     "được bãi bỏ",
                                          "được thay thế",     "được bổ sung",
                                          "bị bãi bỏ",         "bị thay thế",
                                          "hết hiệu lực",      "có hiệu lực",
                                          "như sau",           "thì",
                                          "theo quy định tại", "quy định tại",
                                          "sau đây",           "nêu trên",
                                          "nói trên",          "kể từ ngày",
                                          "cho đến khi",       "không trái",
                                          "đều bãi bỏ",        "tiếp tục có hiệu lực"};
/// Words that close it behind a comma.
constexpr std::array<Words, 24> kCommaStops = {
    "được",      "đã",          "có hiệu",        "hết",     "thay thế",   "trừ",
    "thì",       "nếu",         "cụ thể",         "như",     "gồm",        "bao gồm",
    "đồng thời", "các văn bản", "và các văn bản", "theo đó", "trong đó",   "bị",
    "kể từ",     "căn cứ",      "sau khi",        "khi",     "trường hợp", "ủy ban nhân dân"};
/// Words that go on with the sentence behind an issuer; any other word there begins the title.
constexpr std::array<Words, 34> kSentenceWords = {
    "và",   "hoặc", "thì",   "được", "đã",  "có",  "là",    "để",    "theo", "trong",   "tại", "khi",
    "nếu",  "hết",  "như",   "do",   "đến", "từ",  "không", "phải",  "này",  "bị",      "sẽ",  "vẫn",
    "cùng", "các",  "nhưng", "mà",   "trừ", "với", "còn",   "trước", "sau",  "thay thế"};
constexpr std::array<Words, 6> kBracketStops = {"sau đây", "được", "đã", "sửa đổi", "hợp nhất", "gọi"};

bool ends_sentence(const Reader& reader, std::size_t at) {
  const char c = reader.byte(at);
  if (c == '\n' || c == ';' || c == ':' || c == '\0') return true;
  const char next = reader.byte(at + 1);
  return c == '.' && (next == ' ' || next == '\n' || next == '\0' || next == '/');
}

/// The document reference at a word of the title: a type word with a number.
const FoundNumber* numbered_at(const Context& context, std::size_t at) {
  if (const FoundNumber* number = context.number_at(at)) return number;
  const auto type = read_type_word(context.reader, at);
  if (!type || type->type->use == TypeUse::attached) return nullptr;
  std::size_t next = context.reader.skip_spaces(type->end);
  const std::size_t behind = context.reader.match(next, "số");
  if (behind != kNowhere) next = context.reader.skip_spaces(behind);
  return context.number_at(next);
}

/// Walks a title word by word up to its end.
class TitleWalk {
 public:
  TitleWalk(const Context& context, std::size_t begin)
      : context_(context), reader_(context.reader), at_(begin), begin_(begin) {
    amending_ = reader_.match(begin, "sửa đổi") != kNowhere || reader_.match(begin, "bãi bỏ") != kNowhere ||
                reader_.match(begin, "bổ sung") != kNowhere;
  }

  std::size_t end() {
    while (at_ - begin_ < kLongest && (!ends_sentence(reader_, at_) || goes_on_with_amender())) {
      if (stops_at_mark() || stops_at_word()) break;
      step();
    }
    return std::max(begin_, reader_.back_over_spaces(cut_ == kNowhere ? at_ : cut_));
  }

 private:
  /// `… một số điều của Luật Quản lý thuế; Luật sửa đổi, bổ sung một số điều của Luật Quản lý thuế và …` is
  /// one title.
  [[nodiscard]] bool goes_on_with_amender() const {
    if (reader_.byte(at_) != ';') return false;
    constexpr std::array<Words, 2> kAmenders = {"luật sửa đổi, bổ sung một số điều của ",
                                                "pháp lệnh sửa đổi, bổ sung một số điều của "};
    const std::size_t next = reader_.skip_spaces(at_ + 1);
    for (const Words amender : kAmenders) {
      if (reader_.near(next, amender.size()) != amender) continue;
      const std::size_t law = next + amender.size();
      const Words rest = reader_.near(law, kLongest);
      const Words name = rest.substr(0, rest.find_first_of(",;.:()\n"));
      const Words title = reader_.lower().substr(begin_, at_ - begin_);
      const std::size_t last = title.rfind(amender.substr(0, amender.find(' ')));
      return last != Words::npos && last > 0 && name.starts_with(title.substr(last));
    }
    return false;
  }

  void step() {
    const std::size_t behind = reader_.word_end(at_);
    if (behind > at_) {
      at_ = behind;
      return;
    }
    ++at_;
    while ((static_cast<unsigned char>(reader_.byte(at_)) & 0xC0) == 0x80) ++at_;
  }

  bool stops_at_mark() {
    const char c = reader_.byte(at_);
    if (c == ')' || c == '"') return true;
    const Words rest = reader_.near(at_, 3);
    if (rest == "”") return true;
    if (c != '(') return false;
    return reader_.match_any(reader_.skip_spaces(at_ + 1), kBracketStops) != kNowhere;
  }

  /// The mark or joining word before the word at at_, where a list would part two documents.
  [[nodiscard]] std::size_t joint_before() const {
    const std::size_t before = reader_.back_over_spaces(at_);
    if (before > begin_ && reader_.byte(before - 1) == ',') return before - 1;
    std::size_t joined = reader_.match_before(before, "và");
    if (joined == kNowhere) joined = reader_.match_before(before, "hoặc");
    if (joined == kNowhere) return kNowhere;
    const std::size_t comma = reader_.back_over_spaces(joined);
    return comma > begin_ && reader_.byte(comma - 1) == ',' ? comma - 1 : comma;
  }

  bool stops_at_word() {
    if (!reader_.starts_word(at_) || reader_.ends_word(at_)) return false;
    if (const FoundNumber* number = numbered_at(context_, at_)) {
      const std::size_t joint = joint_before();
      if (joint != kNowhere && !(amending_ && inner_)) return cut_ = joint, true;
      inner_ = true;
      at_ = number->span.end;
      return false;
    }
    if (const auto type = read_type_word(reader_, at_); type && read_self(context_, at_, &*type))
      return cut_ = at_, true;
    if (stops_at_next_object()) return true;
    if (reader_.match_any(at_, kStops) != kNowhere) return cut_ = at_, true;
    if (reader_.is_capital(at_) && reader_.match(at_, "căn cứ") != kNowhere) return cut_ = at_, true;
    const std::size_t before = reader_.back_over_spaces(at_);
    const bool behind_comma = before > begin_ && reader_.byte(before - 1) == ',';
    if (behind_comma && reader_.match_any(at_, kCommaStops) != kNowhere) return cut_ = before - 1, true;
    return false;
  }

  /// A provision of another act behind a comma ("…, Điều 2 Thông tư số B hết hiệu lực"), or a verb that takes
  /// one ("… và bãi bỏ Điều 2 Thông tư số B"): the sentence goes on. Provisions inside the title are passed.
  bool stops_at_next_object() {
    constexpr std::array<Words, 4> kVerbs = {"bãi bỏ", "thay thế", "hủy bỏ", "huỷ bỏ"};
    if (amending_) return false;
    const std::size_t verb = reader_.match_any(at_, kVerbs);
    const std::size_t object = verb == kNowhere ? at_ : reader_.skip_spaces(verb);
    const auto units = read_unit_list(reader_, object);
    if (verb == kNowhere && !units) return false;
    const std::size_t joint = joint_before();
    const bool parted = joint != kNowhere && (verb != kNowhere || reader_.byte(joint) == ',' ||
                                              reader_.match(reader_.skip_spaces(joint), "hoặc") != kNowhere);
    constexpr std::array<Words, 3> kRules = {"các quy định", "quy định", "nội dung"};
    if (parted && verb != kNowhere && reader_.match_any(object, kRules) != kNowhere)
      return cut_ = joint, true;
    if (parted && names_document(units ? units->span.end : object)) return cut_ = joint, true;
    if (units) at_ = units->span.end;
    return false;
  }

  [[nodiscard]] bool names_document(std::size_t at) const {
    std::size_t next = reader_.skip_spaces(at);
    const std::size_t of = reader_.match(next, "của");
    if (of != kNowhere) next = reader_.skip_spaces(of);
    return numbered_at(context_, next) != nullptr;
  }

  const Context& context_;
  const Reader& reader_;
  std::size_t at_, begin_, cut_ = kNowhere;
  bool amending_ =
      false;  ///< the title names the acts that it changes: `sửa đổi … của Nghị định số A và Nghị định số B`
  bool inner_ = false;  ///< one of them has been passed
};

/// The other issuers of a joint act: `của Bộ A, Bộ B và Bộ C`.
std::size_t skip_more_issuers(const Context& context, DocumentReference& reference, std::size_t end) {
  const Reader& reader = context.reader;
  for (int more = 0; more < 12; ++more) {
    const std::size_t behind = reader.skip_spaces(end);
    std::size_t next = behind;
    if (reader.byte(next) == ',' || reader.byte(next) == '-' || reader.byte(next) == ';')
      next = reader.skip_spaces(next + 1);
    const std::size_t joined = reader.match(next, "và");
    if (joined != kNowhere) next = reader.skip_spaces(joined);
    const auto issuer = next == behind ? std::nullopt : read_issuer(reader, next, context.tables);
    if (!issuer) break;
    *reference.target.issuer += "; " + issuer->name;
    end = issuer->end;
  }
  return end;
}

/// `khóa XVII, kỳ họp thứ 10`: the term and the session say nothing of the title.
std::size_t skip_session(const Reader& reader, std::size_t at) {
  std::size_t next = reader.skip_spaces(at);
  for (const Words word : {"khóa", "kỳ họp thứ"}) {
    if (reader.byte(next) == ',') next = reader.skip_spaces(next + 1);
    const std::size_t behind = reader.match(next, word);
    if (behind == kNowhere) continue;
    at = reader.word_end(reader.skip_spaces(behind));
    next = reader.skip_spaces(at);
  }
  return at;
}

std::size_t skip_issuer(const Context& context, DocumentReference& reference, std::size_t at) {
  const Reader& reader = context.reader;
  std::size_t next = reader.skip_blanks(at);
  if (reader.byte(next) == ',' || reader.byte(next) == ')') next = reader.skip_spaces(next + 1);
  const std::size_t of = reader.match(next, "của");
  if (of == kNowhere) return at;
  const auto issuer = read_issuer(reader, reader.skip_blanks(of), context.tables);
  if (!issuer) return at;
  reference.target.issuer = issuer->name;
  reference.issuer_stated = true;
  const bool joint = reference.target.doc_type && reference.target.doc_type->ends_with("liên tịch");
  return joint ? skip_more_issuers(context, reference, issuer->end) : skip_session(reader, issuer->end);
}

}  // namespace

void read_tail(const Context& context, DocumentReference& reference) {
  const Reader& reader = context.reader;
  const std::size_t behind = skip_issuer(context, reference, reference.span.end);
  reference.end = behind;
  if (reference.naming == Naming::name) return;  // a law's name is its title
  std::size_t title = reader.skip_spaces(behind);
  if (reader.byte(title) == ',' && reference.issuer_stated) title = reader.skip_spaces(title + 1);
  const bool placed = reference.issuer_stated || reference.target.issued.has_value();
  const bool word_follows =
      title > behind && reader.word_end(title) > title && !read_type_word(reader, title);
  const bool opens =
      reader.match_any(title, kSureOpenings) != kNowhere ||
      (placed && reader.match_any(title, kOpenings) != kNowhere) ||
      (reference.issuer_stated && word_follows && reader.match_any(title, kSentenceWords) == kNowhere);
  if (!opens) return;
  reference.end = TitleWalk(context, title).end();
  if (reference.end > title)
    reference.target.title = std::string(trimmed(slice(reader.text(), {title, reference.end})));
}

}  // namespace vbpl::cite
