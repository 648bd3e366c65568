#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace repromise {

/// The stable exception codes (design section 6): one line in one condition.
enum class ExceptionCode : std::uint8_t {
    LateVsPromised,
    LateVsTold,
    NotConfirmed,
    Releasable,
    NoSupply,
    SupplySlipped,
    AllocationLost,
    ShipCompleteBlocked,
    CreditHold,
    DeliveryBlock,
    PickShort,
    DataConflict,
    StaleSource,
    NotTold,
    ConsentDue,
    MessageFailed,
};
constexpr int exceptionCodeCount = 16;

/// `LATE_VS_PROMISED` …
std::string_view exceptionName(ExceptionCode code);

/// A set of exception codes in one word, so that a million lines carry it for four megabytes.
class ExceptionSet {
public:
    constexpr ExceptionSet() = default;
    constexpr void add(ExceptionCode code) { m_bits |= bit(code); }
    constexpr bool has(ExceptionCode code) const { return (m_bits & bit(code)) != 0; }
    constexpr bool empty() const { return m_bits == 0; }
    constexpr std::uint32_t bits() const { return m_bits; }
    std::vector<ExceptionCode> codes() const;
    friend constexpr bool operator==(ExceptionSet, ExceptionSet) = default;

private:
    static constexpr std::uint32_t bit(ExceptionCode code)
    {
        return 1U << static_cast<std::uint32_t>(code);
    }
    std::uint32_t m_bits = 0;
};

} // namespace repromise
