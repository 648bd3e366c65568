#pragma once

#include "app/Picture.h"
#include "base/Result.h"

#include <map>
#include <string>
#include <vector>

namespace repromise {

struct AgeingRow {
    std::vector<std::string> keys; ///< parallel to AgeingResult::by
    std::uint64_t lines = 0;
    std::int64_t quantity = 0; ///< units of 10^-4
    std::map<std::string, std::int64_t> minorByCurrency;
};

struct AgeingResult {
    std::vector<std::string> by;
    std::vector<AgeingRow> rows; ///< buckets in their natural order, other keys by text
};

/// Backorders counted by age and other keys. Pure; may be called on any thread.
class AgeingReport {
public:
    explicit AgeingReport(const Picture& picture) : m_picture(picture) {}
    /// `by`: any of bucket, location, tier, family, customer, each once.
    Result<AgeingResult> run(const std::vector<std::string>& by) const;

    static const std::vector<std::string>& keys();

private:
    const Picture& m_picture;
};

} // namespace repromise
