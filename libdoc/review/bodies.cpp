// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/review/bodies.h"

#include <map>
#include <string>

#include "libdoc/review/obsolete_names.h"
#include "libdoc/text/fold.h"

namespace vbpl {
namespace {

constexpr std::string_view kLocal[] = {"Ủy ban nhân dân cấp tỉnh",
                                       "Ủy ban nhân dân cấp huyện",
                                       "Ủy ban nhân dân cấp xã",
                                       "Hội đồng nhân dân cấp tỉnh",
                                       "Hội đồng nhân dân cấp huyện",
                                       "Hội đồng nhân dân cấp xã",
                                       "Chủ tịch Ủy ban nhân dân cấp tỉnh",
                                       "Chủ tịch Ủy ban nhân dân cấp huyện",
                                       "Chủ tịch Ủy ban nhân dân cấp xã",
                                       "Ủy ban nhân dân tỉnh",
                                       "Ủy ban nhân dân huyện",
                                       "Ủy ban nhân dân xã",
                                       "Tòa án nhân dân tối cao",
                                       "Tòa án nhân dân cấp tỉnh",
                                       "Tòa án nhân dân khu vực",
                                       "Viện kiểm sát nhân dân tối cao",
                                       "Công an cấp tỉnh",
                                       "Công an cấp xã",
                                       "Thủ tướng Chính phủ",
                                       "Chính phủ"};

/// A name and what took its place share a number.
class Numbers {
 public:
  int of(const std::string& name) {
    const auto [found, added] = numbers_.emplace(name, static_cast<int>(numbers_.size()));
    return found->second;
  }
  void join(const std::string& old_name, const std::string& new_name) { numbers_[old_name] = of(new_name); }
  [[nodiscard]] const std::map<std::string, int>& all() const { return numbers_; }

 private:
  std::map<std::string, int> numbers_;
};

std::string without_brackets(std::string_view name) {
  return std::string(trimmed(name.substr(0, name.find('('))));
}

bool is_body_kind(std::string_view kind) {
  return kind == "ministry_merged" || kind == "department_merged" || kind == "body_renamed_or_merged" ||
         kind == "body_renamed";
}

}  // namespace

Bodies::Bodies(const Tables& tables) {
  Numbers numbers;
  for (const std::string_view name : kLocal) numbers.of(match_key(name));
  for (const Issuer& issuer : tables.issuers) {
    const std::string name = match_key(without_brackets(issuer.name));
    if (name.find(' ') == std::string::npos) continue;
    numbers.of(name);
    if (name.compare(0, 4, "bộ ") == 0) numbers.of("sở " + name.substr(std::string_view("bộ ").size()));
  }
  for (const Succession& change : tables.successions) {
    if (change.kind == "body_abolished") {
      for (const std::string& name : single_names(change.old_name)) numbers.of(match_key(name));
    }
    if (is_body_kind(change.kind))
      numbers.join(match_key(without_brackets(change.old_name)),
                   match_key(without_brackets(change.new_name)));
  }
  for (const auto& [name, number] : numbers.all()) names_.add(name, number);
}

std::vector<BodyHit> Bodies::hits(std::span<const MaskId> tokens) const {
  std::vector<BodyHit> found;
  for (std::size_t at = 0; at < tokens.size();) {
    const auto hit = names_.at(tokens, at);
    if (hit) found.push_back({*hit.value, at, at + hit.taken});
    at += hit ? hit.taken : 1;
  }
  return found;
}

std::vector<int> Bodies::find(std::span<const MaskId> tokens) const {
  std::vector<int> found;
  for (const BodyHit& hit : hits(tokens)) found.push_back(hit.number);
  return found;
}

}  // namespace vbpl
