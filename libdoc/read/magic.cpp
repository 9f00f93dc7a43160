// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/read/magic.h"

#include <fmt/format.h>

#include <algorithm>

#include "libdoc/text/bytes.h"

namespace vbpl {
namespace {

using namespace std::string_view_literals;

constexpr const char* kSaveAsDocx = "open it in Word or LibreOffice and save it as .docx or .html";
constexpr const char* kUnpack = "unpack it and give the folder";
constexpr const char* kFindText = "look for the text of the document as .docx or .html, or have it typed";

/// A format told by bytes at a fixed place.
struct Magic {
  std::size_t offset;
  std::string_view bytes;
  const char* name;
  const char* hint;
};
constexpr Magic kMagics[] = {
    {0, "\x89PNG"sv, "a PNG picture", kFindText},
    {0, "\xFF\xD8\xFF"sv, "a JPEG picture", kFindText},
    {0, "GIF8"sv, "a GIF picture", kFindText},
    {0, "II*\0"sv, "a TIFF picture", kFindText},
    {0, "MM\0*"sv, "a TIFF picture", kFindText},
    {8, "WEBP"sv, "a WebP picture", kFindText},
    {0, "Rar!\x1A\x07"sv, "a RAR archive", kUnpack},
    {0, "7z\xBC\xAF\x27\x1C"sv, "a 7-Zip archive", kUnpack},
    {0, "\x1F\x8B\x08"sv, "a gzip file", kUnpack},
    {0, "BZh"sv, "a bzip2 file", kUnpack},
    {0,
     "\xFD"
     "7zXZ\0"sv,
     "an xz file", kUnpack},
    {0, "\x28\xB5\x2F\xFD"sv, "a Zstandard file", kUnpack},
    {257, "ustar"sv, "a tar archive", kUnpack},
    {0,
     "\x7F"
     "ELF"sv,
     "a program", ""},
    {0, "SQLite format 3\0"sv, "an SQLite database", ""},
};

/// What a ZIP archive is, told by the name of a member. Member names are never compressed.
struct ZipKind {
  std::string_view member;
  const char* name;
  const char* hint;
};
constexpr ZipKind kZipKinds[] = {
    {"application/vnd.oasis.opendocument", "an OpenDocument file", kSaveAsDocx},
    {"xl/workbook", "an Excel workbook (.xlsx)", "copy the text into a .docx or .txt file"},
    {"ppt/presentation", "a PowerPoint presentation (.pptx)", "copy the text into a .docx or .txt file"},
    {"application/epub+zip", "an EPUB book", kSaveAsDocx},
};

/// What a compound file (OLE) is, told by the name of a stream in it, in UTF-16.
struct CompoundKind {
  std::string_view stream;
  const char* name;
  const char* hint;
};
constexpr CompoundKind kCompoundKinds[] = {
    {"E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"sv, "an encrypted document",
     "open it with its password and save it without one"},
    {"W\0o\0r\0k\0b\0o\0o\0k\0"sv, "an Excel workbook (.xls)", "copy the text into a .docx or .txt file"},
    {"B\0o\0o\0k\0"sv, "an Excel workbook (.xls)", "copy the text into a .docx or .txt file"},
    {"P\0o\0w\0e\0r\0P\0o\0i\0n\0t\0"sv, "a PowerPoint presentation (.ppt)",
     "copy the text into a .docx or .txt file"},
    {""sv, "a file of an older Office program", kSaveAsDocx},
};

bool is_compound(std::string_view bytes) { return bytes.starts_with("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"sv); }

bool is_zip(std::string_view bytes) { return bytes.starts_with("PK\3\4") || bytes.starts_with("PK\5\6"); }

Error not_read_yet(const char* name, const char* hint, const std::string& path) {
  return {.message = fmt::format("{} is not read yet", name), .path = path, .hint = hint};
}

Error refuse_zip(std::string_view bytes, const std::string& path) {
  for (const ZipKind& kind : kZipKinds) {
    if (bytes.find(kind.member) != bytes.npos) return not_read_yet(kind.name, kind.hint, path);
  }
  return {.message = "a ZIP archive without a Word document in it", .path = path, .hint = kUnpack};
}

}  // namespace

bool looks_like_rtf(std::string_view bytes) { return bytes.starts_with("{\\rtf"); }

bool looks_like_doc(std::string_view bytes) {
  return is_compound(bytes) && bytes.find("W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t\0"sv) != bytes.npos;
}

bool looks_like_docx(std::string_view bytes) {
  return is_zip(bytes) && bytes.find("word/document") != bytes.npos;
}

std::optional<Error> refuse_by_magic(std::string_view bytes, const std::string& path) {
  if (is_zip(bytes)) return refuse_zip(bytes, path);
  for (const CompoundKind& kind : kCompoundKinds) {
    if (is_compound(bytes) && bytes.find(kind.stream) != bytes.npos)
      return not_read_yet(kind.name, kind.hint, path);
  }
  for (const Magic& magic : kMagics) {
    if (bytes.size() > magic.offset && bytes.substr(magic.offset).starts_with(magic.bytes))
      return not_read_yet(magic.name, magic.hint, path);
  }
  return std::nullopt;
}

std::optional<Error> refuse_markup(std::string_view text, const std::string& path) {
  const std::string_view head = text.substr(0, 4096);
  const auto has = [&](std::string_view words) { return head.find(words) != head.npos; };
  if (has("MIME-Version:") && has("multipart/related"))
    return not_read_yet("a web archive (MHTML)", kSaveAsDocx, path);
  if (!head.substr(0, 64).starts_with("<?xml") && !has("xmlns")) return std::nullopt;
  if (has("<html") || has("<HTML")) return std::nullopt;
  if (has("<w:wordDocument") || has("<pkg:package"))
    return not_read_yet("a Word XML document", kSaveAsDocx, path);
  if (has("<office:document")) return not_read_yet("an OpenDocument file", kSaveAsDocx, path);
  if (head.starts_with("<?xml")) return not_read_yet("an XML file that is not HTML", kSaveAsDocx, path);
  return std::nullopt;
}

std::optional<Error> refuse_binary(std::string_view bytes, const std::string& path) {
  // Controls but for tabs, ends of lines and pages, and the escape.
  const auto is_junk = [](auto byte) {
    return (byte < 0x20) & ((byte < 0x09) | (byte > 0x0D)) & (byte != 0x1B);
  };
  std::size_t at = 0;
  std::size_t junk =
      count_bytes(at, bytes.size(), [&](std::size_t i) { return is_junk(bytes_at(bytes, i)); });
  for (const char c : bytes.substr(at)) junk += is_junk(static_cast<unsigned char>(c)) ? 1 : 0;
  if (junk < 4 || junk * 50 < bytes.size()) return std::nullopt;
  return Error{.message = "binary data, not a document",
               .path = path,
               .hint = "check that it is the file you meant, or get it again"};
}

}  // namespace vbpl
