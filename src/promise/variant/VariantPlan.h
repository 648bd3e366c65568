#pragma once

#include "promise/ItemLocationIndex.h"
#include "promise/Plan.h"
#include "promise/variant/RunVariant.h"

namespace repromise {

/// What happened to a line in a run.
enum class VariantFlag : std::uint16_t {
    GuaranteeFailed = 1U << 0U,     ///< it was to have more or earlier supply than there is
    CommitmentPassed = 1U << 1U,    ///< its commitment is past: nobody can keep it any more
    NotCommitted = 1U << 2U,        ///< may not improve, and had no commitment: gets nothing
    GaveUp = 1U << 3U,              ///< lost at least part of what was allocated to it
    ShipCompleteBlocked = 1U << 4U, ///< takes no part and could not have all: gets nothing
    BelowMinimum = 1U << 5U,        ///< could have less than its minimum shipment: gets nothing
    AfterLatestUseful = 1U << 6U,   ///< left supply that comes too late to be of use
    TooLate = 1U << 7U,             ///< would be later than its maximum lateness: gets nothing
    Protected = 1U << 8U,           ///< took supply that was protected for its group
    Shared = 1U << 9U,              ///< took only its share of what does not suffice for all
    WaitsForOrder = 1U << 10U,      ///< ships later than it could: its order ships complete
    Firm = 1U << 11U,               ///< keeps exactly its commitment
    KeptPresent = 1U << 12U,        ///< keeps the plan of the standard run
};
constexpr int variantFlagCount = 13;

/// `guarantee_failed` …
std::string_view variantFlagName(VariantFlag flag);

class VariantFlags {
public:
    constexpr void add(VariantFlag flag) { m_bits |= static_cast<std::uint16_t>(flag); }
    constexpr void add(VariantFlag flag, bool condition)
    {
        m_bits |= condition ? static_cast<std::uint16_t>(flag) : std::uint16_t{0};
    }
    constexpr bool has(VariantFlag flag) const
    {
        return (m_bits & static_cast<std::uint16_t>(flag)) != 0;
    }
    std::vector<VariantFlag> list() const;
    friend constexpr bool operator==(VariantFlags, VariantFlags) = default;

private:
    std::uint16_t m_bits = 0;
};

/// An order that ships complete and what that costs its other lines.
struct OrderWait {
    OrderIx order = noIx;
    LineIx limiting = noIx;  ///< the line all others wait for
    Date date = {};          ///< of the order; unknown when a line lacks supply
    Date dateWithoutIt = {}; ///< of the order without the limiting line
    friend bool operator==(const OrderWait&, const OrderWait&) = default;
};

enum class RunEnd : std::uint8_t {
    AsAsked,     ///< perhaps with flagged lines
    KeptPresent, ///< item-locations with failed guarantees keep the plan of the standard run
    Stopped,     ///< a guarantee failed: all of it is the plan of the standard run
    FellBack,    ///< a guarantee failed: the result is that of the other variant
};

/// What a run under a variant found. `plan` is as that of the standard run, except that lines of
/// an order that ships complete have its date.
struct VariantPlan {
    Plan plan;
    std::vector<std::uint8_t> segment; ///< of each line: row in `segments`
    std::vector<VariantFlags> flags;   ///< of each line
    std::vector<Date> alone; ///< of each line: its date if its order did not ship complete
    std::vector<OrderWait> orderWaits;     ///< orders with a line that waits, by row
    std::vector<RowRange> completeOrders;  ///< lines of each order of several that ships complete
    std::vector<Segment> segments;         ///< those of the variant that was run, and `rest` behind
    std::vector<std::string> unknownNames; ///< in `firm` or `manualRank`, but no open line's
    RunEnd end = RunEnd::AsAsked;
    std::size_t failedLines = 0; ///< of the variant that was asked for
};

} // namespace repromise
