#include "store/merge/Fingerprint.h"

#define XXH_INLINE_ALL
#include <xxhash.h>

namespace repromise {

std::uint64_t Fingerprint::take()
{
    const std::uint64_t hash = XXH3_64bits(m_bytes.data(), m_used);
    m_used = 0;
    return hash == 0 ? 1 : hash;
}

} // namespace repromise
