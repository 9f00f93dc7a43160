// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>

#include "libdoc/base/date.h"
#include "libdoc/base/result.h"
#include "libdoc/model/tables.h"
#include "libdoc/report/record_writer.h"
#include "tools/common/options.h"
#include "tools/common/streams.h"

namespace vbpl {

/// One call of a tool: what was asked for, and where to read, write and talk.
class Call {
 public:
  Call(std::string tool, Arguments arguments, Streams streams)
      : tool_(std::move(tool)), arguments_(std::move(arguments)), streams_(streams) {}

  [[nodiscard]] const std::string& tool() const { return tool_; }
  [[nodiscard]] const Arguments& arguments() const { return arguments_; }
  [[nodiscard]] std::istream& in() const { return streams_.in; }
  [[nodiscard]] std::ostream& out() const { return streams_.out; }
  [[nodiscard]] std::ostream& err() const { return streams_.err; }
  [[nodiscard]] const Streams& streams() const { return streams_; }

  /// `vbpl-parse: path:line: message; hint` on the error stream. The words of an Error are English, as they
  /// go into records, too; here they are translated where the catalogue has them.
  void complain(const Error& error) const;
  /// The same for plain words.
  void say(const std::string& words) const;
  /// Complains and gives the exit code for it.
  [[nodiscard]] int trouble(const Error& error) const;
  /// A wrong command line: complains, points to --help.
  [[nodiscard]] int misuse(const std::string& words) const;

  /// The tables of --data, or those built in.
  [[nodiscard]] Result<Tables> tables() const;
  /// Of -j; by default one for each processor.
  [[nodiscard]] unsigned jobs() const;
  /// Of --as-of, for tools that have the option. Without it the day of the call, which is then said on the
  /// error stream: the clock is looked at here and nowhere in the rules.
  [[nodiscard]] Date as_of() const;
  /// An empty coverage report in the name of this tool.
  [[nodiscard]] CoverageReport coverage() const;

 private:
  std::string tool_;
  Arguments arguments_;
  Streams streams_;
};

/// kTrouble when something was not read, else `otherwise`.
[[nodiscard]] int exit_code(const CoverageReport& report, int otherwise = kDone);

}  // namespace vbpl
