#pragma once

#include "app/LineFilter.h"
#include "app/Picture.h"
#include "base/Result.h"

#include <map>
#include <string>
#include <vector>

namespace repromise {

struct BacklogQuery {
    bool allOpen = false; ///< every open line, not only backorders
    std::vector<FilterTerm> filter;
};

struct BacklogTotals {
    std::size_t lines = 0;
    std::map<std::string, std::int64_t> minorByCurrency;

    void add(const Picture& picture, LineIx line);
};

struct BacklogSelection {
    std::vector<LineIx> lines; ///< in the Backlog's own order
    BacklogTotals totals;
};

/// Chooses lines of a picture. Pure; may be called on any thread.
class QueryBacklog {
public:
    explicit QueryBacklog(const Picture& picture) : m_picture(picture) {}
    Result<BacklogSelection> run(const BacklogQuery& query) const;

private:
    const Picture& m_picture;
};

} // namespace repromise
