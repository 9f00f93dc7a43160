// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "tests/support/stored_zip.h"
#include "tests/unit/read/dump.h"

using namespace vbpl;

namespace {

std::string dump_changes(const std::string& body, TrackedChanges changes) {
  ReadLimits limits;
  limits.changes = changes;
  const auto document = read_document(odt_of(body), "x.odt", limits);
  return document ? dump(*document) : "(" + document.error().message + ")";
}

std::string region(const std::string& id, const std::string& content) {
  return "<text:changed-region text:id=\"" + id + "\">" + content + "</text:changed-region>";
}

}  // namespace

TEST_CASE("tracked changes of an OpenDocument text", "[read]") {
  const std::string info = "<office:change-info><dc:creator>x</dc:creator></office:change-info>";
  const std::string tracked =
      "<text:tracked-changes>" +
      region("d", "<text:deletion>" + info + "<text:p>300</text:p></text:deletion>") +
      region("e", "<text:deletion>" + info +
                      "<text:p>đuôi</text:p><text:p>giữa</text:p><text:p>đầu </text:p>"
                      "</text:deletion>") +
      region("i", "<text:insertion>" + info + "</text:insertion>") +
      region("f", "<text:format-change>" + info + "</text:format-change>") + "</text:tracked-changes>";
  const auto point = [](const std::string& id) { return "<text:change text:change-id=\"" + id + "\"/>"; };
  const auto from = [](const std::string& id) {
    return "<text:change-start text:change-id=\"" + id + "\"/>";
  };
  const auto to = [](const std::string& id) { return "<text:change-end text:change-id=\"" + id + "\"/>"; };
  struct Row {
    std::string body;
    const char *accepted, *rejected, *shown;
  };
  const Row rows[] = {
      {"<text:p>mức " + point("d") + from("i") + "500" + to("i") + " đồng</text:p>", "mức 500 đồng|",
       "mức 300 đồng|", "mức [-300-]{+500+} đồng|"},
      // A deletion over paragraphs goes on in the lines around it.
      {"<text:p>a " + point("e") + "b</text:p>", "a b|", "a đuôi|giữa|đầu b|",
       "a [-đuôi-]|[-giữa-]|[-đầu -]b|"},
      // A paragraph inserted with its end.
      {"<text:p>a</text:p><text:p>" + from("i") + "mới</text:p><text:p>" + to("i") + "b</text:p>", "a|mới|b|",
       "a|b|", "a|{+mới+}|b|"},
      {"<text:p>a" + from("i") + "x</text:p><text:p>y" + to("i") + "b</text:p>", "ax|yb|", "ab|",
       "a{+x+}|{+y+}b|"},
      // Changes of the look, and ids of nothing, change no word.
      {"<text:p>a" + from("f") + "b" + to("f") + point("x") + "</text:p>", "ab|", "ab|", "ab|"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.body);
    CHECK(dump_changes(tracked + row.body, TrackedChanges::accept) == row.accepted);
    CHECK(dump_changes(tracked + row.body, TrackedChanges::reject) == row.rejected);
    CHECK(dump_changes(tracked + row.body, TrackedChanges::show) == row.shown);
  }
  CHECK(codes(read_document(odt_of(tracked + rows[0].body), "x").value()) == "tracked-changes ");
  CHECK(codes(read_document(odt_of(tracked + rows[4].body), "x").value()).empty());
}

TEST_CASE("deleted items take their numbers back when changes are rejected", "[read]") {
  const std::string styles =
      "<text:list-style style:name=\"L\"><text:list-level-style-number text:level=\"1\" "
      "style:num-suffix=\".\" "
      "style:num-format=\"1\"/></text:list-style>";
  const std::string body =
      "<text:tracked-changes>" +
      region("d",
             "<text:deletion><text:list text:style-name=\"L\" text:continue-list=\"x\"><text:list-item>"
             "<text:p>cũ</text:p></text:list-item></text:list><text:p/></text:deletion>") +
      "</text:tracked-changes><text:list text:style-name=\"L\" "
      "xml:id=\"x\"><text:list-item><text:p>a</text:p>"
      "</text:list-item><text:list-item><text:p><text:change "
      "text:change-id=\"d\"/>b</text:p></text:list-item>"
      "</text:list>";
  ReadLimits limits;
  CHECK(dump(read_document(odt_of(body, styles), "x", limits).value()) == "1. a|2. b|");
  limits.changes = TrackedChanges::reject;
  CHECK(dump(read_document(odt_of(body, styles), "x", limits).value()) == "1. a|2. cũ|3. b|");
}
