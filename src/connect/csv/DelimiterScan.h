#pragma once

#include <cstdint>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace repromise {

/// What stands where in 64 bytes of CSV; bit i is byte i.
struct DelimiterMasks {
    std::uint64_t special = 0; ///< separator, quote or line feed
    std::uint64_t careful = 0; ///< not printable ASCII, apart from line ends
};

constexpr std::size_t delimiterBlock = 64;

#if defined(__SSE2__)

inline DelimiterMasks scanDelimiters(const char* at, char separator)
{
    const __m128i between = _mm_set1_epi8(separator);
    const __m128i quote = _mm_set1_epi8('"');
    const __m128i feed = _mm_set1_epi8('\n');
    const __m128i lastControl = _mm_set1_epi8(0x1f);
    const __m128i carriage = _mm_set1_epi8('\r');
    const auto bits = [](__m128i mask) {
        return static_cast<std::uint64_t>(static_cast<unsigned>(_mm_movemask_epi8(mask)));
    };
    DelimiterMasks masks;
    std::uint64_t feeds = 0;
    std::uint64_t carriages = 0;
    std::uint64_t odd = 0;
    for (int i = 0; i < 4; ++i) {
        const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(at + 16 * i));
        const __m128i isFeed = _mm_cmpeq_epi8(bytes, feed);
        const __m128i isOther =
            _mm_or_si128(_mm_cmpeq_epi8(bytes, between), _mm_cmpeq_epi8(bytes, quote));
        // The sign bit of a byte above 0x7f is its own mask bit.
        const __m128i isControl = _mm_cmpeq_epi8(_mm_min_epu8(bytes, lastControl), bytes);
        feeds |= bits(isFeed) << (16 * i);
        carriages |= bits(_mm_cmpeq_epi8(bytes, carriage)) << (16 * i);
        odd |= bits(_mm_or_si128(bytes, isControl)) << (16 * i);
        masks.special |= bits(_mm_or_si128(isFeed, isOther)) << (16 * i);
    }
    masks.careful = odd & ~feeds & ~(carriages & (feeds >> 1U));
    return masks;
}

#else

inline DelimiterMasks scanDelimiters(const char* at, char separator)
{
    DelimiterMasks masks;
    for (unsigned i = 0; i < delimiterBlock; ++i) {
        const auto byte = static_cast<unsigned char>(at[i]);
        const std::uint64_t bit = std::uint64_t{1} << i;
        const bool lineEnd =
            byte == '\n' || (byte == '\r' && i + 1 < delimiterBlock && at[i + 1] == '\n');
        masks.special |= at[i] == separator || byte == '"' || byte == '\n' ? bit : 0;
        masks.careful |= (byte < 0x20 || byte > 0x7f) && !lineEnd ? bit : 0;
    }
    return masks;
}

#endif

} // namespace repromise
