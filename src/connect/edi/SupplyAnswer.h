#pragma once

#include "connect/edi/EdiMapping.h"

#include <optional>

namespace repromise {

/// A supplier's answer to one purchase line, put together from what its segments say.
///
/// One line has one day here: of several days the last one counts, since then all of it is there,
/// and the split is flagged. What is put off to a placeholder day is not counted as coming.
class SupplyAnswer {
public:
    enum class Verdict : std::uint8_t { Accepted, Changed, Rejected, Waiting };
    struct Part {
        std::optional<Quantity> quantity;
        ArrivalDay day;
        Verdict verdict = Verdict::Accepted;
    };

    std::string order, line, item;
    std::optional<Quantity> ordered;
    std::vector<Part> parts; ///< schedule; may be empty
    Verdict verdict = Verdict::Accepted;
    ArrivalDay day;                      ///< of parts without one
    const EdiSegment* segment = nullptr; ///< for its place

    /// Of an element of this line: nullopt when it is empty, or cannot be read; then nothing is
    /// taken of the line.
    std::optional<Quantity> quantity(std::string_view text);
    std::string key() const { return order + '/' + (line.empty() ? item : line); }
    void deliver(const EdiMapping& mapping) const;

private:
    std::string m_misread; ///< where a quantity was expected

    bool complain(const EdiMapping& mapping) const;
    const std::string& misreadDay() const;
    struct Sum;
    Sum sum(const EdiMapping& mapping) const;
    static std::string_view status(const Sum& sum, Verdict verdict);
};

} // namespace repromise
