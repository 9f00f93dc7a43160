// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/parse/database_claims.h"

#include <fmt/format.h>

#include <string>

#include "libdoc/model/doc_number.h"
#include "libdoc/text/fold.h"

namespace vbpl {
namespace {

class Settler {
 public:
  Settler(const DatabaseClaims& claims, Document& document) : claims_(claims), document_(document) {}

  void run() {
    std::optional<std::string> number = claims_.number;
    if (number) {
      if (const auto found = find_numbers(*number); found.size() == 1)
        number = found.front().number.canonical;
    }
    settle("number", number, document_.number, true);
    settle("doc_type", claims_.doc_type, document_.doc_type, true);
    settle("issuer", claims_.issuer, document_.issuer, true);
    settle("title", claims_.title, document_.title, false);
    settle_day("issued", claims_.issued, document_.issued);
    compare_day("effective", claims_.effective, document_.effective);
    compare_day("expires", claims_.expires, document_.expires);
    if (!taken_.empty()) {
      document_.diagnostics.push_back(
          {Severity::note,
           {},
           "from-database",
           fmt::format("the text does not say these, they were taken from {}: {}", claims_.source, taken_)});
    }
    document_.database = claims_;
  }

 private:
  static std::string bare(const std::string& words) {
    return lower(words.substr(std::min(words.find_first_not_of('0'), words.size())));
  }

  void settle(const char* name, const std::optional<std::string>& claimed, std::optional<std::string>& stated,
              bool compared) {
    if (!claimed) return;
    if (!stated) {
      stated = claimed;
      take(name);
    } else if (compared && bare(*claimed) != bare(*stated)) {
      differ(name, *claimed, *stated);
    }
  }

  void settle_day(const char* name, const std::optional<Date>& claimed, std::optional<Date>& stated) {
    if (claimed && !stated) {
      stated = claimed;
      take(name);
    }
    compare_day(name, claimed, stated);
  }

  void compare_day(const char* name, const std::optional<Date>& claimed, const std::optional<Date>& stated) {
    if (claimed && stated && *claimed != *stated) differ(name, iso(*claimed), iso(*stated));
  }

  void take(const char* name) { taken_ += (taken_.empty() ? "" : ", ") + std::string(name); }

  void differ(const char* name, const std::string& claimed, const std::string& stated) {
    document_.diagnostics.push_back({Severity::warning,
                                     {},
                                     "database-differs",
                                     fmt::format("{} says that \"{}\" is \"{}\", the text says \"{}\"",
                                                 claims_.source, name, claimed, stated)});
  }

  const DatabaseClaims& claims_;
  Document& document_;
  std::string taken_;
};

}  // namespace

void settle_claims(const DatabaseClaims& claims, Document& document) { Settler(claims, document).run(); }

}  // namespace vbpl
