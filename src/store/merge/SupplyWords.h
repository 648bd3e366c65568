#pragma once

#include "store/merge/MergeScope.h"

#include <optional>
#include <string>

namespace repromise {

/// What suppliers and carriers say of inbound lines that another source owns. The word changes the
/// line's day, quantity and status and nothing else; it stands until a newer word, or until the
/// owner himself says another day or quantity than when it came.
class SupplyWords {
public:
    enum class Effect : std::uint8_t {
        Changed,
        Unchanged, ///< older than what is held, or the same
        UnknownLine,
        OtherItem, ///< the word names an item of ours that is not the line's
    };
    struct Answer {
        Effect effect = Effect::UnknownLine;
        std::int64_t row = 0;
        std::string key; ///< of the line that was meant, as it is held if it is
    };

    explicit SupplyWords(MergeScope& scope);

    Answer say(const SupplyWord& word);
    /// After the owner's record was written: what others said goes on top again, as far as it
    /// stands. Cheap where no word is held.
    void ownerSaid(std::int64_t row, const InboundRecord& record);

private:
    struct Line {
        std::int64_t id = 0, item = 0;
        std::string key;
        Date expected;
        std::int64_t ordered = 0, received = 0;
        std::string status;
    };
    struct Held {
        Instant saidAt;
        Date ownerExpected;
        std::int64_t ownerOrdered = 0;
        std::string ownerStatus;
        std::optional<Date> expected;
        std::optional<std::int64_t> ordered;
        std::string status;
    };
    struct Candidates;
    std::optional<Line> find(const SupplyWord& word, std::int64_t item);
    std::optional<Held> held(std::int64_t row);
    static void apply(const SupplyWord& word, const Line& line, Held& held);
    static std::optional<std::int64_t> confirmedPart(const SupplyWord& word, std::int64_t ordered);
    void keep(std::int64_t row, const Held& held);
    void show(std::int64_t row, const Held& held);

    MergeScope& m_scope;
    bool m_any = false;
    BulkStatement m_candidates, m_held, m_keep, m_forget, m_show;
};

} // namespace repromise
