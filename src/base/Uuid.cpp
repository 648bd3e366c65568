#include "base/Uuid.h"

#include <QRandomGenerator>

#include <array>
#include <cstdio>
#include <mutex>

namespace repromise {
namespace {

struct Stamp {
    std::uint64_t ms;
    std::uint32_t counter;
};

// RFC 9562 section 6.2, method 1: a counter in rand_a that restarts at random each millisecond.
Stamp nextStamp(std::uint64_t ms)
{
    static std::mutex mutex;
    static Stamp last{0, 0};
    const std::scoped_lock lock(mutex);
    if (ms > last.ms) {
        last = {ms, QRandomGenerator::system()->generate() & 0x7FFU};
    } else if (++last.counter > 0xFFFU) {
        last = {last.ms + 1, 0};
    }
    return last;
}

} // namespace

std::string makeUuidV7(Instant now)
{
    const Stamp stamp = nextStamp(static_cast<std::uint64_t>(now.ms()));
    const std::uint64_t random = QRandomGenerator::system()->generate64();
    std::array<char, 40> text{};
    std::snprintf(text.data(), text.size(), "%08x-%04x-7%03x-%04x-%012llx",
                  static_cast<unsigned>(stamp.ms >> 16U), static_cast<unsigned>(stamp.ms & 0xFFFFU),
                  stamp.counter, static_cast<unsigned>(0x8000U | ((random >> 48U) & 0x3FFFU)),
                  static_cast<unsigned long long>(random & 0xFFFF'FFFF'FFFFULL));
    return {text.data(), 36};
}

} // namespace repromise
