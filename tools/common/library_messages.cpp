// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/common/library_messages.h"

#include <string_view>

#include "tools/common/language.h"

namespace vbpl {

namespace {

/// What libdoc and index say; with `{}` where they fill in something, which is looked up in turn.
constexpr const char* kMessages[] = {
    N_("no such file"),
    N_("check the spelling of the path"),
    N_("no permission to read the file"),
    N_("ask its owner, or copy it to a folder of yours"),
    N_("is a folder, not a file"),
    N_("symbolic links lead in a circle"),
    N_("the path is too long"),
    N_("too many open files"),
    N_("use fewer threads (-j)"),
    N_("the disk reports a read error"),
    N_("cannot be read (system error {})"),
    N_("the file is larger than {} MB"),
    N_("no legal document is that large; if it is an archive, unpack it and give the folder"),
    N_("the file is empty"),
    N_("the document has no text"),
    N_("get the document again from where it came from"),
    N_("binary data, not a document"),
    N_("the document is encrypted"),
    N_("the JSON is broken"),
    N_("the object holds no text"),
    N_("open it with its password and save it without one"),
    N_("the document is broken or cut short ({})"),
    N_("the document has more than {} parts"),
    N_("the document unpacks to far more than its size allows"),
    N_("the document has far more parts than a legal document has words"),
    N_("the footnotes of the document are broken and were not read"),
    N_("the Word document has no text part"),
    N_("the OpenDocument file holds no text"),
    N_("check that it is the file you meant, or get it again"),
    N_("the page has tags nested more than {} deep, or too many of them"),
    N_("open it in a browser and save its text"),
    N_("the text is not UTF-8, nor in a Vietnamese encoding that can be told"),
    N_("the page says that its encoding is \"{}\", but it is no encoding that can be told"),
    N_("open it in Word with its encoding and fonts and save it as .docx or as UTF-8 text"),
    N_("{} is not read yet"),
    N_("the PDF is broken and cannot be opened"),
    N_("the PDF is locked with a password"),
    N_("save a copy without a password"),
    N_("the PDF made its reader crash"),
    N_("reading the PDF took longer than {} s"),
    N_("PDF files need the program {}, which is not installed"),
    N_("the PDF is made of pictures, without text"),
    N_("give --ocr to have them read, or look for the text of the document as .docx or .html"),
    N_("pages that are pictures, without text; --ocr reads them: {}"),
    N_("pages that cannot be read: {}"),
    N_("the PDF has no end mark: it was cut off, and a part of it may be missing"),
    N_("OCR found no text on pages that are pictures: {}"),
    N_("pages that are pictures need OCR, and the programs for it are not installed"),
    N_("install the Debian packages tesseract-ocr, tesseract-ocr-vie and poppler-utils"),
    N_("the archive is broken or cut short ({})"),
    N_("the archive has more than {} members"),
    N_("the member is broken or cut short ({})"),
    N_("the member is encrypted"),
    N_("the member is larger than {} MB"),
    N_("unpack it with its password and give the folder"),
    N_("the archive unpacks to far more than its size allows"),
    N_("it may be made to harm programs that open it; ask where it came from"),
    N_("archives in archives are read {} deep, and this one lies deeper"),
    N_("get it again from where it came from"),
    N_("a part of another format is inserted in the document and was not read; open it in Word and save it "
       "again"),
    N_("text in an older font (.VnTime, VNI) cannot be told; convert the document to Unicode fonts and read "
       "it again"),
    N_("install vbpl-tools again"),
    N_("Word 97 and RTF documents need LibreOffice, which is not installed"),
    N_("install the Debian package libreoffice-writer-nogui, or save the document as .docx"),
    N_("LibreOffice took too long for the document"),
    N_("LibreOffice cannot open the document"),
    N_("there is no room for a conversion in the folder of temporary files"),
    N_("free some space, or name another folder in TMPDIR"),
    N_("an encrypted document"),
    N_("an Excel workbook (.xls)"),
    N_("a PowerPoint presentation (.ppt)"),
    N_("a file of an older Office program"),
    N_("an OpenDocument file"),
    N_("an Excel workbook (.xlsx)"),
    N_("a PNG picture"),
    N_("a JPEG picture"),
    N_("a TIFF picture"),
    N_("a web archive (MHTML)"),
    N_("a RAR archive"),
    N_("a 7-Zip archive"),
    N_("a gzip file"),
    N_("a tar archive"),
    N_("a program"),
    N_("a ZIP archive without a Word document in it"),
    N_("open it in Word or LibreOffice and save it as .docx or .html"),
    N_("unpack it and give the folder"),
    N_("look for the text of the document as .docx or .html, or have it typed"),
    N_("copy the text into a .docx or .txt file"),
    N_("not a folder of tables"),
    N_("--data wants a folder with files such as succession.tsv"),
    N_("the row has no \"{}\""),
    N_("fill the cell or remove the row"),
    N_("see vbpl-records(5) for what a record holds"),
    // The index and its queries.
    N_("there is no index here"),
    N_("build one with: vbpl-index --index {} FOLDER"),
    N_("process {} is writing to this index"),
    N_("another program is writing to this index"),
    N_("wait until it ends and run the same command again"),
    N_("the disk is full"),
    N_("free some space and run the same command again; the index keeps the state of its last commit"),
    N_("free some space and run the same command again; the index keeps its last state"),
    N_("the index is damaged: {}"),
    N_("remove the folder and build it again with vbpl-index"),
    N_("the folder holds files that are not an index"),
    N_("name an empty or a new folder with --index"),
    N_("this quotation mark is not closed"),
    N_("put a second one behind the phrase"),
    N_("nothing stands behind this sign of exclusion"),
    N_("put the word to leave out behind it"),
    N_("nothing is looked for, only left out"),
    N_("add the words to look for"),
    N_("there is no letter or digit in this"),
    N_("the query is empty"),
    N_("type the words to look for"),
    N_("words are missing here"),
    N_("put words on both sides of VÀ and HOẶC, and between brackets"),
    N_("too many brackets inside one another"),
    N_("write the query with fewer of them"),
    N_("this bracket is not closed"),
    N_("add a closing bracket"),
    N_("too little stands before the star"),
    N_("type one word of at least two letters before it"),
    N_("nothing is asked of \"{}\""),
    N_("put the value behind the colon"),
    N_("\"{}\" is no day, month or year"),
    N_("write 2024, 7/2024, 01/7/2024 or a range such as 2020..2024"),
    N_("\"{}\" is no state of being in force"),
    // Decisions, and what was not checked.
    N_("no decision here"),
    N_("write: id, TAB, accepted, rejected or waiting, TAB, note"),
    N_("not a document by its name: {}"),
    N_("no extension"),
    N_("drafts, letters and other texts that are no acts are not reviewed"),
    N_("the texts do not say whether the document is in force"),
    N_("annexes, tables and forms are not compared"),
    N_("documents without articles or clauses are not compared"),
    N_("more text than fits in memory"),
    N_("{}: \"{}\" is no {}"),
    N_("{}: \"{}\" contradicts {}: \"{}\""),
    N_("say the same in both rows"),
    N_("{}: unknown column \"{}\"; it was passed over"),
    N_("{}: the text has changed since this row was made, or it is of other documents; look at it again"),
    N_("{}: no document fits this row"),
    N_("{}: several documents fit this row"),
    N_("no line of column names as the lists have them"),
    N_("keep the line of column names when you correct a list"),
    N_("the decision {} was replaced"),
    N_("not an Excel workbook"),
    N_("save it as .xlsx, or as text with tabs (.tsv)"),
    N_("the workbook cannot be written"),
    N_("see that the folder for temporary files (TMPDIR) has room"),
    N_("the document cannot be packed"),
    N_("the table \"{}\" has no rows"),
    N_("take the table that is installed as a beginning"),
    N_("the table has no rows"),
    N_("give it columns field, issuer and keyword"),
};

constexpr std::string_view kHole = "{}";

}  // namespace

std::string translated(const std::string& english) {
  const char* whole = _(english.c_str());
  if (whole != english.c_str()) return whole;
  for (const std::string_view pattern : kMessages) {
    const auto hole = pattern.find(kHole);
    if (hole == std::string_view::npos) continue;
    const auto before = pattern.substr(0, hole), after = pattern.substr(hole + kHole.size());
    if (english.size() < before.size() + after.size() || !english.starts_with(before) ||
        !english.ends_with(after))
      continue;
    const auto filled = english.substr(before.size(), english.size() - before.size() - after.size());
    return message(pattern.data(), std::string(_(filled.c_str())));
  }
  return english;
}

}  // namespace vbpl
