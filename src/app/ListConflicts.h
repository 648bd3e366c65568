#pragma once

#include "app/AppContext.h"
#include "domain/SyncRun.h"

#include <vector>

namespace repromise {

/// What sources disagree about, of all kinds of records.
class ListConflicts {
public:
    explicit ListConflicts(AppContext& context) : m_context(context) {}
    Result<std::vector<FieldConflict>> run();

private:
    AppContext& m_context;
};

} // namespace repromise
