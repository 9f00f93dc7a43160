// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <utility>
#include <vector>

#include "libdoc/cite/relation_graph.h"
#include "libdoc/parse/parse.h"
#include "libdoc/read/read.h"
#include "libdoc/report/act/act_page.h"
#include "libdoc/report/act/act_text.h"

namespace vbpl::test {

/// A decision of the invented province with these lines.
inline std::string decision(const std::string& number, const std::string& issued, const std::string& title,
                            const std::string& lines) {
  return "ỦY BAN NHÂN DÂN\nTỈNH VÂN HẢI\nSố: " + number +
         "\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nVân Hải, ngày " + issued +
         "\nQUYẾT ĐỊNH\n" + title +
         "\nCăn cứ Luật Tổ chức chính quyền địa phương số 77/2015/QH13 ngày 19 tháng 6 năm 2015;\nQUYẾT "
         "ĐỊNH:\n" +
         lines;
}

inline Document parsed(const std::string& text, const std::string& path) {
  return parse_document(read_document(text, path).value(), default_tables());
}

/// An act with every kind of change: 5/2020, by 9/2023, 3/2025 and 1/2026.
class Archive {
 public:
  Archive()
      : corpus({
            parsed(decision("5/2020/QĐ-UBND", "06 tháng 5 năm 2020", "Về bến <thuyền>",
                            "Điều 1. Giờ\nBến mở từ 5 giờ.\nĐiều 2. Chủ bến\n1. Dọn bến.\n2. Trông bến.\n"
                            "Điều 3. Phao\nCó phao theo Điều 1.\nĐiều 4. Cũ\nHết.\nĐiều 5. Hiệu lực thi "
                            "hành\nQuyết định này có hiệu lực thi hành từ ngày 20 tháng 5 năm 2020.\n"),
                   "a.txt"),
            parsed(decision(
                       "9/2023/QĐ-UBND", "10 tháng 8 năm 2023",
                       "Sửa đổi, bổ sung một số điều của Quyết định số 5/2020/QĐ-UBND về bến",
                       "Điều 1. Sửa đổi, bổ sung một số điều của Quyết định số 5/2020/QĐ-UBND\n1. Sửa đổi "
                       "Điều 1 như sau:\n“Điều 1. Giờ\nBến mở từ 6 giờ.”\n2. Bổ sung Điều 3a vào sau Điều 3 "
                       "như sau:\n“Điều 3a. Đèn\nCó đèn.”\n3. Bãi bỏ khoản 2 Điều 2.\n4. Thay thế cụm từ "
                       "“không có” bằng cụm từ “có” tại Điều 4.\nĐiều 2. Hiệu lực thi hành\nQuyết định này "
                       "có hiệu lực thi hành từ ngày 24 tháng 8 năm 2023.\n"),
                   "b.txt"),
            parsed(decision("3/2025/QĐ-UBND", "10 tháng 2 năm 2025", "Tạm ngưng hiệu lực",
                            "Điều 1. Tạm ngưng hiệu lực Điều 3 của Quyết định số 5/2020/QĐ-UBND từ ngày 01 "
                            "tháng 3 năm 2025 đến hết ngày 31 tháng 12 năm 2025.\nĐiều 2. Hiệu lực thi "
                            "hành\nQuyết định này có hiệu lực thi hành từ ngày 01 tháng 3 năm 2025.\n"),
                   "c.txt"),
            parsed(decision("1/2026/QĐ-UBND", "10 tháng 1 năm 2026", "Bãi bỏ",
                            "Điều 1. Bãi bỏ Điều 5 của Quyết định số 5/2020/QĐ-UBND.\nĐiều 2. Hiệu lực thi "
                            "hành\nQuyết định này có hiệu lực thi hành từ ngày 01 tháng 2 năm 2026.\n"),
                   "d.txt"),
        }),
        facts(gather_facts(corpus, default_tables(), 1)),
        commands(corpus, facts),
        registry(corpus, facts, default_tables()),
        graph(relation_graph(corpus, corpus.size(), facts.citations)) {}

  [[nodiscard]] ActText text_on(Date day) const {
    return act_text(corpus.document(0), commands.commands_on(0), day);
  }
  [[nodiscard]] ActPageInput page_input(Date day) const {
    return {corpus,   default_tables(),
            registry, commands,
            graph,    day,
            {},       [](const std::string& words) {
              return words; }};
  }

  MemoryCorpus corpus;
  CorpusFacts facts;
  CommandIndex commands;
  StatusRegistry registry;
  RelationGraph graph;
};

}  // namespace vbpl::test
