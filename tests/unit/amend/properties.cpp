// SPDX-License-Identifier: GPL-3.0-or-later
// Properties of applied commands, over acts that a seeded generator makes: what is undone gives the base,
// commands on different units may come in any order, a text changes on the days of its commands only.
#include <catch2/catch.hpp>

#include <algorithm>
#include <deque>
#include <random>

#include "libdoc/amend/consolidate.h"
#include "libdoc/cite/find.h"
#include "tests/unit/amend/acts.h"

using namespace vbpl;

namespace {

constexpr int kCases = 400;

/// A clause of the base and what becomes of it: an instruction and the one that takes it back.
struct Edited {
  std::string there, back;
};

class Maker {
 public:
  explicit Maker(unsigned seed) : engine_(seed) {
    const int articles = 2 + draw(4);
    for (int i = 0; i < articles; ++i) clauses_.push_back(2 + draw(5));
  }

  /// Each clause has words that stand nowhere else.
  [[nodiscard]] Document base() const {
    std::vector<std::string> bodies;
    for (std::size_t article = 0; article < clauses_.size(); ++article) {
      std::string body = "Bến đò";
      for (int clause = 1; clause <= clauses_[article]; ++clause) body += "\n" + line(article, clause);
      bodies.push_back(body);
    }
    Document document = test::act(bodies, "Quy định về bến đò");
    document.number = "15/2021/NĐ-CP";
    document.id = "Nghị định|15/2021/NĐ-CP|Chính phủ";
    return document;
  }

  /// Commands on different clauses, at most one for each.
  [[nodiscard]] std::vector<Edited> edits() {
    std::vector<Edited> out;
    for (std::size_t article = 0; article < clauses_.size(); ++article) {
      for (int clause = 1; clause <= clauses_[article]; ++clause) {
        if (draw(3) == 0) out.push_back(edit(article, clause));
      }
      if (draw(2) == 0) out.push_back(addition(article));
    }
    if (out.empty()) out.push_back(edit(0, 1));
    return out;
  }

  int draw(int below) { return static_cast<int>(engine_() % static_cast<unsigned>(below)); }

 private:
  static std::string line(std::size_t article, int clause) {
    const std::string place = std::to_string(article + 1) + "x" + std::to_string(clause);
    return std::to_string(clause) + ". Bến số " + place + " do xã lập; phí mức" + place + " nộp hằng tháng.";
  }

  static std::string named(std::size_t article, int clause) {
    return "khoản " + std::to_string(clause) + " Điều " + std::to_string(article + 1);
  }

  Edited edit(std::size_t article, int clause) {
    const std::string unit = named(article, clause);
    const std::string place = std::to_string(article + 1) + "x" + std::to_string(clause);
    switch (draw(3)) {
      case 0:
        return {"Sửa đổi " + unit + " như sau:\n“" + std::to_string(clause) + ". Bến mới " + place + ".”",
                "Sửa đổi " + unit + " như sau:\n“" + line(article, clause) + "”"};
      case 1:
        return {"Thay thế cụm từ “mức" + place + "” bằng cụm từ “giá" + place + "” tại " + unit + ".",
                "Thay thế cụm từ “giá" + place + "” bằng cụm từ “mức" + place + "” tại " + unit + "."};
      default:
        return {"Bổ sung cụm từ “, phường” vào sau cụm từ “do xã” tại " + unit + ".",
                "Bỏ cụm từ “, phường” tại " + unit + "."};
    }
  }

  Edited addition(std::size_t article) {
    const int last = clauses_[article];
    const std::string fresh = "khoản " + std::to_string(last + 1);
    return {"Bổ sung " + fresh + " vào sau " + named(article, last) + " như sau:\n“" +
                std::to_string(last + 1) + ". Bến thêm.”",
            "Bãi bỏ " + fresh + " Điều " + std::to_string(article + 1) + "."};
  }

  std::mt19937 engine_;
  std::vector<int> clauses_;
};

/// Acts of one instruction each, with the days from which they work.
class Amenders {
 public:
  void add(const std::string& instruction, Date day) {
    actors_.push_back(
        test::act({instruction}, "Sửa đổi, bổ sung một số điều của Nghị định số 15/2021/NĐ-CP"));
    const Document& actor = actors_.back();
    for (Amendment& command :
         find_amendments(actor, find_citations(actor, default_tables()), default_tables()))
      commands_.push_back({&actor, std::move(command), day});
  }

  [[nodiscard]] std::string text(const Document& base, Date as_of) const {
    const Consolidation done = consolidate(base, commands_, as_of);
    for (const Edit& edit : done.edits) {
      const std::string& state = edit.command.state;
      if (state != "applied" && state != "not_in_force") return state + ": " + edit.command.reason;
    }
    return without_end(done.tree.document(base).text);
  }

  /// A last unit that came and went leaves no line end behind.
  static std::string without_end(std::string text) {
    while (text.ends_with('\n')) text.pop_back();
    return text;
  }

 private:
  std::deque<Document> actors_;  // commands point to them
  std::vector<DatedCommand> commands_;
};

Date day(int number) { return *make_date(2022 + number / 336, 1 + number / 28 % 12, 1 + number % 28); }

}  // namespace

TEST_CASE("what is undone gives the base", "[amend]") {
  for (unsigned seed = 1; seed <= kCases; ++seed) {
    Maker maker(seed);
    const Document base = maker.base();
    Amenders amenders;
    const std::vector<Edited> edits = maker.edits();
    for (const Edited& edit : edits) amenders.add(edit.there, day(1));
    for (const Edited& edit : edits) amenders.add(edit.back, day(100));
    CAPTURE(seed);
    CHECK(amenders.text(base, day(0)) == Amenders::without_end(base.text));
    CHECK(amenders.text(base, day(50)) != Amenders::without_end(base.text));
    CHECK(amenders.text(base, day(100)) == Amenders::without_end(base.text));
  }
}

TEST_CASE("commands on different units may come in any order", "[amend]") {
  for (unsigned seed = 1; seed <= kCases; ++seed) {
    Maker maker(seed + 10000);
    const Document base = maker.base();
    const std::vector<Edited> edits = maker.edits();
    std::vector<int> days;
    for (std::size_t i = 0; i < edits.size(); ++i) days.push_back(static_cast<int>(i));
    std::string first;
    for (int round = 0; round < 3; ++round) {
      Amenders amenders;
      for (std::size_t i = 0; i < edits.size(); ++i) amenders.add(edits[i].there, day(days[i]));
      const std::string text = amenders.text(base, day(200));
      if (round == 0) first = text;
      CAPTURE(seed, round);
      CHECK(text == first);
      for (std::size_t i = days.size(); i-- > 1;)
        std::swap(days[i], days[static_cast<std::size_t>(maker.draw(static_cast<int>(i) + 1))]);
    }
  }
}

TEST_CASE("a text changes on the days of its commands only", "[amend]") {
  for (unsigned seed = 1; seed <= kCases / 4; ++seed) {
    Maker maker(seed + 20000);
    const Document base = maker.base();
    Amenders amenders;
    const std::vector<Edited> edits = maker.edits();
    std::vector<int> days;
    for (const Edited& edit : edits) {
      days.push_back(maker.draw(60));
      amenders.add(edit.there, day(days.back()));
    }
    std::string before = Amenders::without_end(base.text);
    for (int at = 0; at < 60; ++at) {
      const std::string now = amenders.text(base, day(at));
      const bool is_event = std::find(days.begin(), days.end(), at) != days.end();
      CAPTURE(seed, at);
      CHECK((now != before) == is_event);
      before = now;
    }
  }
}
