#pragma once

#include "base/CallStats.h"
#include "base/Progress.h"
#include "base/Result.h"
#include "domain/RecordSink.h"
#include "domain/SyncRun.h"

#include <map>
#include <string>
#include <vector>

namespace repromise {

/// The reader's own memory between runs, by feed: opaque to everybody else.
/// Stored in the same transaction as the records it stands for.
using Cursors = std::map<std::string, std::string>;

struct ReadRequest {
    bool full = false; ///< ignore the cursors and deliver everything
    Cursors cursors;
    /// Only some records of each kind are wanted, to be looked at: a reader may stop short.
    bool sample = false;
};

struct ReadReport {
    /// Kinds of which everything that exists was delivered: what was not seen is
    /// gone.
    std::vector<RecordKind> complete;
    Cursors cursors;
};

/// Reads one source. Used on a job's thread; may block there; no event loop
/// needed.
class SourceReader {
public:
    SourceReader() = default;
    SourceReader(const SourceReader&) = delete;
    SourceReader& operator=(const SourceReader&) = delete;
    virtual ~SourceReader() = default;

    /// Brings here what `read` will need, so that it then waits for nobody: a sync locks the
    /// workspace while it reads and applies what it delivers. Without it `read` asks itself.
    virtual Outcome fetch(const ReadRequest&, Progress&, const CancelToken&) { return {}; }

    /// Delivers records in an order in which references resolve (items before
    /// stock, orders before lines …). On an error the caller throws away all that
    /// was delivered.
    virtual Result<ReadReport> read(const ReadRequest& request, RecordSink& sink,
                                    Progress& progress, const CancelToken& cancel) = 0;

    /// All that the last `read` delivered is kept, with its cursors. Not called when anything went
    /// wrong, and a crash may come before: the cursors must be enough to go on from.
    virtual void committed() {}

    /// True when nobody elsewhere is asked (local files), so that a look may read everything.
    virtual bool local() const { return false; }

    /// What is to be remembered of failures until the next read, also of a failed one: opaque to
    /// everybody else, and given back to the next reader of the source before it reads.
    virtual std::string patience() { return {}; }
    virtual void recallPatience(const std::string&) {}

    /// What talking to the source has cost so far; nothing where nobody is called.
    virtual CallStats calls() { return {}; }

    /// What the last `read`, also one that failed, found in another shape than before …
    virtual std::vector<SchemaChange> schemaChanges() { return {}; }
    /// … and of which fields it saw that they are as ever; only `feed` and `field` count.
    virtual std::vector<SchemaChange> unchangedSchema() { return {}; }

    /// A cheap check that the source can be reached and read.
    virtual Outcome test(const CancelToken& cancel) = 0;
};

} // namespace repromise
