#pragma once

#include "connect/TrytonFeed.h"

#include <map>
#include <set>

namespace repromise {

class TrytonParties;

/// Items from the goods among Tryton's products. The base unit is the unit a product is sold in,
/// so that order lines keep their figures; stock kept in another unit is converted into it.
class TrytonProducts {
public:
    TrytonProducts(const TrytonFeed& feed, TrytonParties& parties);

    Outcome readAll();
    /// Reads what changed since the marks and reports what is gone.
    Outcome readChanged(const std::map<std::string, Instant>& since);
    /// Whether a change touched what other records are told apart or measured by, so that they must
    /// be read again too.
    bool rekeyed() const { return m_rekeyed; }

private:
    struct Template;
    struct Source;
    struct Draft;
    Outcome deliver(const TrytonQuery& query);
    Outcome readDrafts(const TrytonQuery& query, std::vector<Draft>& drafts,
                       std::map<std::int64_t, Template>& templates);
    Outcome readTemplates(std::map<std::int64_t, Template>& templates);
    Outcome readSources(std::map<std::int64_t, Template>& templates);
    void put(const Draft& draft, const Template& about);
    std::string keyFor(std::int64_t product, const std::string& code);
    Outcome dropVanished();

    const TrytonFeed& m_feed;
    TrytonParties& m_parties;
    std::map<std::string, std::int64_t> m_owners; ///< of item keys
    bool m_rekeyed = false;
};

} // namespace repromise
