#pragma once

#include "base/Progress.h"
#include "base/Result.h"
#include "domain/WriteCommand.h"
#include "net/HttpMessage.h"

#include <chrono>
#include <functional>
#include <string>

namespace repromise {

/// One change of one field of one record. The value is as our records write it.
struct WriteWish {
    WriteCommand command = WriteCommand::ConfirmedDate;
    std::string order, line, value;
};

/// What a source says of a record before a change, and what would be sent.
struct WriteSight {
    std::string value; ///< at present, as our records write it; empty is nothing
    std::string shown; ///< JSON of the request for people, without secrets; the same wish on the
                       ///< same record always gives the same text
    HttpRequest request;
    std::string etag;
    bool guarded = false; ///< the source takes it only when nothing changed since
};

enum class WriteEnd : std::uint8_t {
    Taken,
    NotSent, ///< nothing has left, or the source says to come later: trying again is safe
    Refused,
    Conflict, ///< the record was changed meanwhile
    Unknown,  ///< it left, and the answer got lost
};

struct WriteReport {
    WriteEnd end = WriteEnd::Unknown;
    int code = 0; ///< HTTP status, 0 when there was no answer
    QString reason = {};
    std::chrono::milliseconds wait{0}; ///< asked for before the next try
    bool stop = false;                 ///< other changes to this source would end the same way
};

/// Changes records of one source. Used on a job's thread; may block there.
class SourceWriter {
public:
    SourceWriter() = default;
    SourceWriter(const SourceWriter&) = delete;
    SourceWriter& operator=(const SourceWriter&) = delete;
    virtual ~SourceWriter() = default;

    /// Reads the record. Refused when the source takes no such change; NotFound when there is no
    /// such record.
    virtual Result<WriteSight> look(const WriteWish& wish, const CancelToken& cancel) = 0;
    /// Sends once what was seen. `handingOver` is called right before it leaves; false keeps it.
    virtual WriteReport send(const WriteWish& wish, const WriteSight& sight,
                             const std::function<bool()>& handingOver) = 0;
    /// The value the source shows now.
    virtual Result<std::string> readBack(const WriteWish& wish, const CancelToken& cancel) = 0;
};

} // namespace repromise
