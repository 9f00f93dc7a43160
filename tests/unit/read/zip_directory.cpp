// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/read/zip_directory.h"

#include <catch2/catch.hpp>

#include "libdoc/read/zip_parts.h"
#include "tests/support/stored_zip.h"

using namespace vbpl;

namespace {

const std::vector<std::pair<std::string, std::string>> kMembers = {{"a.xml", "<a/>"}, {"b.xml", "<bb/>"}};

/// Names and contents, or the message.
std::string parts(const std::string& zip, const ReadLimits& limits = {}) {
  const auto found = unpack_parts(zip, "x", limits, [](std::string_view) { return true; });
  if (!found) return found.error().message;
  std::string list;
  for (const auto& [name, content] : *found) list.append(name).append("=").append(content).append(" ");
  return list;
}

std::string little(std::uint64_t value, int size) {
  std::string bytes;
  for (; size > 0; --size, value >>= 8) bytes += static_cast<char>(value & 0xFFU);
  return bytes;
}

/// The archive with `value` put over the bytes at `offset` of the directory's last entry.
std::string with_entry(std::string zip, std::size_t offset, const std::string& value) {
  return zip.replace(zip.rfind("PK\1\2") + offset, value.size(), value);
}

/// Its directory and end in the form of ZIP64.
std::string zip64(const std::string& zip) {
  const std::size_t directory = zip.find("PK\1\2"), end = zip.rfind("PK\5\6");
  std::string whole = zip.substr(0, end);
  whole += "PK\6\6" + little(44, 8) + little(45, 2) + little(45, 2) + little(0, 8) + little(2, 8) +
           little(2, 8) + little(end - directory, 8) + little(directory, 8);
  whole += "PK\6\7" + little(0, 4) + little(end, 8) + little(1, 4);
  return whole + "PK\5\6" + little(0, 4) + std::string(12, '\xFF') + little(0, 2);
}

}  // namespace

TEST_CASE("the directory of a ZIP archive", "[read]") {
  const std::string zip = stored_zip(kMembers);
  const std::string good = "a.xml=<a/> b.xml=<bb/> ";
  CHECK(parts(zip) == good);
  CHECK(parts(stored_zip({})).empty());
  // Bytes before the archive, a comment behind it, other bytes behind it that hold no end.
  CHECK(parts("MZ other bytes" + zip) == good);
  CHECK(parts(zip.substr(0, zip.size() - 2) + little(5, 2) + "PK\5\6!") == good);
  CHECK(parts(zip + "more") == good);
  CHECK(parts(zip64(zip)) == good);
}

TEST_CASE("directories of ZIP archives that are broken or lie", "[read]") {
  const std::string zip = stored_zip(kMembers);
  const std::string broken = "the document is broken or cut short ";
  const std::size_t directory = zip.find("PK\1\2");
  CHECK(parts("PK\3\4") == broken + "(its end is missing)");
  CHECK(parts(zip.substr(0, zip.size() - 1)) == broken + "(its end is missing)");
  CHECK(parts(zip.substr(0, directory + 60) + zip.substr(zip.rfind("PK\5\6"))) ==
        broken + "(its end is missing)");
  // Checksum, size, packed size, place, method, encryption of the last member.
  CHECK(parts(with_entry(zip, 16, "abcd")) == broken + "(a part does not match its checksum)");
  CHECK(parts(with_entry(zip, 24, little(4, 4))) == broken + "(a part does not match its checksum)");
  CHECK(parts(with_entry(zip, 24, little(0xFFFFFFFE, 4))) ==
        "the document unpacks to far more than its size allows");
  CHECK(parts(with_entry(zip, 20, little(5000, 4))) == broken + "(a part lies outside it)");
  CHECK(parts(with_entry(zip, 42, little(0xFFFFFFFF, 4))) == broken + "(a part lies outside it)");
  CHECK(parts(with_entry(zip, 42, little(3, 4))) == broken + "(a part lies outside it)");
  CHECK(parts(with_entry(zip, 10, little(12, 2))) ==
        broken + "(it is packed in a way that documents are not)");
  CHECK(parts(with_entry(zip, 10, little(8, 2))) == broken + "(packed data that make no sense)");
  CHECK(parts(with_entry(zip, 8, little(1, 2))) == "the document is encrypted");
  // A record of ZIP64 that is not where the end says.
  std::string lost = zip64(zip);
  lost[lost.rfind("PK\6\6")] = 'Q';
  CHECK(parts(lost) == broken + "(its end is missing)");
}
