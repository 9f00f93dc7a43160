// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/common/call.h"

#include <algorithm>
#include <chrono>
#include <ctime>
#include <ostream>
#include <thread>

#include "tools/common/language.h"
#include "tools/common/library_messages.h"

namespace vbpl {

namespace {

constexpr std::size_t kMostJobs = 256;

/// The user's calendar day, by local time.
Date today() {
  const std::time_t now = std::chrono::system_clock::to_time_t(std::chrono::system_clock::now());
  std::tm local{};
  localtime_r(&now, &local);
  return make_date(local.tm_year + 1900, static_cast<unsigned>(local.tm_mon + 1),
                   static_cast<unsigned>(local.tm_mday))
      .value();
}

}  // namespace

void Call::complain(const Error& error) const {
  Error spoken = error;
  spoken.message = translated(error.message);
  spoken.hint = translated(error.hint);
  say(to_string(spoken));
}

void Call::say(const std::string& words) const {
  streams_.err << tool_ << ": " << words << '\n' << std::flush;
}

int Call::trouble(const Error& error) const {
  complain(error);
  return kTrouble;
}

int Call::misuse(const std::string& words) const {
  say(message("{}; see {} --help", words, tool_));
  return kTrouble;
}

Result<Tables> Call::tables() const { return load_tables(arguments_.value_or("data", "")); }

unsigned Call::jobs() const {
  const std::size_t processors = std::max(1U, std::thread::hardware_concurrency());
  return static_cast<unsigned>(std::min(arguments_.count_or("jobs", processors), kMostJobs));
}

Date Call::as_of() const {
  if (const auto asked = arguments_.value("as-of")) return parse_iso_date(*asked).value();
  const Date day = today();
  say(message("as of {}; choose another day with --as-of", iso(day)));
  return day;
}

CoverageReport Call::coverage() const {
  CoverageReport report;
  report.tool = tool_;
  return report;
}

int exit_code(const CoverageReport& report, int otherwise) {
  return report.failed.empty() ? otherwise : kTrouble;
}

}  // namespace vbpl
