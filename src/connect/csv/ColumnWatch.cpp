#include "connect/csv/ColumnWatch.h"

#include <algorithm>

namespace repromise {
namespace {

constexpr unsigned readable = 1; ///< the one type of a column: what could be read

std::string expectedOf(ValueFault fault)
{
    switch (fault) {
    case ValueFault::NotANumber:
        return "number";
    case ValueFault::ImpossibleDate:
    case ValueFault::LocalDateFormat:
    case ValueFault::NotATime:
        return "date";
    case ValueFault::NotYesNo:
        return "yes/no";
    case ValueFault::NotACurrency:
    case ValueFault::None:
        break;
    }
    return "text";
}

void tellBroken(ValueFault last, SchemaChange& change)
{
    change.expected = expectedOf(last);
    change.came = last == ValueFault::None ? "object" : "text";
}

} // namespace

ColumnWatch::ColumnWatch(RowMapper& mapper) : m_mapper(mapper), m_columns(mapper.columns().size())
{
    mapper.setWatch(this);
}

ColumnWatch::~ColumnWatch()
{
    m_mapper.setWatch(nullptr);
}

void ColumnWatch::lacks(const std::string& field)
{
    const auto& columns = m_mapper.columns();
    const auto found = std::ranges::find(columns, field, &ColumnRule::name);
    if (found != columns.end()) {
        m_columns[static_cast<std::size_t>(found - columns.begin())].lacking = true;
    }
}

bool ColumnWatch::sampling()
{
    m_sampled = m_rows < sample;
    if (m_sampled && ++m_rows == sample && enough) {
        enough();
    }
    return m_sampled;
}

void ColumnWatch::fault(std::size_t column, ValueFault fault)
{
    if (m_sampled) {
        ++m_columns[column].faults;
        m_columns[column].last = fault;
    }
}

void ColumnWatch::noValue(std::size_t column)
{
    if (m_sampled) {
        ++m_columns[column].filled;
        fault(column, ValueFault::None);
    }
}

bool ColumnWatch::gone(std::size_t column, const ShapeMemory::Field& before) const
{
    const Seen& seen = m_columns[column];
    if (before.present == 0) {
        return false;
    }
    if (seen.lacking || (m_named && !m_mapper.bound(column))) {
        return true;
    }
    return !m_named && before.records >= fewestToMiss && before.present == before.records
           && m_rows >= fewestToMiss && seen.filled == 0;
}

bool ColumnWatch::broken(const Seen& seen, const ShapeMemory::Field& before) const
{
    return before.types != 0 && seen.faults >= fewestToCompare && seen.faults == seen.filled;
}

void ColumnWatch::remember(const Seen& seen, ShapeMemory::Field& field) const
{
    // A few rows that happen to leave it empty do not tell that it always is.
    if (seen.filled > 0 || m_rows >= fewestToMiss) {
        field.records = m_rows;
        field.present = seen.filled;
    }
    if (seen.filled > seen.faults) {
        field.types |= readable;
    }
}

SchemaChange ColumnWatch::changeOf(const std::string& kind, std::size_t column,
                                   const ColumnMap& names) const
{
    const std::string ours(m_mapper.columns()[column].name);
    const auto theirs = names.theirs.find(ours);
    return {kind,   m_mapper.kind(), theirs == names.theirs.end() ? ours : theirs->second,
            "text", "nothing",       true,
            {}};
}

bool ColumnWatch::judge(const std::string& kind, const ColumnMap& names, Senders senders,
                        Cursors& cursors, SchemaFindings& findings) const
{
    const bool told = m_named || m_rows > 0
                      || std::ranges::any_of(m_columns, [](const Seen& s) { return s.lacking; });
    if (!told) {
        return true; // it was of no use for another reason
    }
    const std::string key = std::string(ShapeMemory::keyPrefix) + kind;
    ShapeMemory memory = ShapeMemory::parse(cursors[key]);
    bool acceptable = true;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const ColumnRule& rule = m_mapper.columns()[i];
        ShapeMemory::Field& field = memory.fields[std::string(rule.name)];
        SchemaChange change = changeOf(kind, i, names);
        const bool missing = gone(i, field);
        if (!missing && broken(m_columns[i], field)) {
            tellBroken(m_columns[i].last, change);
        } else if (!missing) {
            findings.unchanged.push_back(std::move(change));
            remember(m_columns[i], field);
            continue;
        }
        change.refused = !missing || senders == Senders::One || rule.required
                         || names.theirs.contains(std::string(rule.name));
        acceptable = acceptable && !change.refused;
        findings.changes.push_back(std::move(change));
    }
    std::erase_if(memory.fields, [](const auto& field) { return field.second.records == 0; });
    cursors[key] = memory.text();
    return acceptable;
}

// Of each column two things are kept: what its rows had so far (`before`), and for how many rows in
// a row it has been empty, and how many values in a row could not be read (`late`).
void ColumnWatch::goOn(const Seen& seen, ShapeMemory::Field& before, ShapeMemory::Field& late) const
{
    if (seen.filled > 0) {
        before.records += late.records + m_rows;
        before.present += seen.filled;
        late.records = 0;
    } else {
        late.records += m_rows;
    }
    const bool some = seen.filled > seen.faults;
    late.present = some ? 0 : late.present + seen.faults;
    before.types |= some ? readable : 0U;
}

bool ColumnWatch::judgeFew(const std::string& kind, const ColumnMap& names, Rows rows,
                           Cursors& cursors, SchemaFindings& findings) const
{
    const std::string key = std::string(ShapeMemory::keyPrefix) + "few/" + kind;
    const std::string lateKey = key + "/lately";
    ShapeMemory all = ShapeMemory::parse(cursors[key]);
    ShapeMemory lately = ShapeMemory::parse(cursors[lateKey]);
    bool acceptable = true;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const Seen& seen = m_columns[i];
        const ColumnRule& rule = m_mapper.columns()[i];
        const std::string ours(rule.name);
        ShapeMemory::Field& before = all.fields[ours];
        ShapeMemory::Field& late = lately.fields[ours];
        if (rows == Rows::New) {
            goOn(seen, before, late);
        }
        const bool needed = rule.key || rule.empty == EmptyValue::Reject;
        const std::uint64_t enoughRows = needed ? fewestToCompare : fewestToMiss;
        const bool missing = seen.filled == 0 && late.records >= enoughRows
                             && before.records >= enoughRows && before.present == before.records;
        const bool unreadable =
            seen.faults > 0 && before.types != 0 && late.present >= fewestToCompare;
        SchemaChange change = changeOf(kind, i, names);
        if (!missing && !unreadable) {
            findings.unchanged.push_back(std::move(change));
            continue;
        }
        if (unreadable) {
            tellBroken(seen.last, change);
        }
        change.refused = unreadable || needed || rule.required || names.theirs.contains(ours);
        acceptable = acceptable && !change.refused;
        if (!change.refused) {
            before = late = {}; // told once, and then as ever
        }
        findings.changes.push_back(std::move(change));
    }
    cursors[key] = all.text();
    cursors[lateKey] = lately.text();
    return acceptable;
}

} // namespace repromise
