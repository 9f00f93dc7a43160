// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/read/archive.h"

#include <catch2/catch.hpp>
#include <cstdio>
#include <cstdlib>
#include <fstream>

#include "tests/support/made_archive.h"
#include "tests/support/stored_zip.h"

using namespace vbpl;

namespace {

/// "path=bytes|" for each file, "!path: message|" for what cannot be read.
std::string dump(std::string_view bytes, const ArchiveLimits& limits = {},
                 const std::string& unwanted = "none") {
  std::string out;
  ArchiveVisitor visitor;
  visitor.wants = [&](const std::string& path) { return path.find(unwanted) == path.npos; };
  visitor.take = [&](const std::string& path, const std::string& content) {
    out += path + "=" + content.substr(0, 20) + "|";
    return true;
  };
  visitor.fail = [&](const Error& error) { out += "!" + error.path + ": " + error.message + "|"; };
  walk_archive(bytes, "a", visitor, limits);
  return out;
}

bool has(const std::string& text, const std::string& words) { return text.find(words) != text.npos; }

const std::vector<std::pair<std::string, std::string>> kTwo = {{"văn bản/một.txt", "Điều 1"},
                                                               {"hai.txt", "Điều 2"}};
const std::string kTwoRead = "a!/văn bản/một.txt=Điều 1|a!/hai.txt=Điều 2|";

}  // namespace

TEST_CASE("archives of all kinds are walked", "[read]") {
  const std::string archives[] = {
      stored_zip(kTwo),
      made_archive(tar_kind(ARCHIVE_FILTER_NONE), kTwo),
      made_archive(tar_kind(ARCHIVE_FILTER_GZIP), kTwo),
      made_archive(tar_kind(ARCHIVE_FILTER_XZ), kTwo),
      made_archive(tar_kind(ARCHIVE_FILTER_ZSTD), kTwo),
      made_archive(tar_kind(ARCHIVE_FILTER_BZIP2), kTwo),
  };
  for (const std::string& bytes : archives) {
    CAPTURE(bytes.substr(0, 4));
    CHECK(looks_like_archive(bytes));
    CHECK(dump(bytes) == kTwoRead);
  }
  const std::string seven = made_archive(seven_zip_kind(), {{"mot.txt", "Điều 1"}});
  CHECK(looks_like_archive(seven));
  CHECK(dump(seven) == "a!/mot.txt=Điều 1|");
  CHECK(dump(made_archive(raw_kind(ARCHIVE_FILTER_GZIP), {{"x", "Điều 1"}})) == "a!/a=Điều 1|");
}

TEST_CASE("documents that are archives inside are documents", "[read]") {
  CHECK_FALSE(looks_like_archive(docx_of("<w:p/>")));
  CHECK_FALSE(looks_like_archive(
      stored_zip({{"mimetype", "application/vnd.oasis.opendocument.text"}, {"content.xml", ""}})));
  const std::string document = docx_of("<w:p/>");
  CHECK_FALSE(looks_like_archive(document.substr(0, document.size() / 2)));
  // An archive that holds a Word document.
  CHECK(looks_like_archive(stored_zip({{"a.docx", document}})));
  for (const char* text : {"", "PK", "Điều 1. Phạm vi", "BZ"}) CHECK_FALSE(looks_like_archive(text));
}

TEST_CASE("archives in archives are walked two deep", "[read]") {
  const std::string one = stored_zip({{"trong.txt", "x"}}), two = stored_zip({{"1.zip", one}}),
                    three = stored_zip({{"2.zip", two}, {"sau.txt", "y"}});
  CHECK(dump(two) == "a!/1.zip!/trong.txt=x|");
  CHECK(dump(three) ==
        "!a!/2.zip!/1.zip: archives in archives are read 2 deep, and this one lies deeper|a!/sau.txt=y|");
  const std::string document = docx_of("<w:p/>");
  CHECK(has(
      dump(stored_zip(
          {{"3.zip", stored_zip({{"2.zip", stored_zip({{"1.zip", stored_zip({{"x.docx", document}})}})}})}})),
      "read 2 deep"));
  CHECK(has(dump(stored_zip({{"2.zip", stored_zip({{"x.docx", document}})}})), "a!/2.zip!/x.docx=PK"));
}

