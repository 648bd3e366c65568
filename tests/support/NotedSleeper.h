#pragma once

#include "net/Patience.h"

#include <vector>

namespace repromise {

/// Waits for nothing and notes for how long it should have.
class NotedSleeper final : public Sleeper {
public:
    bool sleep(std::chrono::milliseconds wait, const CancelToken& cancel) override
    {
        waits.push_back(wait);
        return !cancel.cancelled();
    }
    std::vector<std::chrono::milliseconds> waits;
};

} // namespace repromise
