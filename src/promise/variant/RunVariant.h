#pragma once

#include "promise/variant/VariantAttribute.h"

#include <cstddef>

namespace repromise {

/// What the lines of a segment may expect of a run. Segments are worked in this order, those of one
/// strategy in the order in which the variant lists them.
enum class Strategy : std::uint8_t {
    Win,          ///< all of it by the need date, or the guarantee failed
    Gain,         ///< never later than the present commitment; may get better
    Redistribute, ///< may gain or lose
    Fill,         ///< never earlier than the present commitment; may lose
    Lose,         ///< gives back even what is allocated and takes what is left
};
constexpr int strategyCount = 5;

/// Whether a line or order whose customer takes no parts has to wait until all is there.
enum class ShipComplete : std::uint8_t {
    Ignore, ///< parts are pegged as they come
    Line,   ///< a line that cannot have all of it takes nothing
    Order,  ///< as Line, and no line of the order ships before its last one
};

/// How the lines of a segment share what does not suffice for all of them.
enum class Sharing : std::uint8_t {
    Ranked,        ///< the first in rank takes all it needs
    Proportional,  ///< each the same share of what it needs
    FloorThenRank, ///< each a floor, the rest by rank
};

/// What follows when a guarantee cannot be met.
enum class OnFailure : std::uint8_t {
    CarryOn,     ///< the line is flagged and gets what there is
    KeepPresent, ///< its item-location keeps the plan of the standard run
    Stop,        ///< everything keeps the plan of the standard run
    FallBack,    ///< the whole run is made again under another variant
};

/// Inclusive bounds; INT64_MIN and INT64_MAX are none.
struct ValueRange {
    std::int64_t from = INT64_MIN;
    std::int64_t to = INT64_MAX;
    friend bool operator==(const ValueRange&, const ValueRange&) = default;
};

/// One condition on an attribute.
struct SegmentTerm {
    VariantAttribute attribute = VariantAttribute::Tier;
    bool exclude = false;            ///< holds where the rest of the term does not
    std::vector<std::string> values; ///< Text: any of them
    std::vector<ValueRange> ranges;  ///< Number, Day: in any of them; days count from today
    std::optional<bool> known;       ///< Day: also, or only, where there is a date or none
    friend bool operator==(const SegmentTerm&, const SegmentTerm&) = default;
};

struct SortTerm {
    VariantAttribute attribute = VariantAttribute::Priority;
    bool descending = false; ///< unknown values come last either way
    /// Text and priority: these first, in this order; all others after them, alike.
    std::vector<std::string> sequence;
    friend bool operator==(const SortTerm&, const SortTerm&) = default;
};

struct SegmentKnobs {
    bool mayNotWorsen = false;  ///< as Gain
    bool mayNotImprove = false; ///< as Fill
    bool givesUp = false;       ///< gives back what is allocated; implied by Lose
    ShipComplete shipComplete = ShipComplete::Ignore;
    /// A line that cannot have the smaller of its open quantity and the larger of these two takes
    /// nothing. What is allocated to it counts.
    std::int64_t minimumQuantity = 0;
    int minimumPercent = 0; ///< of the open quantity
    /// Supply later than the due date plus this is not taken.
    std::optional<int> latestUsefulDays;
    /// A line that cannot have all of it by its due date plus this takes nothing.
    std::optional<int> maximumLatenessDays;
    Sharing sharing = Sharing::Ranked;
    int floorPercent = 0;  ///< FloorThenRank: of what each needs
    std::int64_t pack = 0; ///< shares are whole packs; 0: whole steps of the item where known
    friend bool operator==(const SegmentKnobs&, const SegmentKnobs&) = default;
};

struct Segment {
    std::string name;
    Strategy strategy = Strategy::Redistribute;
    std::vector<SegmentTerm> where; ///< all must hold; empty: every line
    std::vector<SortTerm> sort;     ///< ties are broken by order and line
    SegmentKnobs knobs;
    friend bool operator==(const Segment&, const Segment&) = default;

    bool keepsCommitment() const { return strategy == Strategy::Gain || knobs.mayNotWorsen; }
    bool capsCommitment() const { return strategy == Strategy::Fill || knobs.mayNotImprove; }
    bool givesUp() const { return strategy == Strategy::Lose || knobs.givesUp; }
};

/// Supply of each item-location that only the lines of a group may take, from the earliest on. Not
/// more than the group asks for there; what the group cannot use in the end goes to others that
/// are short.
struct Protection {
    SegmentTerm who;
    int percent = 0;           ///< of all supply of the item-location
    std::int64_t quantity = 0; ///< or this, if larger
    friend bool operator==(const Protection&, const Protection&) = default;
};

/// How one run treats the open lines: a value, read from a file by RunVariantReader. A line belongs
/// to the first segment whose conditions hold; lines of none belong to a last segment that is
/// always there, `rest`: Redistribute, sorted as the standard run.
struct RunVariant {
    static constexpr std::size_t mostSegments = 60;
    static constexpr std::size_t mostProtections = 8;

    std::string name;
    std::string says; ///< a sentence on what it does
    std::vector<Segment> segments;
    std::vector<Protection> protections; ///< a line belongs to the first whose `who` holds
    /// `ORDER/LINE`, or `ORDER` for all its lines: keep exactly their present commitment, whatever
    /// their segment says.
    std::vector<std::string> firm;
    /// Likewise: within their segments these come first, in this order.
    std::vector<std::string> manualRank;
    /// Whether what sources say of single lines counts: firm, latest useful date, minimum shipment,
    /// and a rank by hand, which comes after those of `manualRank`.
    bool lineTerms = true;
    OnFailure onFailure = OnFailure::CarryOn;
    std::string fallBack; ///< name of the variant for OnFailure::FallBack
    friend bool operator==(const RunVariant&, const RunVariant&) = default;

    /// The standard run: one Redistribute segment by priority and requested date.
    static RunVariant standard();
    static Segment rest();
};

} // namespace repromise
