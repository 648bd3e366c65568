#pragma once

#include "connect/TrytonPager.h"
#include "connect/TrytonPlaces.h"
#include "connect/TrytonUnits.h"

#include <map>
#include <string>

namespace repromise {

/// The small tables everything else refers to. They are read whole each time; when one of them has
/// changed, so may any record, and a delta is not enough.
class TrytonBasis {
public:
    Outcome load(TrytonPager& pager);

    const TrytonUnits& units() const { return m_units; }
    const TrytonPlaces& places() const { return m_places; }
    Currency currency(std::int64_t id) const;
    /// Names of product categories and codes of languages; empty when unknown.
    const std::string& category(std::int64_t id) const;
    const std::string& language(std::int64_t id) const;
    /// Another text when anything read here is different.
    const std::string& fingerprint() const { return m_fingerprint; }

private:
    using Names = std::map<std::int64_t, std::string>;
    Outcome loadNames(TrytonPager& pager, const std::string& model, const char* field,
                      Names& names);
    void note(const TrytonRecord& record);

    TrytonUnits m_units;
    TrytonPlaces m_places;
    Names m_currencies, m_categories, m_languages;
    std::string m_fingerprint;
};

} // namespace repromise
