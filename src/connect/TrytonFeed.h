#pragma once

#include "connect/TrytonBasis.h"
#include "connect/TrytonMemory.h"
#include "connect/TrytonPager.h"
#include "domain/RecordSink.h"

#include <QString>

#include <string>

namespace repromise {

/// What every class that delivers one kind of record works with during one read.
struct TrytonFeed {
    TrytonPager& pager;
    const TrytonBasis& basis;
    TrytonMemory& memory;
    RecordSink& sink;

    /// Reports a record that cannot be used: `field` names what is wrong with it.
    void reject(RecordKind kind, const std::string& key, const char* model,
                const TrytonRecord& record, const std::string& field) const;
};

} // namespace repromise
