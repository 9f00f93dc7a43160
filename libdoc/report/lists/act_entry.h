// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "libdoc/cite/corpus.h"
#include "libdoc/report/decisions.h"
#include "libdoc/report/lists/fields.h"
#include "libdoc/report/lists/forms.h"
#include "libdoc/report/lists/period.h"
#include "libdoc/review/finding.h"

namespace vbpl {

/// What lists are made of.
struct ListInput {
  const Corpus& corpus;
  const std::vector<StatusRecord>& statuses;
  const std::vector<Finding>& findings;
  const Forms& forms;
  const FieldTable& fields;
  const Decisions& decisions;
};
struct ListOptions {
  Period period;
  Date as_of;
  Date decision;  ///< day of the decision that publishes the lists: it chooses the annex
  std::string decision_number, signer;
  std::string body;               ///< "HĐND, UBND tỉnh Vân Hải": whose acts, for the titles
  std::string territory, issuer;  ///< only acts of these, when given
};

/// Where an act belongs.
enum class Standing : unsigned char {
  settled,    ///< its status says which list
  unsettled,  ///< it could not be told: `why` says so
};

/// One act, with all that the lists say of it.
struct ActEntry {
  std::size_t document = 0;
  std::string id;  ///< fingerprint of its key, its text and what its status rests on
  Standing standing = Standing::settled;
  std::string why;  ///< key of the word that says why it is unsettled
  Status status = Status::unknown;
  std::optional<Date> from, to;
  std::vector<Evidence> evidence;
  std::vector<const StatusRecord*> units;  ///< its provisions with a status of their own
  std::vector<const Finding*> findings;
  std::vector<std::size_t> fields;
  const Decision* decision = nullptr;  ///< what a person has put in place
};

/// The acts of the corpus in the order of the lists: by legal force, day, serial, key.
struct ActEntries {
  std::vector<ActEntry> entries;
  std::size_t outside = 0;            ///< acts of other territories or issuers, not listed
  std::vector<std::string> reopened;  ///< ids of decisions on acts whose texts have changed since
};
[[nodiscard]] ActEntries gather_entries(const ListInput& input, const ListOptions& options);

/// "expired" for both the word of the records and "Hết hiệu lực toàn bộ".
[[nodiscard]] std::optional<Status> status_named(std::string_view words, const Forms& forms,
                                                 const FormAnnex& annex);
[[nodiscard]] std::string status_words(Status status, const Forms& forms, const FormAnnex& annex);

}  // namespace vbpl
