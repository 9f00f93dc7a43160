// SPDX-License-Identifier: GPL-3.0-or-later
#include <stdlib.h>

#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>

#include "libdoc/read/office_process.h"
#include "tests/support/stored_zip.h"
#include "tests/unit/read/dump.h"

using namespace vbpl;

namespace {

/// A PATH on which `soffice` is this script, or on which there is none.
class FakeOffice {
 public:
  explicit FakeOffice(const std::string& script) : before_(::getenv("PATH")) {
    const std::string program = folder_.path() + "/soffice";
    if (!script.empty()) {
      write(program, "#!/bin/sh\n" + script);
      std::filesystem::permissions(program, std::filesystem::perms::owner_all);
    }
    write(folder_.path() + "/made.odt", odt_of("<text:p>Điều 1</text:p>"));
    ::setenv("PATH", folder_.path().c_str(), 1);
  }
  ~FakeOffice() { ::setenv("PATH", before_.c_str(), 1); }

 private:
  static void write(const std::string& path, const std::string& bytes) {
    std::ofstream(path, std::ios::binary) << bytes;
  }
  ScratchFolder folder_;
  std::string before_;
};

const std::string kDoc =
    std::string("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") + std::string("W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t\0", 24);
const std::string kRtf = "{\\rtf1 x}";

/// Makes the same document of each input but those that hold "bad"; dies when it holds "fatal".
constexpr const char* kConverter = R"(
here=${0%/*}
PATH=/usr/bin:/bin
while [ "$1" != --outdir ]; do shift; done
out=$2
shift 2
mkdir -p "$out"
for file; do
  if grep -q fatal "$file"; then exit 1; fi
  if grep -q bad "$file"; then continue; fi
  name=${file##*/}
  cp "$here/made.odt" "$out/${name%.*}.odt"
done
)";

std::string result(const Result<SourceDocument>& document) {
  return document ? document->source.path + " " + document->source.format + " " + document->source.converter +
                        " " + dump(*document)
                  : document.error().path + " (" + document.error().message + ")";
}

}  // namespace

TEST_CASE("Word 97 and RTF documents are told by their bytes", "[read]") {
  CHECK(needs_conversion(kDoc));
  CHECK(needs_conversion(kRtf));
  // Near misses: another compound file, a text about RTF.
  CHECK_FALSE(needs_conversion(kDoc.substr(0, 8)));
  CHECK_FALSE(needs_conversion("Điều 1. {\\rtf"));
}

TEST_CASE("without LibreOffice the package is named", "[read]") {
  const FakeOffice none("");
  const auto document = read_document(kDoc, "a.doc");
  REQUIRE_FALSE(document);
  CHECK(document.error().message == "Word 97 and RTF documents need LibreOffice, which is not installed");
  CHECK(document.error().hint.find("libreoffice-writer-nogui") != std::string::npos);
}

TEST_CASE("documents are converted many at a time", "[read]") {
  const FakeOffice office(kConverter);
  CHECK(result(read_document(kRtf, "a.rtf")) == "a.rtf rtf libreoffice Điều 1|");
  const std::string bad = kDoc + "bad", fatal = kDoc + "fatal";
  const auto documents = read_converted_documents({{kDoc, "a"}, {bad, "b"}, {fatal, "c"}, {kRtf, "d"}});
  REQUIRE(documents.size() == 4);
  CHECK(result(documents[0]) == "a doc libreoffice Điều 1|");
  CHECK(result(documents[1]) == "b (LibreOffice cannot open the document)");
  CHECK(result(documents[2]) == "c (LibreOffice cannot open the document)");
  // What stood behind one that brought the program down is tried again.
  CHECK(result(documents[3]) == "d rtf libreoffice Điều 1|");
  CHECK(documents[3]->source.sha256 == read_document(kRtf, "x")->source.sha256);
}

TEST_CASE("a converter that makes no document of its own is not believed", "[read]") {
  const FakeOffice office(
      "PATH=/usr/bin:/bin\nwhile [ \"$1\" != --outdir ]; do shift; done\nmkdir -p \"$2\"\n"
      "ln -s /etc/passwd \"$2/0.odt\"\n");
  CHECK(result(read_document(kDoc, "a.doc")) == "a.doc (LibreOffice cannot open the document)");
}
