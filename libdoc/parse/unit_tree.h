// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <string>
#include <vector>

#include "libdoc/model/document.h"
#include "libdoc/parse/ordinal.h"

namespace vbpl {

/// A stretch of the document with article numbers of its own: the act itself, an attached text, the payload
/// of one instruction, an annex.
struct Frame {
  std::string part = "main";
  std::string prefix;  ///< how its eids begin: "att_1"; empty for the act itself
  int host = -1;       ///< payloads: the unit whose instruction they serve
  int payload = 0;     ///< payloads: 1 for the first of that instruction
  bool quoted = false;
  int preamble = -1;              ///< what stands above the first unit, if a unit holds it
  bool articles_restart = false;  ///< article numbers begin again in each chapter
};

/// The units of a document while they are being found, in reading order. Ends are stretched upwards and eids
/// given at last.
class UnitTree {
 public:
  /// Adds a frame and returns its index.
  int add_frame(Frame frame);
  [[nodiscard]] Frame& frame(int index) { return frames_[static_cast<std::size_t>(index)]; }

  /// Adds a unit below `parent` (-1: top) and returns its index. Its span starts as `label`; `ordinal` gives
  /// the number used in the eid of headings.
  int add(UnitKind kind, std::string num, Ordinal ordinal, Span label, int parent, int frame);
  /// The preamble of the frame, added if there is none, stretched over `line`.
  int preamble(int frame, Span line);
  void stretch(int unit, std::size_t end);
  [[nodiscard]] Unit& unit(int index) { return units_[static_cast<std::size_t>(index)]; }
  [[nodiscard]] const std::vector<Unit>& units() const { return units_; }
  /// How many payloads this unit's instruction has had so far, counting one more.
  [[nodiscard]] int next_payload(int unit) { return ++facts_[static_cast<std::size_t>(unit)].payloads; }

  /// Ends stretched over children, eids given; doubles get "~2" and a diagnostic.
  [[nodiscard]] std::vector<Unit> finish(std::vector<Diagnostic>& diagnostics);

 private:
  [[nodiscard]] std::string base_of(std::size_t unit) const;
  [[nodiscard]] std::string step_of(std::size_t unit) const;
  void give_eids(std::vector<Diagnostic>& diagnostics);

  struct Facts {
    int frame = 0;
    int payloads = 0;
    Ordinal ordinal;
    Span label;
  };
  std::vector<Frame> frames_;
  std::vector<Unit> units_;
  std::vector<Facts> facts_;  ///< one a unit
};

}  // namespace vbpl
