// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/report/page/finding_view.h"

#include <algorithm>
#include <map>
#include <string_view>

#include "libdoc/report/law_words.h"
#include "libdoc/review/review.h"

namespace vbpl {
namespace {

constexpr const char* kCut = " […]";

struct Named {
  std::string_view word, words;
};
constexpr Named kSeverities[] = {{"error", "Lỗi"}, {"warning", "Cảnh báo"}, {"notice", "Lưu ý"}};
constexpr Named kCertainties[] = {
    {"certain", "chắc chắn"}, {"likely", "nhiều khả năng"}, {"possible", "có thể"}};
constexpr Named kDecisions[] = {{"accepted", "Giữ nguyên"},
                                {"rejected", "Không phải lỗi"},
                                {"waiting", "Chờ xem xét"},
                                {"corrected", "Đã sửa"}};
constexpr Named kDeltas[] = {{"number", "số"},
                             {"time_limit", "thời hạn"},
                             {"money", "mức tiền"},
                             {"percentage", "tỷ lệ"},
                             {"modality", "mức độ bắt buộc"},
                             {"subject", "chủ thể"},
                             {"condition", "điều kiện"},
                             {"item", "thành phần"},
                             {"definition", "định nghĩa"},
                             {"competence", "thẩm quyền"},
                             {"scope", "phạm vi"}};

constexpr Named kTables[] = {{"succession", "Bảng tra tên cơ quan, địa danh, văn bản đã thay đổi"},
                             {"law_aliases", "Bảng tra các luật đã thay đổi"}};

template <std::size_t N>
std::string named(const Named (&table)[N], std::string_view word) {
  for (const Named& row : table) {
    if (row.word == word) return std::string(row.words);
  }
  return std::string(word);
}

/// At most `longest` bytes, cut between characters.
std::string shortened(const std::string& text, std::size_t longest) {
  if (text.size() <= longest) return text;
  while (longest > 0 && (static_cast<unsigned char>(text[longest]) & 0xC0U) == 0x80U) --longest;
  return text.substr(0, longest) + kCut;
}

std::vector<std::pair<std::string, bool>> owned(const std::vector<MarkedPiece>& pieces) {
  std::vector<std::pair<std::string, bool>> out;
  for (const MarkedPiece& piece : pieces) out.emplace_back(piece.text, piece.marked);
  return out;
}

SideView side(const Passage& passage) {
  SideView view;
  const std::string name = name_of_key(passage.doc);
  view.title = passage.label.empty() ? name : passage.label + ", " + name;
  if (passage.status != Status::unknown) view.status = vietnamese(passage.status);
  return view;
}

/// Kinds of findings whose two passages say something of the same matter.
bool is_comparison(const Finding& finding) {
  return finding.kind == "conflict" || finding.kind == "duplicate" || finding.kind == "restatement";
}

void add_facts(FindingView& view, const Finding& finding) {
  for (const Delta& delta : finding.delta)
    view.facts.emplace_back("Khác nhau về " + named(kDeltas, delta.what),
                            "“" + delta.ours + "” / “" + delta.theirs + "”");
  if (!finding.rule.empty() || !finding.rule_source.empty())
    view.facts.emplace_back("Quy tắc", finding.rule + (finding.rule_source.empty() ? "" : ": ") +
                                           formal_source(finding.rule_source));
  if (!finding.action.empty()) view.facts.emplace_back("Đề nghị", as_sentence(finding.action));
  if (!finding.decision.empty())
    view.facts.emplace_back("Đã quyết định", named(kDecisions, finding.decision));
  if (!finding.ours.path.empty()) view.facts.emplace_back("Tệp", finding.ours.path);
  if (!finding.theirs.path.empty()) view.facts.emplace_back("Tệp đối chiếu", finding.theirs.path);
  view.facts.emplace_back("Mã", finding.id);
}

FindingView make_view(const Finding& finding, std::size_t longest) {
  FindingView view;
  view.check = finding.check;
  view.severity = finding.severity;
  view.message = as_sentence(finding.message);
  view.tags = {severity_words(finding.severity), named(kCertainties, finding.certainty),
               check_words(finding.check)};
  view.ours = side(finding.ours);
  const std::string ours = shortened(finding.ours.text, longest);
  if (finding.theirs.doc.empty()) {
    view.ours.pieces = {{ours, false}};
  } else {
    view.theirs = side(finding.theirs);
    const bool is_row = finding.theirs.doc.starts_with("table:");
    const std::string theirs =
        shortened(is_row ? changed_words(finding.theirs.text) : finding.theirs.text, longest);
    if (is_comparison(finding)) {
      const auto marks = word_marks(ours, theirs);
      view.ours.pieces = owned(marks.first);
      view.theirs->pieces = owned(marks.second);
    } else {
      view.ours.pieces = {{ours, false}};
      view.theirs->pieces = {{theirs, false}};
    }
  }
  add_facts(view, finding);
  return view;
}

}  // namespace

std::vector<FindingView> finding_views(const std::vector<Finding>& findings, std::size_t longest) {
  std::vector<FindingView> views;
  views.reserve(findings.size());
  std::map<std::string, int> seen;  // twins of one text have one id
  for (const Finding& finding : findings) {
    views.push_back(make_view(finding, longest));
    const int copy = ++seen[finding.id];
    views.back().anchor = "f-" + finding.id + (copy > 1 ? "-" + std::to_string(copy) : "");
  }
  return views;
}

std::string name_of_key(const std::string& key) {
  if (key.starts_with("file:")) return key.substr(5);
  if (key.starts_with("table:")) return named(kTables, key.substr(6));
  std::vector<std::string> parts;
  for (std::size_t at = 0; at <= key.size();) {
    const std::size_t end = std::min(key.find('|', at), key.size());
    parts.push_back(key.substr(at, end - at));
    at = end + 1;
  }
  if (parts.size() < 2) return key;
  std::string name = parts[0] + (parts[0].empty() ? "" : " ") + parts[1];
  if (parts.size() > 3) name += " (" + parts.back() + ")";
  return name;
}

std::string severity_words(const std::string& severity) { return named(kSeverities, severity); }

std::string check_words(const std::string& check) {
  if (check == "input") return "Đọc đầu vào";
  for (const CheckInfo& info : all_checks()) {
    if (check == info.id) return info.title_vi;
  }
  return check;
}

}  // namespace vbpl
