#pragma once

#include "app/AppContext.h"

#include <QString>

#include <string>
#include <vector>

namespace repromise {

/// Why a source stands where it stands.
struct SourceWait {
    enum class Kind {
        Resting,     ///< left alone until `until`: it asked for that, or failed again and again
        HeldPicture, ///< a person must say whether a much smaller snapshot is right
        NeedsSecret, ///< `secret` is not in the secret store
        Failed,      ///< the last read ended in an error
    };
    Kind kind = Kind::Failed;
    QString words; ///< translated: what it is and what to do
    Instant until = {};
    std::string secret; ///< as `secret set` names it: `erp`, `erp/token`
};

/// What a source waits for. Asks the secret store only about sources that are not well: a job may
/// take some seconds.
class SourceWaits {
public:
    explicit SourceWaits(AppContext& context) : m_context(context) {}
    /// NotFound when there is no such source.
    Result<std::vector<SourceWait>> run(const std::string& source);

private:
    AppContext& m_context;
};

} // namespace repromise
