#pragma once

#include "base/Date.h"

#include <simdjson.h>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace repromise {

/// `sale.line,7`: a record of any model.
struct TrytonReference {
    std::string_view model;
    std::int64_t id = 0;
};

/// One record of an answer; what dotted fields (`sale.number`) lead to stands in it as records of
/// their own. Empty fields (null, "") read as an empty value; a field that is absent
/// or of another type does too, and is remembered as the record's problem.
class TrytonRecord {
public:
    explicit TrytonRecord(simdjson::dom::element value) : m_value(value) {}

    std::int64_t id() const { return id("id"); }
    std::int64_t id(const char* field) const;
    std::string_view text(const char* field) const;
    bool flag(const char* field) const;
    Date date(const char* field) const;
    double number(const char* field) const;
    /// The text of a Decimal, or empty.
    std::string_view decimal(const char* field) const;
    /// A timedelta in whole days, rounded up; nullopt when empty.
    std::optional<int> days(const char* field) const;
    TrytonReference reference(const char* field) const;
    std::vector<std::int64_t> ids(const char* field) const;
    /// The record a field leads to (`sale` for `sale.number`); none when it is empty.
    std::optional<TrytonRecord> inner(const char* field) const;
    /// The records a field leads to (`moves` for `moves.state`).
    std::vector<TrytonRecord> list(const char* field) const;

    /// What was wrong with the fields read so far, for a person; empty when nothing was.
    const std::string& problem() const { return m_problem; }
    /// The record as received, without blanks, cut where it is long.
    std::string raw() const;
    /// As `raw`, with its fields in the order of their names: the server sends them in any order.
    std::string canonical() const;

private:
    std::optional<simdjson::dom::element> field(const char* name) const;
    std::optional<simdjson::dom::element> classed(const char* name, std::string_view wanted) const;
    int part(simdjson::dom::element value, const char* member, const char* name) const;
    Date day(simdjson::dom::element value, const char* name) const;
    void complain(const char* field) const;
    std::optional<simdjson::dom::element> dotted(const char* name) const;

    simdjson::dom::element m_value;
    mutable std::string m_problem;
};

} // namespace repromise
