// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/report/exchange.h"

#include <simdjson.h>

#include "libdoc/report/json.h"
#include "libdoc/report/record_reader.h"

namespace vbpl {

namespace {

namespace dom = simdjson::dom;

std::string text_of(const dom::element& element, std::string_view key) {
  std::string_view text;
  return element.at_key(key).get(text) == simdjson::SUCCESS ? std::string(text) : std::string();
}

}  // namespace

std::string exchange_record(std::string document_record, std::string_view origin, std::string_view hash) {
  Json json;
  json.begin_object();
  json.field("origin", origin);
  json.field("hash", hash);
  json.end_object();
  document_record.pop_back();  // the closing bracket
  return document_record + ",\"indexed\":" + std::move(json).take() + '}';
}

Result<std::optional<ExchangedDocument>> read_exchange(std::string_view line, const std::string& path,
                                                       std::size_t number) {
  dom::parser parser;
  dom::element element;
  if (const auto error = parser.parse(line.data(), line.size()).get(element))
    return fail({std::string("not a JSON record: ") + simdjson::error_message(error), path, number, 0, {}});
  if (!element.is_object()) return fail({"not a JSON object", path, number, 0, {}});
  if (dom::element inside; element.at_key("document").get(inside) == simdjson::SUCCESS && inside.is_object())
    element = inside;
  if (text_of(element, "type") != "document") return std::optional<ExchangedDocument>();
  ExchangedDocument exchanged;
  dom::element indexed;
  if (element.at_key("indexed").get(indexed) == simdjson::SUCCESS) {
    exchanged.origin = text_of(indexed, "origin");
    exchanged.hash = text_of(indexed, "hash");
  }
  auto document = read_document_record(simdjson::minify(element), path, number);
  if (!document) return fail(document.error());
  exchanged.document = std::move(*document);
  return std::optional(std::move(exchanged));
}

}  // namespace vbpl
