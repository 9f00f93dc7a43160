// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <unistd.h>

#include <atomic>
#include <filesystem>
#include <string>

#include "index/prepare.h"
#include "index/search.h"
#include "index/writer.h"
#include "libdoc/parse/parse.h"
#include "libdoc/text/text.h"

namespace vbpl::index {

/// A folder that goes away with the test.
class TemporaryFolder {
 public:
  TemporaryFolder() {
    static std::atomic<int> count = 0;
    path_ = (std::filesystem::temp_directory_path() /
             ("vbpl-index-" + std::to_string(::getpid()) + "-" + std::to_string(count++)))
                .string();
    std::filesystem::remove_all(path_);
  }
  ~TemporaryFolder() { std::filesystem::remove_all(path_); }
  TemporaryFolder(const TemporaryFolder&) = delete;
  TemporaryFolder& operator=(const TemporaryFolder&) = delete;
  [[nodiscard]] const std::string& path() const { return path_; }

 private:
  std::string path_;
};

inline Document parsed(const std::string& path, const std::string& text) {
  SourceDocument source;
  source.source.path = path;
  source.text = normalise_utf8(text);
  return parse_document(std::move(source), default_tables());
}

/// A document with nothing but words.
inline Document plain(const std::string& id, const std::string& text, const std::string& title = {}) {
  Document document;
  document.id = id;
  document.source.path = id + ".txt";
  document.text = text;
  if (!title.empty()) document.title = title;
  return document;
}

inline std::string add(IndexWriter& writer, const Document& document, const std::string& hash = "1") {
  const PreparedDocument prepared = prepare(document, {"/" + document.source.path, hash});
  return writer.add(prepared) ? prepared.group : std::string("not written");
}

inline SearchOptions on_day(const char* day) {
  SearchOptions options;
  options.day = parse_iso_date(day).value();
  return options;
}

/// The keys of the hits, in order: "a b"; an error is its message.
inline std::string found(Searcher& searcher, const std::string& query,
                         SearchOptions options = on_day("2026-01-01")) {
  const auto answer = searcher.search(query, options);
  if (!answer) return answer.error().message;
  std::string out;
  for (const Hit& hit : answer->hits)
    out += (out.empty() ? "" : " ") + hit.doc + (hit.unit.empty() ? "" : "#" + hit.unit);
  return out;
}

inline const char* const kDecree = R"(UỶ BAN NHÂN DÂN
TỈNH VÂN HẢI
-------
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
---------------
Số: 12/2021/QĐ-UBND
Vân Hải, ngày 10 tháng 5 năm 2021
QUYẾT ĐỊNH
Ban hành quy định về bồi thường, hỗ trợ khi Nhà nước thu hồi đất
ỦY BAN NHÂN DÂN TỈNH VÂN HẢI
Căn cứ Luật Đất đai số 45/2013/QH13 ngày 29 tháng 11 năm 2013;
QUYẾT ĐỊNH:
Điều 1. Phạm vi điều chỉnh
Quyết định này quy định mức bồi thường thiệt hại về cây trồng.
Điều 2. Mức hỗ trợ
1. Hỗ trợ ổn định đời sống là 1.500.000 đồng.
2. Hỗ trợ di chuyển chỗ ở theo Nghị định số 47/2014/NĐ-CP.
Điều 3. Hiệu lực thi hành
Quyết định này có hiệu lực từ ngày 01/6/2021.
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Nguyễn Văn A
)";

}  // namespace vbpl::index
