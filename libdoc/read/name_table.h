// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <array>
#include <cstddef>
#include <string_view>

namespace vbpl {

template <class Value>
struct NameEntry {
  std::string_view name;
  Value value;
};

/// What short names such as those of XML elements stand for. Made by the compiler; asking costs about one
/// comparison.
template <class Value, std::size_t N>
class NameTable {
 public:
  explicit constexpr NameTable(const NameEntry<Value> (&entries)[N]) {
    for (const NameEntry<Value>& entry : entries) {
      std::size_t place = place_of(entry.name);
      while (!places_[place].name.empty()) place = (place + 1) % kPlaces;
      places_[place] = entry;
    }
  }

  [[nodiscard]] constexpr Value find(std::string_view name, Value otherwise) const {
    if (name.empty()) return otherwise;
    for (std::size_t place = place_of(name); !places_[place].name.empty(); place = (place + 1) % kPlaces) {
      if (places_[place].name == name) return places_[place].value;
    }
    return otherwise;
  }

 private:
  static constexpr std::size_t places() {
    std::size_t size = 4;
    while (size < 4 * N) size *= 2;
    return size;
  }
  static constexpr std::size_t kPlaces = places();
  static constexpr std::size_t place_of(std::string_view name) {
    const auto byte = [&](std::size_t at) {
      return static_cast<std::size_t>(static_cast<unsigned char>(name[at]));
    };
    return (name.size() * 5 + byte(0) * 7 + byte(name.size() / 2) * 13 + byte(name.size() - 1) * 31) %
           kPlaces;
  }

  std::array<NameEntry<Value>, kPlaces> places_{};
};

}  // namespace vbpl
