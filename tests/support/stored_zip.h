// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace vbpl {

/// A ZIP archive of members that are stored, not packed: all that a DOCX needs to be one.
inline std::string stored_zip(const std::vector<std::pair<std::string, std::string>>& members) {
  const auto crc32 = [](std::string_view bytes) {
    std::uint32_t crc = 0xFFFFFFFFU;
    for (const char c : bytes) {
      crc ^= static_cast<unsigned char>(c);
      for (int bit = 0; bit < 8; ++bit) crc = (crc & 1U) != 0 ? crc >> 1 ^ 0xEDB88320U : crc >> 1;
    }
    return ~crc;
  };
  const auto number = [](std::uint64_t value, int size) {
    std::string bytes;
    for (; size > 0; --size, value >>= 8) bytes += static_cast<char>(value & 0xFFU);
    return bytes;
  };
  std::string zip, directory;
  for (const auto& [name, content] : members) {
    // Version, flags (UTF-8 names), method, time, date, checksum, sizes, lengths of name and extra field.
    const std::string common = number(20, 2) + number(0x800, 2) + number(0, 2) + number(0, 2) +
                               number(0x21, 2) + number(crc32(content), 4) + number(content.size(), 4) +
                               number(content.size(), 4) + number(name.size(), 2) + number(0, 2);
    directory += "PK\1\2" + number(20, 2) + common + number(0, 2) + number(0, 2) + number(0, 2) +
                 number(0, 4) + number(zip.size(), 4) + name;
    zip += "PK\3\4" + common + name + content;
  }
  const std::string end = "PK\5\6" + number(0, 4) + number(members.size(), 2) + number(members.size(), 2) +
                          number(directory.size(), 4) + number(zip.size(), 4) + number(0, 2);
  return zip + directory + end;
}

/// A Word document of the given body and further parts ("styles", "numbering", "footnotes").
inline std::string docx_of(const std::string& body,
                           const std::vector<std::pair<std::string, std::string>>& parts = {}) {
  const std::string head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
  const std::string spaces = " xmlns:w=\"w\" xmlns:mc=\"mc\" xmlns:wps=\"wps\" xmlns:v=\"v\" xmlns:m=\"m\"";
  std::string relations = head + "<Relationships>";
  std::vector<std::pair<std::string, std::string>> members = {
      {"[Content_Types].xml", head + "<Types/>"},
      {"_rels/.rels", head + "<Relationships><Relationship Id=\"r1\" Type=\"http://x/officeDocument\" "
                             "Target=\"word/document.xml\"/></Relationships>"},
      {"word/document.xml", head + "<w:document" + spaces + "><w:body>" + body + "</w:body></w:document>"},
  };
  for (const auto& [name, content] : parts) {
    relations +=
        "<Relationship Id=\"" + name + "\" Type=\"http://x/" + name + "\" Target=\"" + name + ".xml\"/>";
    members.emplace_back("word/" + name + ".xml",
                         head + "<w:" + name + spaces + ">" + content + "</w:" + name + ">");
  }
  members.emplace_back("word/_rels/document.xml.rels", relations + "</Relationships>");
  return stored_zip(members);
}

/// The one XML file of an OpenDocument text (.fodt) with this content of office:text and these styles.
inline std::string flat_odt_of(const std::string& body, const std::string& styles = "") {
  return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document xmlns:office=\"o\" "
         "office:mimetype=\"application/"
         "vnd.oasis.opendocument.text\"><office:font-face-decls><style:font-face "
         "style:name=\"F1\" svg:font-family=\"&apos;.VnTime&apos;\"/></office:font-face-decls>"
         "<office:automatic-styles>" +
         styles + "</office:automatic-styles><office:body><office:text>" + body +
         "</office:text></office:body></office:document>";
}

/// The same as a package (.odt).
inline std::string odt_of(const std::string& body, const std::string& styles = "") {
  return stored_zip({{"mimetype", "application/vnd.oasis.opendocument.text"},
                     {"content.xml", flat_odt_of(body, styles)},
                     {"styles.xml", "<office:document-styles/>"},
                     {"META-INF/manifest.xml", "<manifest:manifest/>"}});
}

}  // namespace vbpl
