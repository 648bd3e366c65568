#pragma once

#include "app/Picture.h"
#include "base/Result.h"

#include <map>
#include <string>
#include <vector>

namespace repromise {

/// Terms with the same key are alternatives, different keys must all hold. Keys: order, line,
/// item, location, customer, tier, family, supplier, priority, currency, source, exception,
/// bucket, untold (yes, no).
struct FilterTerm {
    std::string key, value;
};

struct BacklogQuery {
    bool allOpen = false; ///< every open line, not only backorders
    std::vector<FilterTerm> filter;
};

struct BacklogTotals {
    std::size_t lines = 0;
    std::map<std::string, std::int64_t> minorByCurrency;
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

    static const std::vector<std::string>& filterKeys();

private:
    const Picture& m_picture;
};

/// `not due`, `1-7` … of a line.
std::string_view ageBucketOf(std::int32_t ageDays);

} // namespace repromise
