// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/read/html.h"

#include <catch2/catch.hpp>

#include "tests/unit/read/dump.h"

using namespace vbpl;

TEST_CASE("a page is read as a browser shows it", "[read]") {
  struct Row {
    const char *body, *expected;
  };
  const Row rows[] = {
      // Blocks make lines, inline elements do not; blanks and line ends become one blank.
      {"<p>Điều <b>1</b>.\n  Phạm\tvi</p><p>1. <i>Một</i></p>", "Điều 1. Phạm vi|1. Một|"},
      {"<h1>LUẬT</h1><div>Điều 1<div>a</div>b</div>", "LUẬT|Điều 1|a|b|"},
      {"QUỐC HỘI<br>-------<br/>Luật", "QUỐC HỘI|-------|Luật|"},
      {"một<span>hai</span> ba", "mộthai ba|"},
      // A no-break space is a blank; four and more part columns.
      {"<p>ngày 26&nbsp;tháng&nbsp; 01</p>", "ngày 26 tháng 01|"},
      {"<p>Điều 1.&nbsp;&nbsp;&nbsp; Tên</p>", "Điều 1. Tên|"},
      {"<p>UBND TỈNH&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;CỘNG HÒA</p>", "UBND TỈNH      CỘNG HÒA|"},
      {"<p>&nbsp;</p><p> \n </p><p>x</p>", "x|"},
      // What is no text.
      {"<script>Điều 1</script><style>p{}</style>a<noscript>b</noscript><!-- c "
       "--><textarea>d</textarea><select><option>e</select>",
       "a|"},
      {"<nav>Trang chủ</nav><div role=navigation>Tin</div><p>Điều 1</p>", "Điều 1|"},
      // Entities, also without ';'; the control range of Windows-1252.
      {"<p>a&amp;b &lt;c&gt; &#272;i&#x1EC1;u &ampd &#150;</p>", "a&b <c> Điều &d –|"},
      // Decomposed letters, over element borders too.
      {"<p>Die&#770;&#768;u Die<b>&#770;</b>m</p>", "Diều Diêm|"},
      // Footnote marks stay.
      {"<p>khoản 2 <sup>[1]</sup> Điều 5</p>", "khoản 2 [1] Điều 5|"},
      {"<pre>Điều 1\n  a) b\n</pre>c", "Điều 1|a) b|c|"},
      // Tags forgotten and crossed.
      {"<p>a<p>b<table><tr><td>c<td>d<tr><td>e<td>f</table>", "a|b|T1>c\td|T1>e\tf|"},
      {"<p><b>a<i>b</b>c</i></p>", "abc|"},
      {"</p></div>a</td></body></html><p>b", "a|b|"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.body);
    CHECK(dump_bytes("<html><body>" + std::string(row.body) + "</body></html>") == row.expected);
  }
}

TEST_CASE("pages that Word saved", "[read]") {
  struct Row {
    const char *body, *expected;
  };
  const Row rows[] = {
      // The number of a list item stands between conditional comments and is followed by filler.
      {"<p class=MsoNormal><![if !supportLists]><b><span style='mso-list:Ignore'>Điều 1.<span "
       "style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; "
       "</span></span></b><![endif]>Phạm vi<o:p></o:p></p>",
       "Điều 1. Phạm vi|"},
      {"<!--[if gte mso 9]><xml>RÁC</xml><![endif]--><p>a</p>", "a|"},
      // Footnotes go behind all else, with or without their own div.
      {"<p>Điều 1.<a href='#_ftn1' name='_ftnref1'>[1]</a> x</p><div id=ftn1><p><a href='#_ftnref1' "
       "name='_ftn1'>[1]</a> Sửa đổi</p><p>Điều 2. y</p></div><p>Điều 3</p>",
       "Điều 1.[1] x|Điều 3|F>[1] Sửa đổi|F>Điều 2. y|"},
      {"<p><a name='_ftn1'>[1]</a> Chú thích</p><p>sau</p>", "sau|F>[1] Chú thích|"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.body);
    CHECK(dump_bytes("<html><body>" + std::string(row.body) + "</body></html>") == row.expected);
  }
}

TEST_CASE("what a page hides or deletes is left out with a word", "[read]") {
  const auto codes_of = [](const std::string& body) {
    const auto document = read_document("<html><body><p>a</p>" + body + "</body></html>", "x.html").value();
    return dump(document) + codes(document);
  };
  CHECK(codes_of("<p style='display:none'>b</p>") == "a|hidden-text ");
  CHECK(codes_of("<p style='mso-hide:all'>b</p>") == "a|hidden-text ");
  CHECK(codes_of("<p hidden>b</p>") == "a|hidden-text ");
  CHECK(codes_of("<p><del>b</del><ins>c</ins></p>") == "a|c|tracked-changes ");
  CHECK(codes_of("<p style='display:block'>b</p><p><s>c</s></p>") == "a|b|c|");
}

