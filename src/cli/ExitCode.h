#pragma once

namespace repromise {

enum class ExitCode : int {
    Done = 0,
    Failed = 1,  ///< refused or failed; one line said what, why and what to do
    Usage = 2,   ///< the words on the command line make no sense
    Partial = 3, ///< done, but rows were quarantined or messages failed
};

} // namespace repromise
