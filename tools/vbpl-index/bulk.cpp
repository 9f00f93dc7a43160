// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/vbpl-index/bulk.h"

#include "libdoc/report/json.h"

namespace vbpl {

namespace {

// Two fields a text: with marks, as our own index has it, and folded, for questions typed without them.
// đ has no decomposition, so it is folded by hand.
constexpr std::string_view kMapping = R"({
  "settings": {
    "analysis": {
      "char_filter": {"d_stroke": {"type": "mapping", "mappings": ["đ => d", "Đ => d", "Ð => d"]}},
      "filter": {"pairs": {"type": "shingle", "min_shingle_size": 2, "max_shingle_size": 2}},
      "analyzer": {
        "syllables": {"tokenizer": "standard", "filter": ["lowercase", "pairs"]},
        "folded": {"char_filter": ["d_stroke"], "tokenizer": "standard", "filter": ["lowercase", "asciifolding", "pairs"]}
      }
    }
  },
  "mappings": {
    "dynamic": false,
    "properties": {
      "doc": {"type": "keyword"}, "path": {"type": "keyword"}, "unit": {"type": "keyword"},
      "number": {"type": "keyword"}, "doc_type": {"type": "keyword"}, "issuer": {"type": "keyword"},
      "title": {"type": "text", "analyzer": "syllables", "fields": {"folded": {"type": "text", "analyzer": "folded"}}},
      "label": {"type": "keyword"},
      "heading": {"type": "text", "analyzer": "syllables", "fields": {"folded": {"type": "text", "analyzer": "folded"}}},
      "above": {"type": "text", "analyzer": "syllables"},
      "text": {"type": "text", "analyzer": "syllables", "fields": {"folded": {"type": "text", "analyzer": "folded"}}},
      "issued": {"type": "date"}, "from": {"type": "date"}, "to": {"type": "date"},
      "partly_from": {"type": "date"}, "suspended_from": {"type": "date"},
      "document": {"type": "object", "enabled": false}
    }
  }
}
)";

std::string action(const index::IndexedEntry& entry) {
  Json json;
  json.begin_object();
  json.key("index");
  json.begin_object();
  json.field("_id", entry.id);
  json.end_object();
  json.end_object();
  return std::move(json).take();
}

std::string fields(const index::IndexedEntry& entry) {
  Json json;
  json.begin_object();
  json.field("doc", entry.doc);
  json.field("path", entry.path);
  json.field_or_null("unit", entry.unit);
  json.field("number", entry.number);
  json.field("doc_type", entry.doc_type);
  json.field("issuer", entry.issuer);
  json.field("title", entry.title);
  json.field_or_null("label", entry.label);
  json.field_or_null("heading", entry.heading);
  json.field_or_null("above", entry.above);
  json.field("text", entry.text);
  json.field("issued", entry.issued);
  json.field("from", entry.validity.from);
  json.field("to", entry.validity.to);
  json.field("partly_from", entry.validity.partly_from);
  json.field("suspended_from", entry.validity.suspended_from);
  json.end_object();
  return std::move(json).take();
}

}  // namespace

std::string bulk_lines(const index::IndexedEntry& entry, std::string_view document) {
  std::string source = fields(entry);
  if (!document.empty()) {
    source.pop_back();  // the closing bracket
    source += ",\"document\":";
    source += document;
    source += '}';
  }
  return action(entry) + '\n' + source + '\n';
}

std::string_view bulk_mapping() { return kMapping; }

}  // namespace vbpl
