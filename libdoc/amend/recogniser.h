// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "libdoc/amend/amendment.h"
#include "libdoc/amend/sentences.h"
#include "libdoc/amend/unit_list.h"

namespace vbpl {

/// What holds for the sentences of a unit: the act that its heading or the title says is amended, and the
/// provision in hand.
struct CommandContext {
  std::optional<CitationTarget> target;
  std::string attached;  ///< "att_1" when the amended text is a Quy định, Quy chế issued with the target
  UnitPath unit;
};

/// All that a recogniser may look at. It returns the commands of one sentence, none when the sentence is not
/// its kind.
struct Reading {
  const Document& document;
  const CommandText& text;
  std::span<const Citation> citations;

  [[nodiscard]] std::string_view words(const Sentence& sentence) const { return text.at(sentence.span); }
  [[nodiscard]] const Sentence& sentence(int index) const {
    return text.sentences[static_cast<std::size_t>(index)];
  }
  [[nodiscard]] std::string quoted(Span quote) const { return std::string(slice(document.text, quote)); }
};

using Commands = std::vector<Amendment>;

// One file each; the order of kRecognisers in find.cpp is theirs: specific before general (DOMAIN 4.2).

/// "Thay thế cụm từ “A” bằng cụm từ “B” tại …", "Bổ sung cụm từ …", "Bỏ cụm từ …", and their passive forms.
[[nodiscard]] Commands recognise_words(const Reading& reading, const Sentence& sentence,
                                       const CommandContext& context);
/// "Đính chính …".
[[nodiscard]] Commands recognise_correction(const Reading& reading, const Sentence& sentence,
                                            const CommandContext& context);
/// "Chuyển khoản 3 Điều 6 thành khoản 4 Điều 6", "… được đánh số lại thành …".
[[nodiscard]] Commands recognise_renumbering(const Reading& reading, const Sentence& sentence,
                                             const CommandContext& context);
/// "Ngưng hiệu lực …", "Đình chỉ việc thi hành …".
[[nodiscard]] Commands recognise_suspension(const Reading& reading, const Sentence& sentence,
                                            const CommandContext& context);
/// "Sửa đổi, bổ sung khoản 2 Điều 5 như sau:", "Bổ sung Điều 7a vào sau Điều 7", "Bãi bỏ khoản 5 Điều 7" of
/// the act in hand.
[[nodiscard]] Commands recognise_unit_change(const Reading& reading, const Sentence& sentence,
                                             const CommandContext& context);
/// "Nghị định này thay thế …", "bãi bỏ …", "… hết hiệu lực", in one sentence or as the lead of a list.
[[nodiscard]] Commands recognise_ending(const Reading& reading, const Sentence& sentence,
                                        const CommandContext& context);
/// "Tiếp tục thực hiện …", "Lùi thời điểm có hiệu lực …", "Kéo dài thời hạn áp dụng …".
[[nodiscard]] Commands recognise_duration(const Reading& reading, const Sentence& sentence,
                                          const CommandContext& context);
/// "Đổi tên … thành …", "… được hiểu là …", "Nhiệm vụ của A … do B thực hiện".
[[nodiscard]] Commands recognise_naming(const Reading& reading, const Sentence& sentence,
                                        const CommandContext& context);
/// "Nghị quyết này được thực hiện đến hết ngày …": the act's own end.
[[nodiscard]] Commands recognise_own_end(const Reading& reading, const Sentence& sentence,
                                         const CommandContext& context);

}  // namespace vbpl
