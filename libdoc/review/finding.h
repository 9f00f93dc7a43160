// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <vector>

#include "libdoc/base/date.h"
#include "libdoc/base/span.h"
#include "libdoc/status/status.h"

namespace vbpl {

/// One side of a finding: a passage of one document.
struct Passage {
  std::string doc;    ///< document key
  std::string path;   ///< its file
  std::string unit;   ///< eid, empty = whole document
  std::string label;  ///< "Điều 5 khoản 2", for people
  Span span;
  std::string text;
  Status status = Status::unknown;
};

/// What differs between the two sides. `what`: number time_limit money percentage modality subject condition
/// item definition competence scope.
struct Delta {
  std::string what, ours, theirs;
};

struct Finding {
  std::string id;         ///< fingerprint of check and both texts; survives renumbering and moving of files
  std::string check;      ///< "cites-expired"
  std::string kind;       ///< expired cites_expired conflict duplicate restatement obsolete_term …
  std::string severity;   ///< error warning notice
  std::string certainty;  ///< certain likely possible
  Passage ours, theirs;   ///< theirs.doc empty when there is no other side
  std::vector<Delta> delta;
  std::string rule;         ///< "X1", "K22"
  std::string rule_source;  ///< the article that makes the rule
  std::string message;      ///< one sentence, Vietnamese unless asked otherwise
  std::string action;       ///< what to do
  std::string decision;     ///< from the decisions file, empty if none
  std::string change;       ///< against an earlier run: new changed unchanged; empty if there was none
};

}  // namespace vbpl
