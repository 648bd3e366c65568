#pragma once

#include "base/Date.h"
#include "connect/described/RequestValues.h"
#include "connect/recording/RecordingTransport.h"

#include <span>

namespace repromise {

/// What a recording holds, for people.
struct RecordedSync {
    std::string json; ///< as tests play it: settings, secrets, clock, exchanges
    std::size_t exchanges = 0, masked = 0;
};

/// A sync as a file that tests can play: the questions, and the answers with secrets and personal
/// data replaced by made-up ones. Nothing of what is replaced is left in it.
RecordedSync recordedSync(const ConnectorDescription& description, const SourceValues& values,
                          Instant clock, std::span<const WireExchange> exchanges);

} // namespace repromise
