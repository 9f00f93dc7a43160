// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "libdoc/report/lists/build_list.h"

namespace vbpl::test {

inline Date day(const char* iso_date) { return parse_iso_date(iso_date).value(); }

inline Document act(const char* type, const char* number, const char* issuer, const char* issued,
                    const char* title) {
  Document document;
  document.doc_type = type;
  document.number = number;
  document.issuer = issuer;
  document.issued = day(issued);
  document.title = title;
  document.kind = DocumentKind::act;
  document.text = std::string(title) + " " + number;
  document.id = std::string(type) + "|" + number + "|" + issuer;
  document.source.path = std::string(number) + ".txt";
  Unit unit;
  unit.eid = "art_2";
  unit.num = "2";
  document.units.push_back(unit);
  unit.eid = "art_10";
  unit.num = "10";
  document.units.push_back(unit);
  return document;
}

/// A small province: what ends what is made up here, so that each list has a row.
struct Province {
  MemoryCorpus corpus{{
      act("Quyết định", "9/2024/QĐ-UBND", "Chủ tịch Ủy ban nhân dân", "2024-01-02", "Về bến"),
      act("Quyết định", "7/2024/QĐ-UBND", "Ủy ban nhân dân", "2024-05-01", "Về chợ, về đường"),
      act("Quyết định", "5/2020/QĐ-UBND", "Ủy ban nhân dân", "2020-05-01", "=HYPERLINK(\"x\") <script>"),
      act("Nghị quyết", "3/2024/NQ-HĐND", "Hội đồng nhân dân", "2024-09-09", "Về phí"),
      act("Quyết định", "6/2020/QĐ-UBND", "Ủy ban nhân dân", "2020-06-01", "Về đê"),
      act("Quyết định", "8/2021/QĐ-UBND", "Ủy ban nhân dân", "2021-06-01", "Về thuyền"),
      act("Quyết định", "2/2022/QĐ-UBND", "Ủy ban nhân dân", "2022-06-01", "Về đò"),
      act("Quyết định", "1/2026/QĐ-UBND", "Ủy ban nhân dân", "2026-01-05", "Về sau"),
  }};
  std::vector<StatusRecord> statuses;
  std::vector<Finding> findings;
  Forms forms = load_forms({}).value();
  FieldTable fields;
  Decisions decisions;
  ListOptions options{{2025, 2025}, day("2025-12-31"), day("2026-01-20"), {}, {}, {}, {}, {}};

  Province() {
    const auto status = [&](std::size_t i, Status is, const char* to, const char* rule, const char* unit) {
      StatusRecord record{i, unit, is, day("2024-02-01"), std::nullopt, {}};
      if (*to != '\0') record.to = day(to);
      if (*rule != '\0')
        record.evidence = {{corpus.document(3).id, "art_2", {}, "Bãi bỏ …", rule, record.to}};
      statuses.push_back(std::move(record));
    };
    status(0, Status::in_force, "", "", "");
    status(1, Status::partly_expired, "", "X4", "");
    status(1, Status::expired, "2025-03-01", "X4", "art_10");
    status(1, Status::partly_expired, "2025-03-01", "X4", "art_2");
    status(2, Status::expired, "2025-06-01", "X1", "");
    status(3, Status::in_force, "", "", "");
    status(4, Status::expired, "2024-12-31", "X4", "");
    status(5, Status::unknown, "", "", "");
    status(6, Status::suspended, "", "S1", "");
    statuses.back().evidence.front().text =
        "Tạm ngưng hiệu lực Quyết định số 2/2022/QĐ-UBND từ ngày 01 tháng 9 năm 2025 đến hết ngày 31 tháng 3 "
        "năm 2026.";
    statuses.back().evidence.front().date = day("2025-09-01");
    status(7, Status::in_force, "", "", "");
    Finding finding;
    finding.id = "f1";
    finding.check = "numeric-conflict";
    finding.severity = "warning";
    finding.ours.doc = corpus.document(0).id;
    finding.ours.path = corpus.document(0).source.path;
    finding.ours.label = "Điều 2";
    finding.message = "khác luật";
    findings.push_back(finding);
  }

  [[nodiscard]] ListInput input() const { return {corpus, statuses, findings, forms, fields, decisions}; }
  [[nodiscard]] ActEntries entries() const { return gather_entries(input(), options); }
  [[nodiscard]] ReportList list(const char* name) const {
    return build_list(name, input(), options, entries());
  }
  /// "A.I 5/2020/QĐ-UBND; …": which act stands where.
  [[nodiscard]] std::string rows(const char* name) const {
    std::string text;
    for (const ListBlock& block : list(name).blocks) {
      for (const ListGroup& group : block.groups) {
        for (const ListRow& row : group.rows) {
          const std::string path = row.path.substr(0, row.path.find('/'));
          text += (text.empty() ? "" : "; ") + block.part + block.block + " " + group.field + path;
        }
      }
    }
    return text;
  }
};

}  // namespace vbpl::test
