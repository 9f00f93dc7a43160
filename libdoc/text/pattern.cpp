// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/text/pattern.h"

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

#include <cstdio>
#include <cstdlib>

namespace vbpl {
namespace {

constexpr std::uint32_t kMatchLimit = 1'000'000;  // steps; beyond it a match counts as none

struct MatchState {
  MatchState() : data(pcre2_match_data_create(64, nullptr)), context(pcre2_match_context_create(nullptr)) {
    pcre2_set_match_limit(context, kMatchLimit);
  }
  ~MatchState() {
    pcre2_match_data_free(data);
    pcre2_match_context_free(context);
  }
  MatchState(const MatchState&) = delete;
  MatchState& operator=(const MatchState&) = delete;
  pcre2_match_data* data;
  pcre2_match_context* context;
};

MatchState& match_state() {
  thread_local MatchState state;
  return state;
}

}  // namespace

struct Pattern::Code {
  pcre2_code* code = nullptr;
  Code(pcre2_code* compiled) : code(compiled) {}
  ~Code() { pcre2_code_free(code); }
  Code(const Code&) = delete;
  Code& operator=(const Code&) = delete;

  [[nodiscard]] std::optional<Match> run(std::string_view subject, std::size_t from,
                                         std::uint32_t options) const {
    MatchState& state = match_state();
    const int count = pcre2_match(code, reinterpret_cast<PCRE2_SPTR>(subject.data()), subject.size(), from,
                                  options | PCRE2_NO_UTF_CHECK, state.data, state.context);
    if (count <= 0) return std::nullopt;
    const PCRE2_SIZE* offsets = pcre2_get_ovector_pointer(state.data);
    std::vector<std::optional<Span>> groups(static_cast<std::size_t>(count));
    for (std::size_t i = 0; i < groups.size(); ++i) {
      if (offsets[2 * i] != PCRE2_UNSET) groups[i] = Span{offsets[2 * i], offsets[2 * i + 1]};
    }
    return Match(subject, std::move(groups));
  }
};

Pattern::Pattern(std::string_view regex, Option option) {
  int error = 0;
  PCRE2_SIZE place = 0;
  const std::uint32_t flags = PCRE2_UTF | PCRE2_UCP | (option == ignore_case ? PCRE2_CASELESS : 0U);
  pcre2_code* code =
      pcre2_compile(reinterpret_cast<PCRE2_SPTR>(regex.data()), regex.size(), flags, &error, &place, nullptr);
  if (code == nullptr) {
    std::fprintf(stderr, "bad pattern at %zu: %.*s\n", static_cast<std::size_t>(place),
                 static_cast<int>(regex.size()), regex.data());
    std::abort();
  }
  pcre2_jit_compile(code, PCRE2_JIT_COMPLETE);
  code_ = std::make_unique<Code>(code);
}

Pattern::~Pattern() = default;
Pattern::Pattern(Pattern&&) noexcept = default;
Pattern& Pattern::operator=(Pattern&&) noexcept = default;

std::optional<Match> Pattern::find(std::string_view subject, std::size_t from) const {
  return from > subject.size() ? std::nullopt : code_->run(subject, from, 0);
}

std::optional<Match> Pattern::match_at(std::string_view subject, std::size_t at) const {
  return at > subject.size() ? std::nullopt : code_->run(subject, at, PCRE2_ANCHORED);
}

bool Pattern::matches_whole(std::string_view subject) const {
  return code_->run(subject, 0, PCRE2_ANCHORED | PCRE2_ENDANCHORED).has_value();
}

std::vector<Match> Pattern::find_all(std::string_view subject) const {
  std::vector<Match> all;
  for (std::size_t at = 0; at <= subject.size();) {
    auto match = find(subject, at);
    if (!match) break;
    const Span span = match->span();
    at = span.empty() ? span.end + 1 : span.end;
    while (at < subject.size() && (static_cast<unsigned char>(subject[at]) & 0xC0) == 0x80) ++at;
    all.push_back(std::move(*match));
  }
  return all;
}

}  // namespace vbpl
