// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/stored.h"

#include <fmt/format.h>

#include <algorithm>

#include "index/codec.h"

namespace vbpl::index {
namespace {

std::string with_heading(const Document& document, std::size_t unit) {
  const Unit& own = document.units[unit];
  std::string label = unit_label(document, unit);
  return own.heading && !own.heading->empty() ? fmt::format("{}. {}", label, *own.heading) : label;
}

/// Headings of the chapters and sections above a unit, outermost first.
std::string headings_above(const Document& document, int unit) {
  std::string path;
  for (int at = document.units[static_cast<std::size_t>(unit)].parent, deep = 0; at >= 0 && deep < 16;
       ++deep) {
    const Unit& own = document.units[static_cast<std::size_t>(at)];
    path = path.empty() ? with_heading(document, static_cast<std::size_t>(at))
                        : fmt::format("{} › {}", with_heading(document, static_cast<std::size_t>(at)), path);
    at = own.parent < at ? own.parent : -1;
  }
  return path;
}

void encode_spans(Encoder& out, const std::vector<Span>& spans) {
  out.number(spans.size());
  for (const Span span : spans) out.span(span);
}

std::vector<Span> decode_spans(Decoder& in) {
  std::vector<Span> spans(in.count());
  for (Span& span : spans) span = in.span();
  return spans;
}

}  // namespace

std::size_t StoredPassage::to_document(std::size_t offset) const {
  for (const Span span : spans) {
    if (offset < span.size()) return span.begin + offset;
    offset -= span.size();
  }
  return spans.empty() ? 0 : spans.back().end;
}

std::string heading_of(const Document& document, int unit) {
  for (int at = unit; at >= 0;) {
    const Unit& own = document.units[static_cast<std::size_t>(at)];
    if (own.heading && !own.heading->empty()) return *own.heading;
    if (own.kind == UnitKind::article && !own.quoted) break;
    at = own.parent < at ? own.parent : -1;
  }
  return {};
}

StoredPassage make_stored(const Document& document, const Passage& passage) {
  StoredPassage stored{document.id,
                       document.source.path,
                       document.number,
                       document.doc_type,
                       document.issuer,
                       document.title,
                       {},
                       {},
                       {},
                       {},
                       passage.spans,
                       {}};
  if (passage.unit >= 0) {
    const auto index = static_cast<std::size_t>(passage.unit);
    stored.eid = document.units[index].eid;
    stored.label = unit_label(document, index);
    stored.heading = heading_of(document, passage.unit);
    stored.above = headings_above(document, passage.unit);
  }
  for (const Span span : passage.spans) stored.text += document.words(span);
  return stored;
}

std::string encode(const StoredPassage& passage) {
  Encoder out;
  out.text(std::string_view(passage.doc));
  out.text(std::string_view(passage.path));
  for (const auto* field : {&passage.number, &passage.doc_type, &passage.issuer, &passage.title})
    out.text(*field);
  for (const auto* field : {&passage.eid, &passage.label, &passage.heading, &passage.above})
    out.text(std::string_view(*field));
  encode_spans(out, passage.spans);
  out.text(std::string_view(passage.text));
  return out.take();
}

std::optional<StoredPassage> decode_passage(std::string_view bytes) {
  Decoder in(bytes);
  StoredPassage passage;
  passage.doc = in.text();
  passage.path = in.text();
  for (auto* field : {&passage.number, &passage.doc_type, &passage.issuer, &passage.title})
    *field = in.optional_text();
  for (auto* field : {&passage.eid, &passage.label, &passage.heading, &passage.above}) *field = in.text();
  passage.spans = decode_spans(in);
  passage.text = in.text();
  if (!in.ok()) return std::nullopt;
  return passage;
}

std::optional<PassageTexts> decode_texts(std::string_view bytes) {
  Decoder in(bytes);
  const auto optional_view = [&] { return in.number() == 0 ? std::string_view{} : in.view(); };
  PassageTexts texts;
  for (int field = 0; field < 2; ++field) static_cast<void>(in.view());        // doc, path
  for (int field = 0; field < 3; ++field) static_cast<void>(optional_view());  // number, doc_type, issuer
  texts.title = optional_view();
  texts.eid = in.view();
  static_cast<void>(in.view());  // label
  texts.heading = in.view();
  static_cast<void>(in.view());  // above
  for (std::size_t spans = in.count(); spans > 0; --spans) static_cast<void>(in.span());
  texts.text = in.view();
  if (!in.ok()) return std::nullopt;
  return texts;
}

std::string join_entry(std::string_view passage, std::string_view frame) {
  Encoder out;
  out.text(passage);
  return out.take() + std::string(frame);
}

Entry split_entry(std::string_view bytes) {
  Decoder in(bytes);
  const std::size_t size = in.count();
  if (!in.ok()) return {};
  Encoder head;
  head.number(size);
  const std::size_t begin = head.take().size();
  return {bytes.substr(begin, size), bytes.substr(std::min(begin + size, bytes.size()))};
}

}  // namespace vbpl::index
