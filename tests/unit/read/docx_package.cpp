// SPDX-License-Identifier: GPL-3.0-or-later
#include <archive.h>
#include <archive_entry.h>

#include <catch2/catch.hpp>

#include "tests/support/stored_zip.h"
#include "tests/unit/read/dump.h"

using namespace vbpl;

namespace {

/// A DOCX whose text part unpacks to `size` blanks, deflated.
std::string bomb(std::size_t size) {
  std::string zip(std::size_t{1} << 20, '\0');
  std::size_t used = 0;
  archive* writer = archive_write_new();
  archive_write_set_format_zip(writer);
  archive_write_open_memory(writer, zip.data(), zip.size(), &used);
  archive_entry* entry = archive_entry_new();
  archive_entry_set_pathname(entry, "word/document.xml");
  archive_entry_set_filetype(entry, AE_IFREG);
  archive_entry_set_size(entry, static_cast<la_int64_t>(size));
  archive_write_header(writer, entry);
  const std::string blanks(std::size_t{1} << 20, ' ');
  for (std::size_t done = 0; done < size; done += blanks.size())
    archive_write_data(writer, blanks.data(), std::min(blanks.size(), size - done));
  archive_entry_free(entry);
  archive_write_free(writer);
  zip.resize(used);
  return zip;
}

std::string message(const std::string& bytes, const ReadLimits& limits = {}) {
  const auto document = read_document(bytes, "x.docx", limits);
  return document ? dump(*document) : document.error().message;
}

const std::string kBody = "<w:p><w:r><w:t>Điều 1</w:t></w:r></w:p>";

}  // namespace

TEST_CASE("broken Word documents are refused with the reason", "[read]") {
  const std::string whole = docx_of(kBody);
  CHECK(message(whole) == "Điều 1|");
  CHECK(message(whole.substr(0, whole.size() / 2)).find("broken or cut short") != std::string::npos);
  CHECK(message(stored_zip({{"word/document.xml", "<w:document><w:body><w:p>"}})).find("is broken at byte") !=
        std::string::npos);
  CHECK(message(stored_zip({{"word/document.xml", ""}})).find("is broken at byte") != std::string::npos);
  CHECK(message(stored_zip({{"word/document.bin", "x"}})) == "the Word document has no text part");
  CHECK(message(docx_of("<w:p/>")) == "the document has no text");
  // Changed bytes do not pass the checksum.
  std::string changed = whole;
  changed[whole.find("1</w:t>")] = '2';
  CHECK(message(changed).find("broken or cut short") != std::string::npos);
}

TEST_CASE("oversized Word documents are refused", "[read]") {
  CHECK(message(docx_of(kBody), {.max_members = 3}) == "the document has more than 3 parts");
  CHECK(message(docx_of(kBody), {.max_members = 4}) == "Điều 1|");
  CHECK(message(docx_of(kBody), {.max_unpacked = 100}) ==
        "the document unpacks to far more than its size allows");
  CHECK(message(bomb(std::size_t{40} << 20)) == "the document unpacks to far more than its size allows");
}

TEST_CASE("the text part is the one that the package names", "[read]") {
  const std::string text = "<w:document><w:body>" + kBody + "</w:body></w:document>";
  const auto relations = [](const std::string& target) {
    return "<Relationships><Relationship Type=\"http://x/officeDocument\" Target=\"" + target +
           "\"/></Relationships>";
  };
  CHECK(message(stored_zip(
            {{"_rels/.rels", relations("/word/document2.xml")}, {"word/document2.xml", text}})) == "Điều 1|");
  // Paths with strokes of another system; paths that lead out of the archive lead nowhere.
  CHECK(message(stored_zip({{"word\\document.xml", text}, {"word/document", ""}})) == "Điều 1|");
  CHECK(message(stored_zip({{"_rels/.rels", relations("../../etc/passwd")}, {"word/document.xml", text}})) ==
        "the Word document has no text part");
}

TEST_CASE("styles that cannot be read are said to be broken", "[read]") {
  CHECK(codes(read_document(docx_of(kBody, {{"styles", "<w:style"}}), "x").value()) == "broken-styles ");
  CHECK(codes(read_document(docx_of(kBody, {{"numbering", "</w:num>"}}), "x").value()) == "broken-styles ");
  CHECK(codes(read_document(docx_of(kBody, {{"styles", ""}}), "x").value()).empty());
}

TEST_CASE("title and source of a Word document", "[read]") {
  const auto document =
      read_document(
          stored_zip({{"word/document.xml", "<w:document><w:body>" + kBody + "</w:body></w:document>"},
                      {"docProps/core.xml", "<c><dc:title>Quyết định</dc:title></c>"}}),
          "x")
          .value();
  CHECK(document.title_hint == "Quyết định");
  CHECK(document.source.format == "docx");
  CHECK(document.text.map.empty());
}
