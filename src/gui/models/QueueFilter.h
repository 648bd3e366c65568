#pragma once

#include "app/Picture.h"

#include <string>
#include <vector>

namespace repromise {

/// Which lines the queue shows. Kept by names, so that it holds from one generation to the next
/// and in saved views. Values of one kind are alternatives; the kinds must all hold.
struct QueueFilter {
    bool allOpen = false;         ///< every open line, not only backorders
    bool untoldOnly = false;      ///< only lines whose customer does not know yet
    std::uint32_t exceptions = 0; ///< bits as in ExceptionSet; 0 is no condition
    std::uint32_t buckets = 0;    ///< bit i: AgeBuckets index i; 0 is no condition
    std::vector<std::string> tiers, locations, families;
    std::vector<std::string> customers; ///< customer keys
    std::vector<std::string> items;     ///< item keys
    /// The id of an incident; its lines then count whether they are backorders or not.
    std::string incident;
    /// Every word must occur in the order, item, description or customer, in any case.
    std::string search;

    /// Whether it leaves out nothing of its scope.
    bool isOpen() const;
    friend bool operator==(const QueueFilter&, const QueueFilter&) = default;
};

} // namespace repromise
