// SPDX-License-Identifier: GPL-3.0-or-later
#include "libdoc/model/identity.h"

#include <array>
#include <utility>

#include "libdoc/text/fold.h"

namespace vbpl {
namespace {

bool has_year(std::string_view number) {
  const std::size_t slash = number.find('/');
  if (slash == std::string_view::npos || slash + 5 >= number.size() || number[slash + 5] != '/') return false;
  for (std::size_t i = 1; i <= 4; ++i) {
    if (number[slash + i] < '0' || number[slash + i] > '9') return false;
  }
  return true;
}

struct Rank {
  std::string_view type, issuer;  // issuer: how its name begins, empty = any
  int rank;
};
// DOMAIN 1.4, after the order of Luật 64/2025/QH15 Điều 4; the first row that fits.
constexpr Rank kRanks[] = {
    {"hiến pháp", "", 1},
    {"bộ luật", "", 2},
    {"luật", "", 2},
    {"nghị quyết", "quốc hội", 2},
    {"pháp lệnh", "", 3},
    {"nghị quyết", "ủy ban thường vụ quốc hội", 3},
    {"nghị quyết liên tịch", "", 3},
    {"lệnh", "chủ tịch nước", 4},
    {"quyết định", "chủ tịch nước", 4},
    {"nghị định", "", 5},
    {"nghị quyết", "chính phủ", 5},
    {"quyết định", "thủ tướng", 6},
    {"chỉ thị", "thủ tướng", 6},
    {"nghị quyết", "hội đồng thẩm phán", 7},
    {"thông tư liên tịch", "", 9},
    {"thông tư", "", 8},
    {"nghị quyết", "hội đồng nhân dân", 10},
    {"quyết định", "ủy ban nhân dân", 11},
    {"quyết định", "chủ tịch ủy ban nhân dân", 11},
    {"chỉ thị", "ủy ban nhân dân", 11},
    {"quyết định", "bộ", 8},
    {"chỉ thị", "bộ", 8},
    {"quyết định", "", 8},
};

}  // namespace

std::string document_key(const Document& document) {
  const auto value = [](const std::optional<std::string>& field) { return field.value_or(std::string{}); };
  if (document.number && document.doc_type) {
    std::string key = *document.doc_type + "|" + *document.number;
    if (!has_year(*document.number) && document.issued) key += "|" + iso(*document.issued);
    key += "|" + value(document.issuer);
    if (document.territory) key += "|" + *document.territory;
    return key;
  }
  if (document.number) {
    std::string key = "|" + *document.number;
    if (!has_year(*document.number) && document.issued) key += "|" + iso(*document.issued);
    key += "|" + value(document.issuer);
    return document.territory ? key + "|" + *document.territory : key;
  }
  if (document.doc_type && document.title && document.issued)
    return *document.doc_type + "|" + match_key(*document.title) + "|" + iso(*document.issued);
  return "file:" + document.source.path;
}

int legal_rank(const Document& document) {
  if (!document.doc_type) return 0;
  const std::string type = match_key(*document.doc_type);
  const std::string issuer = document.issuer ? match_key(*document.issuer) : std::string{};
  for (const Rank& row : kRanks) {
    if (row.type == type && issuer.compare(0, row.issuer.size(), row.issuer) == 0) {
      const bool district = document.territory && (document.territory->find("huyện") == 0 ||
                                                   document.territory->find("quận") == 0 ||
                                                   document.territory->find("thị xã") == 0);
      const bool commune = document.territory &&
                           (document.territory->find("xã") == 0 || document.territory->find("phường") == 0 ||
                            document.territory->find("thị trấn") == 0);
      if (row.rank >= 10 && district) return row.rank + 3;
      if (row.rank >= 10 && commune) return row.rank + 5;
      return row.rank;
    }
  }
  return 0;
}

bool is_local(const Document& document) {
  return legal_rank(document) >= 10 || document.territory.has_value();
}

}  // namespace vbpl
