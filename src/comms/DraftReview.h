#pragma once

#include "domain/Backlog.h"
#include "store/MessageRecord.h"

#include <QString>

#include <optional>
#include <span>
#include <unordered_map>

namespace repromise {

/// Finds messages that the facts have overtaken since they were written, so that nobody is told a
/// date that no longer holds. Pure.
class DraftReview {
public:
    /// `projected` runs parallel to `backlog.lines`; only the lines of `messages` are looked at.
    DraftReview(const Backlog& backlog, std::span<const Date> projected,
                std::span<const MessageRecord> messages);

    /// Why the message must be written anew; nullopt while every line is open and its date is
    /// within the account's tolerance of the one the message tells.
    std::optional<QString> objection(const MessageRecord& message) const;

private:
    std::optional<QString> objection(const MessageLineRecord& line) const;

    const Backlog& m_backlog;
    std::span<const Date> m_projected;
    std::unordered_map<std::int64_t, LineIx> m_rows;
};

} // namespace repromise
