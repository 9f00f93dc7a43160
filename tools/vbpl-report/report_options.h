// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <span>
#include <string>
#include <vector>

#include "libdoc/base/result.h"
#include "libdoc/report/lists/act_entry.h"
#include "tools/common/call.h"

namespace vbpl {

/// The options of vbpl-report.
[[nodiscard]] std::span<const Option> report_options();

/// What a call asks for, checked.
struct ReportWishes {
  std::vector<std::string> lists;           ///< of list_names(), or "sheets"
  bool findings = false, overview = false;  ///< these pages, too
  std::vector<std::string> formats;         ///< tsv csv ndjson html xlsx docx
  std::string folder;                       ///< files go there; empty = standard output
  bool excel = false;
  std::string office;  ///< whose paper it is, at the top of DOCX files
  ListOptions options;
  FieldTable fields;
  Decisions decisions;
};

/// All that --list may name: the lists, then "sheets" and "findings" and "overview", pages.
[[nodiscard]] std::vector<std::string> report_names();

/// Fails on wishes that do not fit each other.
[[nodiscard]] Result<ReportWishes> read_wishes(const Call& call);

}  // namespace vbpl
