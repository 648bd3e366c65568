#include "domain/Exception.h"

#include <array>

namespace repromise {

std::string_view exceptionName(ExceptionCode code)
{
    static constexpr std::array<std::string_view, exceptionCodeCount> names{
        "LATE_VS_PROMISED", "LATE_VS_TOLD",   "NOT_CONFIRMED",   "RELEASABLE",
        "NO_SUPPLY",        "SUPPLY_SLIPPED", "ALLOCATION_LOST", "SHIP_COMPLETE_BLOCKED",
        "CREDIT_HOLD",      "DELIVERY_BLOCK", "PICK_SHORT",      "DATA_CONFLICT",
        "STALE_SOURCE",     "NOT_TOLD",       "CONSENT_DUE",     "MESSAGE_FAILED"};
    return names[static_cast<std::size_t>(code)];
}

std::vector<ExceptionCode> ExceptionSet::codes() const
{
    std::vector<ExceptionCode> result;
    for (int i = 0; i < exceptionCodeCount; ++i) {
        if (has(static_cast<ExceptionCode>(i))) {
            result.push_back(static_cast<ExceptionCode>(i));
        }
    }
    return result;
}

} // namespace repromise
