// SPDX-License-Identifier: GPL-3.0-or-later
// Any Akoma Ntoso gives a document or an error, and no word outside the metadata is lost.
#include <algorithm>
#include <cstdint>
#include <pugixml.hpp>
#include <string>

#include "libdoc/read/akn.h"
#include "libdoc/text/text.h"
#include "tests/fuzz/source.h"

namespace {

std::size_t letters(std::string_view text) {
  return static_cast<std::size_t>(std::count_if(
      text.begin(), text.end(), [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); }));
}

/// All text but that in elements called "meta".
class Words : public pugi::xml_tree_walker {
 public:
  std::string found;

 private:
  bool for_each(pugi::xml_node& node) override {
    if (skips_ && depth() > meta_) return true;
    const std::string_view name = node.name();
    skips_ = name.substr(name.find(':') + 1) == "meta";
    meta_ = depth();
    if (node.type() == pugi::node_pcdata || node.type() == pugi::node_cdata) found += node.value();
    return true;
  }
  bool skips_ = false;
  int meta_ = 0;
};

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace vbpl;
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  const auto document = read_akn(bytes, "fuzz");
  require_source(document, size);
  pugi::xml_document xml;
  if (!document || !xml.load_buffer(bytes.data(), bytes.size())) return 0;
  Words words;
  xml.traverse(words);
  // A letter and the mark after it become one in the text.
  require(letters(document->text.utf8) >= letters(normalise_utf8(words.found).utf8), "no word is lost");
  return 0;
}
