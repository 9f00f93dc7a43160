// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace vbpl::test {

/// The first tag that does not fit, or nothing when every element is closed where it should be. For XML that
/// we wrote; `empty` are names without an end tag.
inline std::string unbalanced_tag(std::string_view xml, std::string_view empty = {}) {
  std::vector<std::string> open;
  for (std::size_t at = xml.find('<'); at != xml.npos; at = xml.find('<', at + 1)) {
    const std::size_t end = xml.find('>', at);
    if (end == xml.npos) return std::string(xml.substr(at, 40));
    const std::string_view tag = xml.substr(at + 1, end - at - 1);
    if (tag.find('<') != tag.npos) return std::string(tag);
    if (tag.starts_with('?') || tag.starts_with('!') || tag.ends_with('/')) continue;
    const std::string name(tag.substr(0, tag.find_first_of(" \n")));
    if (!empty.empty() && (" " + std::string(empty) + " ").find(" " + name + " ") != std::string::npos)
      continue;
    if (!name.starts_with('/')) {
      open.push_back(name);
    } else if (open.empty() || "/" + open.back() != name) {
      return std::string(tag);
    } else {
      open.pop_back();
    }
  }
  return open.empty() ? std::string() : open.back();
}

/// The words of a page without its tags, entities turned back, blanks left out.
inline std::string words_of(std::string_view xml) {
  std::string out;
  for (std::size_t at = 0; at < xml.size(); ++at) {
    if (xml[at] == '<') at = std::min(xml.find('>', at), xml.size());
    if (at < xml.size() && xml[at] != '>' && xml[at] != ' ' && xml[at] != '\n' && xml[at] != '\t')
      out += xml[at];
  }
  const auto replace = [&](std::string_view entity, std::string_view sign) {
    for (std::size_t at = out.find(entity); at != out.npos; at = out.find(entity, at + 1))
      out.replace(at, entity.size(), sign);
  };
  replace("&lt;", "<");
  replace("&gt;", ">");
  replace("&quot;", "\"");
  replace("&#39;", "'");
  replace("&amp;", "&");
  return out;
}

}  // namespace vbpl::test
