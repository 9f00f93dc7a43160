// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/common/asked_acts.h"

#include <numeric>
#include <set>

#include "libdoc/report/markup.h"
#include "tools/common/language.h"

namespace vbpl {

namespace {

constexpr const char* kAll = "all";

Error unclear(std::string words) { return {std::move(words), {}, 0, 0, {}}; }

}  // namespace

Result<std::vector<std::size_t>> asked_acts(const Corpus& corpus, const std::vector<std::string>& names) {
  std::vector<std::size_t> acts;
  for (const std::string& name : names) {
    if (name == kAll) {
      acts.resize(corpus.size());
      std::iota(acts.begin(), acts.end(), std::size_t{0});
      return acts;
    }
    std::vector<std::size_t> found = corpus.with_number(name);
    if (found.empty()) found = corpus.with_id(name);
    if (found.empty()) return fail(unclear(message("{} is not among the documents given", name)));
    if (found.size() > 1)
      return fail(
          unclear(message("{} is the number of {} documents; give those of one place", name, found.size())));
    acts.push_back(found.front());
  }
  return acts;
}

std::vector<std::string> act_file_names(const Corpus& corpus, const std::vector<std::size_t>& acts,
                                        const std::string& begin, const std::string& ending) {
  constexpr std::size_t kLongest = 80;
  std::vector<std::string> names;
  std::set<std::string> taken;
  for (const std::size_t act : acts) {
    const Document& document = corpus.document(act);
    const std::string stem = begin + "-" + slug(document.number.value_or(document.id)).substr(0, kLongest);
    std::string name = stem;
    for (int copy = 2; !taken.insert(name).second; ++copy) name = stem + "-" + std::to_string(copy);
    names.push_back(name + "." + ending);
  }
  return names;
}

}  // namespace vbpl
