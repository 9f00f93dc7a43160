// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <condition_variable>
#include <cstddef>
#include <map>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>
#include <vector>

namespace vbpl {

/// Runs `work(i)` for i in [0, count) on `threads` threads and hands the results to `emit(i, result)` in the
/// order of i, on the calling thread. At most about 4 results a thread wait, so memory stays bounded.
/// `work` must not throw.
template <class Work, class Emit>
void for_each_ordered(std::size_t count, unsigned threads, Work work, Emit emit) {
  if (threads <= 1 || count <= 1) {
    for (std::size_t i = 0; i < count; ++i) emit(i, work(i));
    return;
  }
  using Value = decltype(work(std::size_t{}));
  std::mutex mutex;
  std::condition_variable changed;
  std::map<std::size_t, Value> done;
  std::size_t next = 0, emitted = 0;
  const std::size_t window = std::size_t{4} * threads;
  auto worker = [&] {
    std::unique_lock lock(mutex);
    for (;;) {
      changed.wait(lock, [&] { return next >= count || next < emitted + window; });
      if (next >= count) return;
      const std::size_t i = next++;
      lock.unlock();
      Value value = work(i);
      lock.lock();
      done.emplace(i, std::move(value));
      changed.notify_all();
    }
  };
  std::vector<std::jthread> pool;
  for (unsigned t = 0; t < threads; ++t) pool.emplace_back(worker);
  std::unique_lock lock(mutex);
  while (emitted < count) {
    changed.wait(lock, [&] { return done.count(emitted) != 0; });
    auto node = done.extract(emitted);
    lock.unlock();
    emit(node.key(), std::move(node.mapped()));
    lock.lock();
    ++emitted;
    changed.notify_all();
  }
}

}  // namespace vbpl
