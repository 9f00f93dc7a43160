// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/read/html_tags.h"

#include <array>

namespace vbpl {
namespace {

struct Row {
  GumboTag tag;
  std::uint16_t flags;
};

constexpr std::uint16_t kParagraphLike = kBlockTag | kSpecialTag | kEndsParagraph;
constexpr std::uint16_t kCellLike = kSpecialTag | kScopeTag;

constexpr Row kRows[] = {
    // Blocks.
    {GUMBO_TAG_ADDRESS, kParagraphLike},
    {GUMBO_TAG_ARTICLE, kParagraphLike},
    {GUMBO_TAG_ASIDE, kParagraphLike},
    {GUMBO_TAG_BLOCKQUOTE, kParagraphLike},
    {GUMBO_TAG_CENTER, kParagraphLike},
    {GUMBO_TAG_DD, kParagraphLike},
    {GUMBO_TAG_DETAILS, kParagraphLike},
    {GUMBO_TAG_DIR, kParagraphLike},
    {GUMBO_TAG_DIV, kParagraphLike},
    {GUMBO_TAG_DL, kParagraphLike},
    {GUMBO_TAG_DT, kParagraphLike},
    {GUMBO_TAG_FIELDSET, kParagraphLike},
    {GUMBO_TAG_FIGCAPTION, kParagraphLike},
    {GUMBO_TAG_FIGURE, kParagraphLike},
    {GUMBO_TAG_FOOTER, kParagraphLike},
    {GUMBO_TAG_FORM, kParagraphLike},
    {GUMBO_TAG_H1, kParagraphLike},
    {GUMBO_TAG_H2, kParagraphLike},
    {GUMBO_TAG_H3, kParagraphLike},
    {GUMBO_TAG_H4, kParagraphLike},
    {GUMBO_TAG_H5, kParagraphLike},
    {GUMBO_TAG_H6, kParagraphLike},
    {GUMBO_TAG_HEADER, kParagraphLike},
    {GUMBO_TAG_HGROUP, kParagraphLike},
    {GUMBO_TAG_LI, kParagraphLike},
    {GUMBO_TAG_LISTING, kParagraphLike},
    {GUMBO_TAG_MAIN, kParagraphLike},
    {GUMBO_TAG_MENU, kParagraphLike},
    {GUMBO_TAG_OL, kParagraphLike},
    {GUMBO_TAG_P, kParagraphLike},
    {GUMBO_TAG_PRE, kParagraphLike},
    {GUMBO_TAG_SECTION, kParagraphLike},
    {GUMBO_TAG_SUMMARY, kParagraphLike},
    {GUMBO_TAG_UL, kParagraphLike},
    {GUMBO_TAG_LEGEND, kBlockTag},
    {GUMBO_TAG_BODY, kBlockTag},
    {GUMBO_TAG_HTML, kBlockTag},
    {GUMBO_TAG_HR, kParagraphLike | kVoidTag},
    {GUMBO_TAG_NAV, kParagraphLike | kSkippedTag},
    // Tables.
    {GUMBO_TAG_TABLE, kBlockTag | kCellLike},
    {GUMBO_TAG_CAPTION, kBlockTag | kCellLike},
    {GUMBO_TAG_TD, kCellLike},
    {GUMBO_TAG_TH, kCellLike},
    {GUMBO_TAG_TR, kSpecialTag},
    {GUMBO_TAG_TBODY, kSpecialTag},
    {GUMBO_TAG_THEAD, kSpecialTag},
    {GUMBO_TAG_TFOOT, kSpecialTag},
    {GUMBO_TAG_COLGROUP, kSpecialTag},
    {GUMBO_TAG_COL, kVoidTag},
    // Formatting.
    {GUMBO_TAG_A, kFormattingTag},
    {GUMBO_TAG_B, kFormattingTag},
    {GUMBO_TAG_BIG, kFormattingTag},
    {GUMBO_TAG_CODE, kFormattingTag},
    {GUMBO_TAG_EM, kFormattingTag},
    {GUMBO_TAG_FONT, kFormattingTag},
    {GUMBO_TAG_I, kFormattingTag},
    {GUMBO_TAG_NOBR, kFormattingTag},
    {GUMBO_TAG_S, kFormattingTag},
    {GUMBO_TAG_SMALL, kFormattingTag},
    {GUMBO_TAG_STRIKE, kFormattingTag},
    {GUMBO_TAG_STRONG, kFormattingTag},
    {GUMBO_TAG_TT, kFormattingTag},
    {GUMBO_TAG_U, kFormattingTag},
    // Without text of the document.
    {GUMBO_TAG_SCRIPT, kSkippedTag | kSpecialTag | kRawTag},
    {GUMBO_TAG_STYLE, kSkippedTag | kSpecialTag | kRawTag},
    {GUMBO_TAG_TEXTAREA, kSkippedTag | kSpecialTag | kRawTag},
    {GUMBO_TAG_TITLE, kSkippedTag | kSpecialTag | kRawTag},
    {GUMBO_TAG_HEAD, kSkippedTag},
    {GUMBO_TAG_NOSCRIPT, kSkippedTag | kSpecialTag},
    {GUMBO_TAG_IFRAME, kSkippedTag | kSpecialTag},
    {GUMBO_TAG_TEMPLATE, kSkippedTag | kCellLike},
    {GUMBO_TAG_SELECT, kSkippedTag | kSpecialTag},
    {GUMBO_TAG_DATALIST, kSkippedTag},
    {GUMBO_TAG_BUTTON, kSkippedTag | kSpecialTag},
    {GUMBO_TAG_SVG, kSkippedTag},
    {GUMBO_TAG_AUDIO, kSkippedTag},
    {GUMBO_TAG_VIDEO, kSkippedTag},
    {GUMBO_TAG_APPLET, kSkippedTag | kCellLike},
    {GUMBO_TAG_OBJECT, kCellLike},
    {GUMBO_TAG_MARQUEE, kCellLike},
    {GUMBO_TAG_NOFRAMES, kSkippedTag | kSpecialTag},
    {GUMBO_TAG_NOEMBED, kSkippedTag | kSpecialTag},
    // Void.
    {GUMBO_TAG_BR, kVoidTag},
    {GUMBO_TAG_WBR, kVoidTag},
    {GUMBO_TAG_IMG, kVoidTag},
    {GUMBO_TAG_IMAGE, kVoidTag},
    {GUMBO_TAG_INPUT, kVoidTag},
    {GUMBO_TAG_META, kVoidTag},
    {GUMBO_TAG_LINK, kVoidTag},
    {GUMBO_TAG_BASE, kVoidTag},
    {GUMBO_TAG_BASEFONT, kVoidTag},
    {GUMBO_TAG_BGSOUND, kVoidTag},
    {GUMBO_TAG_AREA, kVoidTag},
    {GUMBO_TAG_EMBED, kVoidTag},
    {GUMBO_TAG_KEYGEN, kVoidTag},
    {GUMBO_TAG_PARAM, kVoidTag},
    {GUMBO_TAG_SOURCE, kVoidTag},
    {GUMBO_TAG_TRACK, kVoidTag},
};

constexpr auto kFlags = [] {
  std::array<std::uint16_t, GUMBO_TAG_LAST + 1> flags{};
  for (const Row& row : kRows) flags[row.tag] = row.flags;
  return flags;
}();

}  // namespace

std::uint16_t tag_flags(GumboTag tag) { return kFlags[tag]; }

}  // namespace vbpl
