// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/review/drafting_words.h"

#include <array>

#include "libdoc/review/phrase_index.h"

namespace vbpl {
namespace {

// Interchangeable in drafting, without effect on what is ordered. Words that change a duty (phải, được, cấm),
// a body, a paper or a figure never belong here.
constexpr auto kSynonyms = std::to_array<Synonym>({
    {"tiến hành", "thực hiện"},
    {"tính từ", "kể từ"},
    {"kể từ khi", "kể từ ngày"},
    {"chịu trách nhiệm", "có trách nhiệm"},
    {"hàng năm", "hằng năm"},
    {"hàng quý", "hằng quý"},
    {"hàng tháng", "hằng tháng"},
    {"hàng tuần", "hằng tuần"},
    {"hàng ngày", "hằng ngày"},
    {"đảm bảo", "bảo đảm"},
    {"cung ứng", "cung cấp"},
    {"tuân thủ", "chấp hành"},
    {"tuân theo", "chấp hành"},
    {"dưới hình thức văn bản", "bằng văn bản"},
    {"ghi rõ lý do", "nêu rõ lý do"},
    {"nói rõ lý do", "nêu rõ lý do"},
    {"tiếp nhận", "nhận được"},
    {"cá nhân tổ chức", "tổ chức cá nhân"},
    {"cá nhân và tổ chức", "tổ chức cá nhân"},
    {"tổ chức và cá nhân", "tổ chức cá nhân"},
    {"cá nhân hoặc tổ chức", "tổ chức hoặc cá nhân"},
    {"được quy định tại", "quy định tại"},
    {"được quy định trong", "quy định tại"},
    {"quy định trong", "quy định tại"},
    {"đã quy định tại", "quy định tại"},
    {"nêu tại", "quy định tại"},
    {"phù hợp với", "theo đúng"},
    {"căn cứ vào", "căn cứ"},
    {"phối hợp cùng", "phối hợp với"},
    {"cùng với", "với"},
    {"bao gồm", "gồm"},
    {"gồm có", "gồm"},
    {"nhằm mục đích", "để"},
    {"để nhằm", "để"},
    {"nhằm", "để"},
    {"hay", "hoặc"},
    {"dùng", "sử dụng"},
    {"quy định ở", "quy định tại"},
    {"mỗi năm", "hằng năm"},
    {"mọi", "các"},
    {"những", "các"},
    {"việc tổ chức thực hiện", "tổ chức thực hiện"},
    {"lí do", "lý do"},
    {"quản lí", "quản lý"},
    {"xử lí", "xử lý"},
    {"kĩ thuật", "kỹ thuật"},
    {"công nghệ kĩ thuật", "công nghệ kỹ thuật"},
    {"tỉ lệ", "tỷ lệ"},
    {"định kì", "định kỳ"},
    {"thời kì", "thời kỳ"},
    {"bác sỹ", "bác sĩ"},
    {"nộp lại", "nộp"},
    {"trả lại kết quả", "trả kết quả"},
    {"tại thời điểm", "vào thời điểm"},
});

// Words of office work that stand for one another without making another matter of it.
constexpr auto kOfficeWords = std::to_array<std::string_view>(
    {"yêu cầu", "đề nghị", "xử lý", "giải quyết", "thành lập", "lập", "xem xét", "nội dung", "theo dõi"});

PhraseIndex<bool> make_office_index() {
  PhraseIndex<bool> index;
  for (const std::string_view words : kOfficeWords) index.add(words, true);
  return index;
}

PhraseIndex<std::vector<MaskId>> make_index() {
  PhraseIndex<std::vector<MaskId>> index;
  for (const Synonym& synonym : kSynonyms) index.add(synonym.written, syllable_ids(synonym.standard));
  return index;
}

const PhraseIndex<std::vector<MaskId>>& synonyms() {
  static const PhraseIndex<std::vector<MaskId>> index = make_index();
  return index;
}

}  // namespace

std::span<const Synonym> drafting_synonyms() { return kSynonyms; }

SynonymHit synonym_at(std::span<const MaskId> syllables, std::size_t at) {
  const auto hit = synonyms().at(syllables, at);
  return {hit.value, hit.taken};
}

bool may_begin_synonym(MaskId syllable) { return synonyms().may_begin(syllable); }

std::size_t office_words_at(std::span<const MaskId> syllables, std::size_t at) {
  static const PhraseIndex<bool> index = make_office_index();
  return index.at(syllables, at).taken;
}

}  // namespace vbpl
