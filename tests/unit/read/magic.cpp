// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "tests/support/stored_zip.h"
#include "tests/unit/read/dump.h"

using namespace vbpl;
using namespace std::string_literals;

TEST_CASE("formats that are not read yet are named, with what to do", "[read]") {
  struct Row {
    std::string bytes, expected;
  };
  const Row rows[] = {
      {"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"s + std::string(600, '\0'),
       "(a file of an older Office program is not read yet)"},
      {"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"s + "W\0o\0r\0k\0b\0o\0o\0k\0"s,
       "(an Excel workbook (.xls) is not read yet)"},
      {"%PDF-1.4\n1 0 obj", "(the PDF is broken and cannot be opened)"},
      {"\n%PDF-1.4\n1 0 obj\nendobj",
       "(the PDF is broken and cannot be opened)"},  // the header may stand later
      {"\x89PNG\r\n\x1A\n"s, "(a PNG picture is not read yet)"},
      {"\xFF\xD8\xFF\xE0"s, "(a JPEG picture is not read yet)"},
      {"\x1F\x8B\x08\0"s, "(a gzip file is not read yet)"},
      {std::string(257, 'a') + "ustar\0"s, "(a tar archive is not read yet)"},
      {stored_zip({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"}, {"content.xml", "<x/>"}}),
       "(an OpenDocument file is not read yet)"},
      {stored_zip({{"xl/workbook.xml", "<x/>"}}), "(an Excel workbook (.xlsx) is not read yet)"},
      {stored_zip({{"a.txt", "Điều 1"}}), "(a ZIP archive without a Word document in it)"},
      {"<?xml version=\"1.0\"?><luat/>", "(an XML file that is not HTML is not read yet)"},
      {"From: <Saved by Word>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; x\r\n\r\n<html>",
       "(a web archive (MHTML) is not read yet)"},
      {"", "(the file is empty)"},
      {" \n\t\r\n", "(the document has no text)"},
      {"\xEF\xBB\xBF", "(the document has no text)"},
      {"abc\0\1\2\3\4\5def"s, "(binary data, not a document)"},
      // Near misses: text.
      {"Trích %PDF-1.4 trong văn bản", "Trích %PDF-1.4 trong văn bản|"},
      {"PKI và chữ ký số", "PKI và chữ ký số|"},
      {"BZh", "(a bzip2 file is not read yet)"},
      {"Điều 1\0. Phạm vi"s, "Điều 1. Phạm vi|"},  // one stray byte is no reason to refuse
  };
  for (const Row& row : rows) {
    CAPTURE(row.bytes.substr(0, 60));
    CHECK(dump_bytes(row.bytes) == row.expected);
  }
}

TEST_CASE("each refusal says what to do", "[read]") {
  for (const std::string bytes : {"%PDF-1.4\n", "\x89PNG\r\n", "", "\1\2\3\4\5"}) {
    const auto document = read_document(bytes, "a.bin");
    REQUIRE_FALSE(document);
    CHECK(document.error().path == "a.bin");
    CHECK_FALSE(document.error().hint.empty());
  }
}
