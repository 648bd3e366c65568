#include "insight/AgeBucket.h"

namespace repromise {

std::string_view ageBucketName(AgeBucket bucket)
{
    static constexpr std::array<std::string_view, allAgeBuckets.size()> names{
        "not due", "1-7", "8-14", "15-30", "31-60", "61-90", "over 90"};
    return names[static_cast<std::size_t>(bucket)];
}

std::optional<AgeBucket> parseAgeBucket(std::string_view name)
{
    for (const AgeBucket bucket : allAgeBuckets) {
        if (ageBucketName(bucket) == name) {
            return bucket;
        }
    }
    return std::nullopt;
}

} // namespace repromise
