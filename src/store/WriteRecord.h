#pragma once

#include "base/Date.h"
#include "domain/WriteCommand.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace repromise {

enum class WriteState : std::uint8_t {
    Pending,   ///< waits to be sent
    Sending,   ///< on its way right now, or by a program that died
    Done,      ///< the source shows the new value
    Refused,   ///< the source said no; nothing was changed
    Conflict,  ///< changed there since it was shown; nothing was sent, or nothing taken
    Uncertain, ///< may have arrived; reading back settles it
    Failed,    ///< the source took it, but does not show it
    Discarded, ///< taken back by a person before it was sent
};

/// `pending`, `sending` …
std::string_view writeStateName(WriteState state);
/// Whether something is still to be done about it.
constexpr bool isOpen(WriteState state)
{
    return state == WriteState::Pending || state == WriteState::Sending
           || state == WriteState::Uncertain;
}

/// One change of one field of one record of a source. Values are as our records write them: days
/// ISO, priorities whole numbers; empty is nothing.
struct WriteRecord {
    std::string id; ///< UUIDv7
    std::int64_t sourceId = 0;
    std::string source;
    WriteCommand command = WriteCommand::ConfirmedDate;
    std::string order, line; ///< of a purchase its number and line
    std::string shown;       ///< what our picture showed
    std::string oldValue;    ///< what the source said when the change was shown
    std::string newValue;
    std::string why, actor;
    std::string request; ///< JSON of what was shown and will be sent; holds no secret
    WriteState state = WriteState::Pending;
    Instant createdAt = {}, lastTry = {}, nextTry = {}, doneAt = {};
    int tries = 0; ///< times it was handed over
    int code = 0;  ///< HTTP status of the last try, 0 when there was no answer
    std::string reason;
    std::string approval = {}; ///< why somebody else must approve it first; empty: nobody must
    std::string approvedBy = {};

    bool lacksApproval() const { return !approval.empty() && approvedBy.empty(); }
};

/// `ORDER/LINE`
inline std::string recordKeyOf(const WriteRecord& write)
{
    return write.order + '/' + write.line;
}

} // namespace repromise
