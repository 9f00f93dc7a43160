// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/read/plain.h"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <utility>

#include "libdoc/read/framed_row.h"
#include "libdoc/text/fold.h"

namespace vbpl {
namespace {

struct Row {
  char separator = 0;     ///< 0 = not a row
  std::size_t count = 0;  ///< separators between cells
  friend bool operator==(const Row&, const Row&) = default;
};

/// Separators at the ends of the line (the frame of a Markdown table) do not count.
Row row_of(std::string_view line) {
  for (const char separator : {'|', '\t'}) {
    if (line.find(separator) == line.npos) continue;
    std::string_view cells = trimmed(line);
    const bool framed = separator == '|' && (cells.starts_with('|') || cells.ends_with('|'));
    if (cells.starts_with(separator)) cells.remove_prefix(1);
    if (cells.ends_with(separator)) cells.remove_suffix(1);
    const auto count = static_cast<std::size_t>(std::count(cells.begin(), cells.end(), separator));
    if (count >= 2 || (count == 1 && framed)) return {separator, count};
  }
  return {};
}

bool has_frames(std::string_view text) {
  return text.find("|\n") != text.npos || text.ends_with('|') || text.find(kFootnoteFrame) != text.npos;
}

/// Takes the frames off rows and footnotes, line by line, and keeps the way back to the file.
class Unframer {
 public:
  explicit Unframer(Text text) : from_(std::move(text)) {
    out_.diagnostics = std::move(from_.diagnostics);
    out_.utf8.reserve(from_.utf8.size());
  }

  SourceDocument run() {
    const std::string_view text = from_.utf8;
    for (std::size_t begin = 0; begin < text.size();) {
      const std::size_t end = std::min(text.find('\n', begin), text.size());
      take_line(begin, end);
      if (end < text.size()) out_.utf8 += '\n';
      begin = end + 1;
    }
    SourceDocument document;
    document.text = std::move(out_);
    document.blocks = std::move(blocks_);
    return document;
  }
  [[nodiscard]] int tables() const { return table_; }

 private:
  void take_line(std::size_t begin, std::size_t end) {
    const std::string_view line = std::string_view(from_.utf8).substr(begin, end - begin);
    const std::size_t at = out_.utf8.size();
    const auto framed = read_framed_row(line);
    if (framed) {
      from_.map.copy_runs(begin, begin + 1, at, out_.map);
      out_.utf8 += framed->row;
      if (!last_ || *last_ != framed->doubled) ++table_;
      blocks_.push_back({{at, out_.utf8.size()}, BlockKind::table_row, table_});
    } else {
      const bool note = line.starts_with(kFootnoteFrame);
      copy(begin + (note ? kFootnoteFrame.size() : 0), end);
      if (note) blocks_.push_back({{at, out_.utf8.size()}, BlockKind::footnote, 0});
    }
    last_ = framed ? std::optional(framed->doubled) : std::nullopt;
  }

  void copy(std::size_t begin, std::size_t end) {
    from_.map.copy_runs(begin, end, out_.utf8.size(), out_.map);
    out_.utf8.append(from_.utf8, begin, end - begin);
  }

  Text from_, out_;
  std::vector<Block> blocks_;
  int table_ = 0;
  std::optional<bool> last_;  ///< the line before was a framed row; whether doubled
};

/// Two lists of blocks that share no line, in text order.
std::vector<Block> merged(std::vector<Block> framed, const std::vector<Block>& typed) {
  const auto middle = static_cast<std::ptrdiff_t>(framed.size());
  framed.insert(framed.end(), typed.begin(), typed.end());
  std::inplace_merge(framed.begin(), framed.begin() + middle, framed.end(),
                     [](const Block& a, const Block& b) { return a.span.begin < b.span.begin; });
  return framed;
}

}  // namespace

SourceDocument read_plain(std::string_view utf8) {
  SourceDocument document;
  document.text = normalise_utf8(utf8);
  int tables = 0;
  if (has_frames(document.text.utf8)) {
    Unframer unframer(std::move(document.text));
    document = unframer.run();
    tables = unframer.tables();
  }
  document.source.format = "text";
  document.source.converter = "plain";
  const auto typed = find_plain_tables(document.text.utf8, document.blocks, tables);
  document.blocks = merged(std::move(document.blocks), typed);
  return document;
}

std::vector<Block> find_plain_tables(std::string_view text, const std::vector<Block>& taken, int first) {
  std::vector<Block> blocks;
  auto next_taken = taken.begin();
  Row last;
  Span last_line;
  bool open = false;  // the last line is already a block
  int table = first;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    const bool is_taken = next_taken != taken.end() && next_taken->span.begin <= begin;
    if (is_taken) ++next_taken;
    const Row row = is_taken ? Row{} : row_of(text.substr(begin, end - begin));
    const bool continues = row.separator != 0 && row == last;
    if (continues && !open) blocks.push_back({last_line, BlockKind::table_row, ++table});
    if (continues) blocks.push_back({{begin, end}, BlockKind::table_row, table});
    open = continues;
    last = row;
    last_line = {begin, end};
    begin = end + 1;
  }
  return blocks;
}

}  // namespace vbpl
