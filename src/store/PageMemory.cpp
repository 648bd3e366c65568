#include "store/PageMemory.h"

#include "base/LargeMemory.h"

#include <sqlite3.h>

#include <cstdlib>
#include <mutex>

namespace repromise {
namespace {

constexpr std::size_t pageSize = 4096;
constexpr std::size_t pages = 17'000; // the cache of one writer, and a little for readers
constexpr std::size_t alignment = std::size_t{2} << 20U;

void give()
{
    sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0); // nobody asks, and counting takes a lock
    int header = 0;
    sqlite3_config(SQLITE_CONFIG_PCACHE_HDRSZ, &header);
    const std::size_t slot = (pageSize + static_cast<std::size_t>(header) + 7) / 8 * 8;
    const std::size_t bytes = (pages * slot + alignment - 1) / alignment * alignment;
    // Lives as long as the process: SQLite has no moment at which it gives it back.
    void* const block = std::aligned_alloc(alignment, bytes);
    if (block == nullptr) {
        return;
    }
    adviseLargePages(block, bytes);
    if (sqlite3_config(SQLITE_CONFIG_PAGECACHE, block, static_cast<int>(slot),
                       static_cast<int>(pages))
        != SQLITE_OK) {
        std::free(block); // a connection was opened before
    }
}

} // namespace

void givePageMemory()
{
    static std::once_flag given;
    std::call_once(given, give);
}

} // namespace repromise
