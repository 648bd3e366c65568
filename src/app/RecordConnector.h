#pragma once

#include "app/AppContext.h"
#include "base/Progress.h"

#include <filesystem>

namespace repromise {

struct ConnectorRecording {
    std::filesystem::path file;
    std::size_t exchanges = 0; ///< questions asked
    std::size_t masked = 0;    ///< different texts that were replaced
};

/// Reads everything from a source, keeps nothing of it in the cache, and writes the answers to a
/// file that tests can play. Secrets and personal data are replaced; a person should still look
/// through it before it is passed on.
class RecordConnector {
public:
    explicit RecordConnector(AppContext& context) : m_context(context) {}
    /// `folder` is made; a recording that is there already is not overwritten.
    Result<ConnectorRecording> run(const std::string& source, const std::filesystem::path& folder,
                                   Progress& progress, const CancelToken& cancel);

private:
    AppContext& m_context;
};

} // namespace repromise
