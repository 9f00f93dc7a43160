// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/review/checks.h"

namespace vbpl {

const std::vector<CheckEntry>& check_table() {
  static const std::vector<CheckEntry> table = {
      {{"expired-document", "expired", "Văn bản đã hết hiệu lực", "Document no longer in force"},
       check_expired_document,
       false},
      {{"cites-expired", "cites_expired", "Viện dẫn văn bản đã hết hiệu lực",
        "Cites a document no longer in force"},
       check_cites_expired,
       false},
      {{"basis", "basis", "Căn cứ ban hành không đúng quy định", "Legal basis that should not stand so"},
       check_basis,
       false},
      {{"duplicate-exact", "duplicate", "Quy định trùng nguyên văn", "Provision repeated word for word"},
       check_duplicate_exact,
       true},
      {{"duplicate-near", "duplicate", "Quy định trùng lặp", "Provision repeated almost word for word"},
       check_duplicate_near,
       true},
      {{"restates-higher", "restatement", "Chép lại quy định của văn bản cấp trên", "Repeats the higher act"},
       check_restates_higher,
       true},
      {{"numeric-conflict", "conflict",
        "Thời hạn, mức, tỷ lệ khác văn bản được quy định chi tiết hoặc viện dẫn",
        "Another time limit or amount than the act it details or cites"},
       check_numeric_conflict,
       true},
      {{"modality-conflict", "conflict",
        "Phải, được, cấm trái với văn bản được quy định chi tiết hoặc viện dẫn",
        "Duty, permission or ban against the act it details or cites"},
       check_modality_conflict,
       true},
      {{"competence-conflict", "conflict",
        "Giao việc cho cơ quan khác văn bản được quy định chi tiết hoặc viện dẫn",
        "Another body in charge than in the act it details or cites"},
       check_competence_conflict,
       true},
      {{"definition-conflict", "conflict",
        "Giải thích một từ ngữ khác văn bản được quy định chi tiết hoặc viện dẫn",
        "Another meaning of a term than in the act it details or cites"},
       check_definition_conflict,
       false},
      {{"dossier-items", "conflict",
        "Thêm, bớt thành phần hồ sơ so với văn bản được quy định chi tiết hoặc viện dẫn",
        "Papers of a dossier added or dropped against the act it details or cites"},
       check_dossier_items,
       true},
      {{"stale-text", "conflict", "Còn chép quy định cũ của văn bản cấp trên đã được sửa đổi",
        "Copy of a higher act as it was before an amendment"},
       check_stale_text,
       true},
      {{"earlier-act", "duplicate", "Văn bản ban hành trước cùng nội dung chưa được thay thế, bãi bỏ",
        "Own earlier act on the matter left standing"},
       check_earlier_act,
       false},
      {{"obsolete-body", "obsolete_term", "Tên cơ quan, cấp hành chính không còn",
        "Body or level that no longer exists"},
       check_obsolete_body,
       false},
      {{"obsolete-place", "obsolete_term", "Tên đơn vị hành chính không còn",
        "Place that no longer bears the name"},
       check_obsolete_place,
       false},
      {{"obsolete-paper", "obsolete_term", "Giấy tờ không còn sử dụng", "Paper no longer in use"},
       check_obsolete_paper,
       false},
      {{"authority", "authority", "Quy định nội dung không thuộc thẩm quyền của cơ quan ban hành",
        "Sets what its issuer has no power to set"},
       check_authority,
       false},
      {{"delegation", "delegation", "Nội dung được giao quy định chi tiết: thiếu, chậm hoặc vượt quá",
        "Delegated matters: missing, late or exceeded"},
       check_delegation,
       false},
      {{"orphan", "expired", "Văn bản hướng dẫn còn lại khi văn bản được hướng dẫn đã hết hiệu lực",
        "Act in force whose parent act has ended"},
       check_orphan,
       false},
      {{"archive", "archive", "Tệp trùng, thiếu, sai số hoặc mâu thuẫn với cơ sở dữ liệu",
        "Files that are double, cut off, misnamed or at odds with the database"},
       check_archive,
       false},
  };
  return table;
}

const std::vector<CheckInfo>& all_checks() {
  static const std::vector<CheckInfo> infos = [] {
    std::vector<CheckInfo> result;
    for (const CheckEntry& entry : check_table()) result.push_back(entry.info);
    return result;
  }();
  return infos;
}

}  // namespace vbpl
