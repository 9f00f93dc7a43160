// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "libdoc/model/document.h"
#include "libdoc/report/akn_uri.h"
#include "libdoc/report/pieces.h"

namespace vbpl {

/// What an open element of the output may hold.
enum class AknRoom : std::uint8_t {
  hierarchy,  ///< units; words go into intro, content, wrapUp, or a container between units
  units,      ///< units alone (body): words go into a container
  flow,       ///< units and words
  blocks,     ///< words and blocks alone
  table,      ///< rows
};

/// Writes units and words into nested elements and opens what the schema wants around them. The caller opens
/// and closes the outermost element.
class AknBlocks {
 public:
  AknBlocks(const Document& document, std::vector<AknRef> refs);

  [[nodiscard]] std::string& out() { return out_; }
  [[nodiscard]] std::size_t depth() const { return open_.size(); }
  /// True when the outermost element holds something.
  [[nodiscard]] bool filled() const { return open_.front().filled; }
  void begin(AknRoom room) { open_ = {Level{-1, room, {}}}; }
  void end();

  void take(const Piece& piece, const Piece* next);
  /// Words with links where citations stand, line ends as blanks.
  void write_words(Span span);
  void write_paragraph(Span span);

 private:
  struct Level {
    int unit = -1;
    AknRoom room = AknRoom::flow;
    std::string close{};    ///< the end tag
    std::string box{};      ///< end tags of the intro, content … that is open
    std::size_t units = 0;  ///< units below it that are still to come
    bool had_units = false;
    bool filled = false;
    bool quoting = false;  ///< a <quotedStructure>
    bool in_mod = false;   ///< <p><mod> is open
    int table = -1;        ///< a table without a unit of its own is open
  };

  [[nodiscard]] const Unit& unit(int index) const { return document_.units[static_cast<std::size_t>(index)]; }
  [[nodiscard]] bool opens_quote(const Piece& piece) const;
  [[nodiscard]] std::string quote_of(const Unit& unit) const;
  [[nodiscard]] bool on_one_line(std::size_t from, std::size_t to) const;
  void open_unit(const Piece& piece);
  void open_quote(const Unit& quoted);
  void close_quote(const Piece& piece);
  void close_level();
  void end_mod();
  void end_box();
  void end_table();
  void want_blocks();
  void write_line(const Piece& piece, const Piece* next);
  void write_row(const Piece& piece);
  void write_note(Span span);
  void push(int unit, AknRoom room, std::string_view element, std::string_view eid);

  const Document& document_;
  std::vector<AknRef> refs_;
  std::vector<std::size_t> units_below_;  ///< per unit
  std::vector<Level> open_;
  std::string quote_;  ///< which payload is open
  std::size_t ref_ = 0, at_ = 0;
  std::string out_;
};

}  // namespace vbpl
