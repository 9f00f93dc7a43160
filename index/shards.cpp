// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/shards.h"

#include <charconv>
#include <filesystem>
#include <fstream>
#include <optional>

#include "index/folder.h"
#include "index/guard.h"
#include "index/parts.h"
#include "index/schema.h"
#include "index/syllable_model.h"

namespace vbpl::index {
namespace {

constexpr std::string_view kRemote = "remote ";
constexpr unsigned kPatience = 3000;  // ms to wait for a shard
constexpr unsigned kWorkTime = 30000;

struct Address {
  std::string name, host;
  unsigned port = 0;
};

std::optional<Address> address_in(std::string_view line) {
  if (line.substr(0, kRemote.size()) != kRemote) return std::nullopt;
  line.remove_prefix(kRemote.size());
  while (!line.empty() && (line.back() == '\r' || line.back() == ' ')) line.remove_suffix(1);
  const std::size_t colon = line.rfind(':');
  if (colon == std::string_view::npos || colon == 0) return std::nullopt;
  Address address{std::string(line), std::string(line.substr(0, colon)), 0};
  const char* end = line.data() + line.size();
  if (std::from_chars(line.data() + colon + 1, end, address.port).ptr != end) return std::nullopt;
  return address;
}

/// The shards of a stub; none when the folder is an index of its own.
std::vector<Address> addresses_in(const std::string& folder) {
  std::ifstream stub(Folder(folder).stub());
  std::vector<Address> addresses;
  for (std::string line; std::getline(stub, line);) {
    if (auto address = address_in(line)) addresses.push_back(std::move(*address));
  }
  return addresses;
}

Result<Shards> open_local(const std::string& folder) {
  const Folder index(folder);
  const auto current = index.current();
  if (!current) return fail(current.error());
  Shards shards;
  const std::string generation = index.generation(*current);
  shards.model_file = generation + "/" + kSyllableModelFile;
  const auto opened = guarded(folder, [&] { shards.database = Xapian::Database(generation); });
  if (!opened) return fail(opened.error());
  if (const auto fits = check_schema(shards.database, folder); !fits) return fail(fits.error());
  shards.is_complete = is_marked_complete(shards.database);
  shards.is_remote = Parts(generation).exist();  // for a list of entries, parts are as far as other machines
  return shards;
}

}  // namespace

Result<Shards> open_shards(const std::string& folder) {
  const std::vector<Address> addresses = addresses_in(folder);
  if (addresses.empty()) return open_local(folder);
  Shards shards;
  shards.is_remote = true;
  shards.model_file = (std::filesystem::path(folder) / kSyllableModelFile).string();
  for (const Address& address : addresses) {
    try {
      const Xapian::Database shard = Xapian::Remote::open(address.host, address.port, kWorkTime, kPatience);
      if (const auto fits = check_schema(shard, address.name); !fits) return fail(fits.error());
      shards.is_complete = shards.is_complete && is_marked_complete(shard);
      shards.database.add_database(shard);
    } catch (const Xapian::NetworkError&) {
      shards.missing.push_back(address.name);
    }
  }
  if (shards.missing.size() == addresses.size())
    return fail({"no shard of this index answers", folder, 0, 0,
                 "start xapian-tcpsrv for each line of its XAPIANDB"});
  return shards;
}

}  // namespace vbpl::index
