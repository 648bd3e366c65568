#pragma once

#include "app/AppContext.h"
#include "app/Picture.h"
#include "base/Progress.h"
#include "domain/WriteCommand.h"
#include "promise/ProposedCommand.h"

#include <optional>
#include <string>
#include <vector>

namespace repromise {

/// A change somebody wants in the system a record came from.
struct WriteWanted {
    WriteCommand command = WriteCommand::ConfirmedDate;
    std::string order, line; ///< of a purchase its number and line
    std::string value;       ///< a day as 2026-06-30, a priority, a reason, an item; may be empty
                             ///< only to lift a delivery block
    std::string why = {};
};

/// A change as it stands in the outbox.
struct WriteView {
    std::string id;
    std::string source, command; ///< `set_confirmed_date` …
    std::string order, line;
    std::string shown;    ///< what our picture showed
    std::string oldValue; ///< what the source said when the change was shown
    std::string newValue;
    std::string why, by;
    std::string state;  ///< `pending`, `sending`, `done`, `refused`, `conflict`, `uncertain`,
                        ///< `failed`, `discarded`
    std::string reason; ///< of the state, translated when it was recorded
    bool needsApproval = false; ///< waits for somebody else's word; `reason` says why
    std::string approvedBy;     ///< empty: nobody yet, or nobody must
    int tries = 0;              ///< times it was handed over
    int code = 0;               ///< last HTTP status, 0 when there was none
    Instant createdAt = {}, lastTry = {}, nextTry = {}, doneAt = {};
    QString what;  ///< translated, short: the record and the field
    QString words; ///< translated: what is changed where, from what to what
};

/// With the request that will be, or was, sent; JSON without secrets.
struct WriteDetail {
    WriteView head;
    std::string request;
};

/// What would be sent, and what is so there right now.
struct WritePreview {
    WriteWanted wanted;
    std::int64_t sourceId = 0;
    std::string source;
    std::string shown;    ///< what our picture shows
    std::string oldValue; ///< what the source says now
    std::string request;  ///< JSON without secrets
    QString words;
    /// The source says something else than our picture: a sync is due.
    bool pictureIsOld = false;
    /// Why somebody else must approve it before it is sent; empty: nobody must.
    std::string approval = {};
};

/// Every change, newest first.
class ListWrites {
public:
    explicit ListWrites(AppContext& context) : m_context(context) {}
    Result<std::vector<WriteView>> run();

private:
    AppContext& m_context;
};

class ReadWrite {
public:
    explicit ReadWrite(AppContext& context) : m_context(context) {}
    Result<WriteDetail> run(const std::string& id);

private:
    AppContext& m_context;
};

/// Which changes a source takes, for the forms that offer them.
class WriteOffers {
public:
    struct Offer {
        WriteCommand command;
        bool offered = false;
        QString what;  ///< is changed: “the confirmed date”
        QString words; ///< how it is written, or why it cannot be
    };
    explicit WriteOffers(AppContext& context) : m_context(context) {}
    /// One for each command there is.
    Result<std::vector<Offer>> of(const std::string& source);

private:
    AppContext& m_context;
};

/// Reads the record in its source and says what would be sent. Goes to the network: run it in a
/// job.
class PreviewWrite {
public:
    explicit PreviewWrite(AppContext& context) : m_context(context) {}
    /// NotFound: no such record in the picture; Refused: its source takes no such change, or shows
    /// that value already.
    Result<WritePreview> run(const Picture& picture, const WriteWanted& wanted,
                             const CancelToken& cancel);

    struct Several {
        struct Left {
            WriteWanted wanted;
            QString reason; ///< why it cannot be written
        };
        std::vector<WritePreview> shown;
        std::vector<Left> left;
    };
    /// Those that can be written, and why the others cannot. Fails when a source cannot be reached.
    Result<Several> runAll(const Picture& picture, const std::vector<WriteWanted>& wanted,
                           const CancelToken& cancel);

private:
    AppContext& m_context;
};

/// Keeps what was shown for sending; all or none.
class AddWrites {
public:
    explicit AddWrites(AppContext& context) : m_context(context) {}
    Result<std::vector<WriteView>> run(const std::vector<WritePreview>& shown);

private:
    AppContext& m_context;
};

/// Gives the word that a change over the threshold `approval.value` waits for. It holds for just
/// this change: what the source shows otherwise by then is a conflict, and approved anew.
class ApproveWrite {
public:
    explicit ApproveWrite(AppContext& context) : m_context(context) {}
    /// Refused for who asked for the change.
    Outcome run(const std::string& id);

private:
    AppContext& m_context;
};

/// Takes back one that was not sent yet.
class DiscardWrite {
public:
    explicit DiscardWrite(AppContext& context) : m_context(context) {}
    Outcome run(const std::string& id);

private:
    AppContext& m_context;
};

struct SendWritesReport {
    std::vector<WriteView> rows;  ///< those that were tried, in order, as they stand now
    std::optional<Error> stopped; ///< why it ended before all were tried
    std::size_t left = 0;         ///< that were not tried

    bool allDone() const;
};

/// Sends changes, one after the other: reads the record, sends only what is still as it was shown,
/// once, and reads it back. Uncertain ones are settled by reading first. Run it in a job.
class SendWrites {
public:
    explicit SendWrites(AppContext& context) : m_context(context) {}
    /// `ids` empty: all that are due. Cancelling stops between two. Busy when another program is
    /// sending.
    Result<SendWritesReport> run(const std::vector<std::string>& ids, Progress& progress,
                                 const CancelToken& cancel);

private:
    AppContext& m_context;
};

/// The proposed commands of a scenario that can be written: an earlier purchase date, a priority.
/// The others stay for a person.
std::vector<WriteWanted> writesOf(const Proposal& proposal);

} // namespace repromise
