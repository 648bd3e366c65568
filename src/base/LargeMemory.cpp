#include "base/LargeMemory.h"

#include <cstdint>

#ifdef __linux__
#include <sys/mman.h>
#endif

namespace repromise {

void adviseLargePages(void* begin, std::size_t bytes)
{
#ifdef __linux__
    constexpr std::size_t page = 4096;
    constexpr std::size_t worthwhile = std::size_t{4} << 20U;
    if (bytes < worthwhile) {
        return;
    }
    const std::size_t skipped = (page - reinterpret_cast<std::uintptr_t>(begin) % page) % page;
    const std::size_t length = (bytes - skipped) / page * page;
    madvise(static_cast<char*>(begin) + skipped, length, MADV_HUGEPAGE);
#else
    static_cast<void>(begin);
    static_cast<void>(bytes);
#endif
}

} // namespace repromise