TEST_CASE("names are shown and not trusted", "[read]") {
  CHECK(dump(stored_zip({{"../../etc/passwd", "x"}, {"/root/.profile", "y"}, {"C:\\vb\\a.txt", "z"}})) ==
        "a!/../../etc/passwd=x|a!//root/.profile=y|a!/C:/vb/a.txt=z|");
  CHECK(
      dump(made_archive(tar_kind(ARCHIVE_FILTER_NONE), {{"mot.txt -> /etc/passwd", ""}, {"hai.txt", "x"}})) ==
      "a!/hai.txt=x|");  // a link holds nothing
  CHECK(dump(stored_zip({{"a\x1B[2J.txt", "x"}})) == "a!/a\xEF\xBF\xBD[2J.txt=x|");
}

TEST_CASE("what is not wanted is passed over", "[read]") {
  CHECK(dump(stored_zip(kTwo), {}, "hai.txt") == "a!/văn bản/một.txt=Điều 1|");
}

TEST_CASE("archives that unpack to too much are left", "[read]") {
  const std::string bomb = made_archive(zip_kind(), {{"0.txt", std::string(std::size_t{1} << 20, '0')}}, 100);
  CHECK(bomb.size() < std::size_t{1} << 20);
  CHECK(dump(bomb) == "!a: the archive unpacks to far more than its size allows|");
  // In an inner archive it costs no more, and the outer one goes on.
  CHECK(dump(stored_zip({{"bomb.zip", bomb}, {"sau.txt", "x"}}), {.free_size = std::size_t{8} << 20}) ==
        "!a!/bomb.zip: the archive unpacks to far more than its size allows|a!/sau.txt=x|");
  // A tar tells its members as it goes, a ZIP archive names them all in one place.
  CHECK(dump(made_archive(tar_kind(ARCHIVE_FILTER_NONE), kTwo), {.max_members = 1}) ==
        "a!/văn bản/một.txt=Điều 1|!a: the archive has more than 1 members|");
  CHECK(dump(stored_zip(kTwo), {.max_members = 1}) == "!a: the archive has more than 1 members|");
  CHECK(dump(stored_zip(kTwo), {.max_member = 4}) ==
        "!a!/văn bản/một.txt: the member is larger than 0 MB|!a!/hai.txt: the member is larger than 0 MB|");
}

TEST_CASE("broken archives give what they still hold, and a message", "[read]") {
  const std::string whole = made_archive(
      tar_kind(ARCHIVE_FILTER_NONE), {{"1.txt", std::string(3000, 'x')}, {"2.txt", std::string(3000, 'y')}});
  CHECK(dump(whole.substr(0, 5500)).starts_with("a!/1.txt=xxxx"));
  CHECK(has(dump(whole.substr(0, 5500)), "broken or cut short"));
  // Without its directory a ZIP archive is read from the front; with a directory that lies it gives a message
  // or the members.
  const std::string zip = stored_zip(kTwo);
  CHECK(has(dump(zip.substr(0, zip.find("PK\1\2"))), "a!/hai.txt=Điều 2|"));
  for (std::size_t at = zip.find("PK\1\2"); at < zip.size(); at += 3) {
    std::string changed = zip;
    changed[at] = static_cast<char>(changed[at] ^ 0x5A);
    CHECK_FALSE(dump(changed).empty());
  }
  std::string wrong = zip;
  wrong[wrong.find("Điều 2")] = 'x';  // the checksum tells
  CHECK(has(dump(wrong), "!a!/hai.txt: the member is broken"));
  CHECK(has(dump("7z\xBC\xAF\x27\x1C" + std::string(100, 'x')), "!a: the archive is broken"));
  CHECK(has(dump("\x1F\x8B\x08" + std::string(100, 'x')), "!a"));
}

TEST_CASE("an archive on disk", "[read]") {
  char name[] = "/tmp/vbpl-archive-XXXXXX";
  const int fd = mkstemp(name);
  REQUIRE(fd >= 0);
  std::ofstream(name, std::ios::binary) << stored_zip(kTwo);
  CHECK(is_archive_file(name));
  std::string out;
  ArchiveVisitor visitor;
  visitor.wants = [](const std::string&) { return true; };
  visitor.take = [&](const std::string&, const std::string& content) {
    out += content + "|";
    return false;  // enough
  };
  visitor.fail = [&](const Error& error) { out += error.message; };
  walk_archive_file(name, visitor);
  CHECK(out == "Điều 1|");
  std::remove(name);
  CHECK_FALSE(is_archive_file(name));
}
