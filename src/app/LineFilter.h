#pragma once

#include "app/Picture.h"
#include "base/Result.h"

#include <functional>
#include <map>
#include <string>
#include <vector>

namespace repromise {

/// Terms with the same key are alternatives, different keys must all hold. Keys: order, line,
/// item, location, customer, tier, family, supplier, priority, currency, source, exception,
/// bucket, untold (yes, no), incident (an id).
struct FilterTerm {
    std::string key, value;
};

/// A compiled filter over the lines of one picture, which must outlive it.
class LineFilter {
public:
    /// An unknown key, or a value that the key cannot have, is an error.
    static Result<LineFilter> make(const Picture& picture, const std::vector<FilterTerm>& terms);

    bool matches(LineIx line) const;

    static const std::vector<std::string>& keys();

private:
    using Matcher = std::function<bool(LineIx)>;
    std::map<std::string, std::vector<Matcher>> m_alternatives;
};

} // namespace repromise