TEST_CASE("what is HTML", "[read]") {
  struct Row {
    const char *bytes, *path;
    bool expected;
  };
  const Row rows[] = {
      {"<!DOCTYPE html><p>a", "x", true},
      {"\xEF\xBB\xBF\r\n<HTML>", "x", true},
      {"<?xml version=\"1.0\"?><!DOCTYPE html PUBLIC \"x\"><html xmlns=\"x\">", "x", true},
      {"<p>Điều 1</p>", "x", true},
      {"<table border=1><tr>", "x", true},
      {"Điều 1<br>1. Một", "x.html", true},
      // Near misses.
      {"Điều 1<br>1. Một", "x", false},
      {"<p>Điều 1</p>", "x.txt", false},
      {"<p align=center>**LUẬT**</p>", "x.md", false},
      {"<thu tục> Điều 1", "x", false},
      {"<phần> 1", "x", false},
      {"Điều 1", "x.html", false},
      {"", "x.html", false},
  };
  for (const Row& row : rows) {
    CAPTURE(row.bytes, row.path);
    CHECK(looks_like_html(row.bytes, row.path) == row.expected);
  }
}

TEST_CASE("the encoding that a page states", "[read]") {
  CHECK(html_charset("<meta charset=\"UTF-8\">") == "utf-8");
  CHECK(html_charset("<META HTTP-EQUIV=x CONTENT='text/html; charset=Windows-1258'>") == "windows-1258");
  CHECK(html_charset("<meta name=x><meta charset = utf-8 />") == "utf-8");
  CHECK(html_charset("<p>charset=utf-8</p>").empty());
  CHECK(html_charset("<meta charset").empty());
  CHECK(html_charset("<meta charset=").empty());
}

TEST_CASE("title and source of a page", "[read]") {
  const auto document =
      read_document("<html><head><title> Quyết định &amp; x </title></head><body>Điều 1</body></html>", "x")
          .value();
  CHECK(document.title_hint == "Quyết định & x");
  CHECK(document.source.format == "html");
  CHECK(document.source.converter == "gumbo");
}

TEST_CASE("bad bytes in a page are mended with a word", "[read]") {
  const auto document =
      read_document("<html><body><p>Điều 1. Ph\xE1m vi điều chỉnh của Quyết định</p></body></html>", "x")
          .value();
  CHECK(dump(document) == "Điều 1. Ph\xEF\xBF\xBDm vi điều chỉnh của Quyết định|");
  CHECK(codes(document) == "invalid-utf8 ");
}

TEST_CASE("tracked changes of a page", "[read]") {
  const std::string page =
      "<html><body><p>mức <del>5</del><ins datetime=\"2024\">7</ins> đồng <ins>gạch "
      "chân</ins></p></body></html>";
  const auto read = [&](TrackedChanges changes) {
    ReadLimits limits;
    limits.changes = changes;
    return dump(read_document(page, "x.html", limits).value());
  };
  CHECK(read(TrackedChanges::accept) == "mức 7 đồng gạch chân|");
  CHECK(read(TrackedChanges::reject) == "mức 5 đồng gạch chân|");
  CHECK(read(TrackedChanges::show) == "mức [-5-]{+7+} đồng gạch chân|");
}

TEST_CASE("fonts of a page decide before its entities are lost", "[read]") {
  const std::string words = "C\xC2\xAC quan nhµ n&shy;íc cã thÈm quyÒn quy ®Þnh chi tiÕt ";
  const auto read = [](const std::string& body) { return dump_bytes("<html><body>" + body, "x.html"); };
  CHECK(read("<p><font face=\".VnTime, serif\">" + words +
             "<b>§i</b></font><font face=\".VnTime\">Òu 1</font></p>"
             "<p><span style='font-family:\".VnTimeH\"'>quyÕt ®Þnh</span></p><p>Được</p>") ==
        "Cơ quan nhà nước có thẩm quyền quy định chi tiết Điều 1|QUYẾT ĐỊNH|Được|");
  // A font that a style sheet names: all of the page is decoded, as without fonts.
  CHECK(read("<style>p { font-family: .VnTime }</style><p>" + words + "</p>").starts_with("Cơ quan nhà n"));
}
