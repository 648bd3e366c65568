#pragma once

#include "base/Progress.h"
#include "base/Result.h"

#include <string_view>

namespace repromise {

/// How far the reading of several files is, by bytes, and whether to go on.
class ReadMeter {
public:
    ReadMeter(Progress& progress, const CancelToken& cancel, std::uint64_t totalBytes)
        : m_progress(progress), m_cancel(cancel), m_total(totalBytes)
    {
    }

    /// Fails when the user has stopped it.
    Outcome tick(std::string_view file, std::uint64_t bytesOfFile);
    void fileDone(std::uint64_t bytesOfFile) { m_finished += bytesOfFile; }

private:
    Progress& m_progress;
    const CancelToken& m_cancel;
    std::uint64_t m_total;
    std::uint64_t m_finished = 0;
};

} // namespace repromise
