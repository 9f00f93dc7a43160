// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/vbpl-find/hit_writer.h"

#include <fmt/format.h>

#include <vector>

#include "libdoc/report/hit_record.h"

namespace vbpl {

namespace {

constexpr std::string_view kBold = "\x1b[1m";
constexpr std::string_view kPlain = "\x1b[0m";

std::string as_record(const index::Hit& hit, const std::optional<std::string>& query, Date as_of) {
  HitRecord record;
  record.query = query;
  record.rank = hit.rank;
  record.score = hit.score;
  record.doc = hit.doc;
  record.path = hit.path;
  record.unit = hit.unit;
  record.number = hit.number;
  record.title = hit.title;
  record.label = hit.label;
  record.heading = hit.heading;
  record.above = hit.above;
  record.snippet = hit.snippet;
  record.marks = hit.marks;
  record.spans = hit.spans;
  record.as_of = as_of;
  record.status = hit.status;
  record.from = hit.validity.from;
  record.to = hit.validity.to;
  return hit_record(record) + '\n';
}

/// A field of a line of columns: a tab or line end in it would break the line.
std::string column(std::string_view text) {
  std::string out(text);
  for (char& c : out) {
    if (c == '\t' || c == '\n' || c == '\r') c = ' ';
  }
  return out;
}

std::string as_columns(const index::Hit& hit, const std::optional<std::string>& query) {
  const auto day = [](const std::optional<Date>& date) { return date ? iso(*date) : std::string(); };
  std::vector<std::string> columns;
  if (query) columns.push_back(*query);
  for (std::string field : {fmt::format("{}", hit.rank), fmt::format("{:.4f}", hit.score), hit.doc, hit.unit,
                            hit.number.value_or(""), hit.title.value_or(""), hit.label, hit.heading,
                            std::string(to_string(hit.status)), day(hit.validity.from), day(hit.validity.to),
                            hit.path, hit.snippet}) {
    columns.push_back(std::move(field));
  }
  std::string line;
  for (const std::string& field : columns) line += (line.empty() ? "" : "\t") + column(field);
  return line + '\n';
}

std::string with_colour(const index::Hit& hit) {
  std::string out;
  std::size_t at = 0;
  for (const Span mark : hit.marks) {
    out += hit.snippet.substr(at, mark.begin - at);
    out += kBold;
    out += hit.snippet.substr(mark.begin, mark.size());
    out += kPlain;
    at = mark.end;
  }
  return out + hit.snippet.substr(at);
}

/// "Nghị định 34/2016/NĐ-CP Quy định chi tiết …", as much of it as is known.
std::string document_line(const index::Hit& hit) {
  std::string line;
  for (const auto* part : {&hit.doc_type, &hit.number, &hit.title}) {
    if (*part && !(*part)->empty()) line += (line.empty() ? "" : " ") + column(**part);
  }
  return line.empty() ? column(hit.path.empty() ? hit.doc : hit.path) : line;
}

std::string force_words(const index::Hit& hit) {
  std::string words = vietnamese(hit.status);
  if (hit.validity.from) words += ", từ " + vietnamese(*hit.validity.from);
  if (hit.validity.to)
    words += (hit.validity.from ? " đến trước " : ", đến trước ") + vietnamese(*hit.validity.to);
  return words;
}

std::string as_text(const index::Hit& hit, bool colour) {
  std::string out = fmt::format("{}. {} [{}]\n", hit.rank, document_line(hit), force_words(hit));
  if (!hit.label.empty())
    out += fmt::format("   {}{}\n", hit.label, hit.heading.empty() ? "" : ". " + column(hit.heading));
  if (!hit.snippet.empty()) out += fmt::format("   {}\n", colour ? with_colour(hit) : hit.snippet);
  if (!hit.path.empty()) out += fmt::format("   {}\n", column(hit.path));
  return out + '\n';
}

}  // namespace

std::string write_hit(const index::Hit& hit, const std::optional<std::string>& query,
                      const HitFormat& format) {
  switch (format.kind) {
    case HitFormat::Kind::ndjson:
      return as_record(hit, query, format.as_of);
    case HitFormat::Kind::tsv:
      return as_columns(hit, query);
    case HitFormat::Kind::text:
      break;
  }
  return as_text(hit, format.colour);
}

std::string write_facet(const index::Facet& facet, const std::optional<std::string>& query,
                        const HitFormat& format) {
  std::string out;
  for (const auto& [value, documents] : facet.values) {
    if (format.kind == HitFormat::Kind::ndjson) {
      out += facet_record({query, facet.field, value, documents}) + '\n';
    } else if (format.kind == HitFormat::Kind::tsv) {
      out += (query ? column(*query) + '\t' : std::string()) +
             fmt::format("facet\t{}\t{}\t{}\n", facet.field, column(value), documents);
    } else {
      out += fmt::format("{}{} {}", out.empty() ? facet.field + ": " : ", ", column(value), documents);
    }
  }
  return format.kind == HitFormat::Kind::text && !out.empty() ? out + '\n' : out;
}

std::string write_head(bool with_query, const HitFormat& format) {
  if (format.kind != HitFormat::Kind::tsv) return {};
  return std::string(with_query ? "query\t" : "") +
         "rank\tscore\tdoc\tunit\tnumber\ttitle\tlabel\theading\tstatus\tfrom\tto\tpath\tsnippet\n";
}

}  // namespace vbpl
