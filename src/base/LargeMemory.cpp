#include "base/LargeMemory.h"

#include <cstdint>

#ifdef __linux__
#include <sys/mman.h>
#endif

namespace repromise {

void adviseLargePages(void* begin, std::size_t bytes)
{
#ifdef __linux__
    constexpr std::uintptr_t page = 4096;
    constexpr std::size_t worthwhile = std::size_t{4} << 20U;
    if (bytes < worthwhile) {
        return;
    }
    const auto address = reinterpret_cast<std::uintptr_t>(begin);
    const std::uintptr_t first = (address + page - 1) / page * page;
    const std::uintptr_t end = (address + bytes) / page * page;
    madvise(reinterpret_cast<void*>(first), end - first, MADV_HUGEPAGE);
#else
    static_cast<void>(begin);
    static_cast<void>(bytes);
#endif
}

} // namespace repromise
