// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/common/document_reader.h"

#include <exception>
#include <iterator>
#include <utility>

#include "libdoc/parse/parse.h"
#include "libdoc/report/dump_reader.h"
#include "libdoc/report/record_reader.h"
#include "tools/common/language.h"

namespace vbpl {

namespace {

/// Parts of a document that were not read, such as pages that are pictures: the rest is worked on, but not
/// all was looked at.
std::vector<Error> unread_parts(const SourceDocument& source) {
  std::vector<Error> parts;
  for (const Diagnostic& diagnostic : source.text.diagnostics) {
    if (diagnostic.severity == Severity::error)
      parts.push_back({diagnostic.message, source.source.path, 0, 0, {}});
  }
  return parts;
}

/// A document that breaks the program must not end the batch.
template <class Work>
Outcome guarded(const std::string& path, std::size_t line, const Work& work) {
  try {
    Result<Then> then = work();
    return then ? Outcome{std::move(*then), {}, false, true} : failed(std::move(then.error()));
  } catch (const std::bad_alloc&) {
    return failed({N_("not enough memory for this document"), path, line, 0, N_("try it alone, with -j 1")});
  } catch (const std::exception& error) {
    return failed({std::string("internal error: ") + error.what(), path, line, 0, N_("please report it")});
  }
}

}  // namespace

Outcome failed(Error error) { return {{}, {std::move(error)}, false, true}; }

bool is_stream_of_objects(std::string_view bytes) {
  return looks_like_records(bytes) || looks_like_dump(bytes);
}

/// `work` gets a document's source and step and hands them to the function that it is given.
template <class Work>
Outcome DocumentReader::parsed(const std::string& path, const Work& work) const {
  std::vector<Error> unread;
  const auto parse = [&](const Step& step, Result<SourceDocument> source) -> Result<Then> {
    if (!source) return fail(std::move(source.error()));
    unread = unread_parts(*source);
    return step(parse_document(std::move(*source), tables_));
  };
  Outcome outcome = guarded(path, 0, [&] { return work(parse); });
  std::move(unread.begin(), unread.end(), std::back_inserter(outcome.failures));
  return outcome;
}

std::optional<Outcome> DocumentReader::read_converted(const std::string& path, std::size_t index,
                                                      Conversions& conversions) const {
  bool is_converted = true;
  Outcome outcome = parsed(path, [&](const auto& parse) -> Result<Then> {
    auto document = conversions.take(index);
    is_converted = document.has_value();
    if (!document || !document->step) return Then([] {});
    return parse(document->step, std::move(document->source));
  });
  return is_converted ? std::optional(std::move(outcome)) : std::nullopt;
}

Outcome DocumentReader::parse(std::string bytes, const std::string& path) const {
  return parsed(path, [&](const auto& parse) -> Result<Then> {
    const Step step = step_for_({path, bytes, 0});
    if (!step) return Then([] {});
    auto source = read_document(bytes, path, limits_);
    bytes = std::string();
    return parse(step, std::move(source));
  });
}

Outcome DocumentReader::read_dump(const LineReader::Line& line, const std::string& path) const {
  return parsed(path, [&](const auto& parse) -> Result<Then> {
    const Step step = step_for_({path, line.bytes, line.number});
    if (!step) return Then([] {});
    return parse(step, read_dump_object(line.bytes, path, line.number, limits_));
  });
}

Outcome DocumentReader::read_other(const std::string& type, const LineReader::Line& line,
                                   const std::string& path) const {
  if (!other_) return {};
  auto then = other_(type, {path, line.bytes, line.number});
  return then ? Outcome{std::move(*then), {}, false, false} : failed(std::move(then.error()));
}

Outcome DocumentReader::read_record(const LineReader::Line& line, const std::string& path) const {
  if (line.too_long) return failed({N_("the record is too long"), path, line.number, 0, {}});
  if (line.bytes.find_first_not_of(" \t\r") == std::string::npos) return {};
  const std::string type = record_type(line.bytes);
  if (type == "coverage") {
    auto failures = read_coverage_failures(line.bytes, path, line.number);
    if (!failures) return failed(std::move(failures.error()));
    Outcome outcome = read_other(type, line, path);
    std::move(failures->begin(), failures->end(), std::back_inserter(outcome.failures));
    return outcome;
  }
  if (type.empty() && looks_like_dump(line.bytes)) return read_dump(line, path);
  if (type != "document" && !type.empty()) return read_other(type, line, path);
  return guarded(path, line.number, [&]() -> Result<Then> {
    const Step step = step_for_({path, line.bytes, line.number});
    if (!step) return Then([] {});
    auto document = read_document_record(line.bytes, path, line.number);
    if (!document) return fail(std::move(document.error()));
    return step(std::move(*document));
  });
}

}  // namespace vbpl
