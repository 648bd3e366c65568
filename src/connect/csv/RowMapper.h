#pragma once

#include "base/Money.h"
#include "base/Result.h"
#include "domain/RecordSink.h"

#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace repromise {

enum class ValueFault : std::uint8_t {
    None,
    NotANumber,
    ImpossibleDate,  ///< shaped like an ISO date, but there is no such day
    LocalDateFormat, ///< a date written some other way
    NotATime,
    NotYesNo,
    NotACurrency,
};

enum class EmptyValue : std::uint8_t { Fine, Flag, Reject };

/// What is known of a column without knowing the record it belongs to.
struct ColumnRule {
    std::string_view name;
    bool required = true; ///< the column must be there; its values may still be empty
    bool key = false;     ///< part of the record's key: never empty
    EmptyValue empty = EmptyValue::Fine;
};

/// A row of text values in the order of the header that was bound.
struct SourceRow {
    std::span<const std::string_view> values;
    Place place;
    bool plain = false; ///< true only if all of it is printable ASCII
};

class ColumnMap;
class ColumnWatch;

/// Turns rows of one resource into canonical records. A row with a value that does not fit is
/// reported to the sink and not delivered.
class RowMapper {
public:
    RowMapper(RecordKind kind, std::vector<ColumnRule> columns);
    RowMapper(const RowMapper&) = delete;
    RowMapper& operator=(const RowMapper&) = delete;
    virtual ~RowMapper() = default;

    RecordKind kind() const { return m_kind; }
    const std::vector<ColumnRule>& columns() const { return m_columns; }

    /// Finds each column in the header: any order, letter case and surrounding blanks do not
    /// matter, unknown columns are ignored. Fails on a missing or a doubled column.
    Outcome bind(std::span<const std::string_view> header, std::string_view file);
    /// The same for a header of theirs; returns it in our names, those of constants after it.
    Result<std::vector<std::string>> bind(std::span<const std::string_view> header,
                                          const ColumnMap& names, std::string_view file);
    /// Whether the header that was bound names this one of `columns()`.
    bool bound(std::size_t column) const { return m_positions[column] != absent; }
    /// Told of what comes; null is nobody.
    void setWatch(ColumnWatch* watch) { m_watch = watch; }

    /// Takes rows that hold exactly `columns()`, in that order.
    void bindOwnColumns();

    /// Takes rows of just these fields; what none of them fills stays as it is in a blank record.
    /// False when one is unknown, or one without which the record means nothing is not among them.
    bool bindFields(std::span<const std::string_view> fields);

    /// `row` must have as many values as the bound header.
    virtual void map(const SourceRow& row, RecordSink& sink) const = 0;

    /// As much of the key as the values hold.
    std::string keyOf(std::span<const std::string_view> values) const;
    /// The values by the names of `columns()`; empty where the row has none.
    RecordFields fieldsOf(std::span<const std::string_view> values) const;
    void reject(const SourceRow& row, std::string_view kind, QString reason,
                RecordSink& sink) const;
    /// Of a row that is not mapped: what stands in these columns is no single value.
    void tellNoValues(const SourceRow& row, std::span<const std::size_t> columns) const;

protected:
    static constexpr std::size_t absent = static_cast<std::size_t>(-1);

    /// For each of `columns()` where it stands in a row, or `absent`.
    const std::vector<std::size_t>& positions() const { return m_positions; }
    void watch(const SourceRow& row) const
    {
        if (m_watch != nullptr) {
            tellWatch(row);
        }
    }
    void rejectValue(const SourceRow& row, std::size_t column, ValueFault fault,
                     RecordSink& sink) const;
    void rejectEmpty(const SourceRow& row, std::size_t column, RecordSink& sink) const;
    void flagEmpty(const SourceRow& row, std::size_t column, RecordSink& sink) const;
    /// Whether the unusual bytes of the row leave it usable; reports it if not.
    bool bytesAcceptable(const SourceRow& row, RecordSink& sink) const;

private:
    void tellWatch(const SourceRow& row) const;

    RecordKind m_kind;
    std::vector<ColumnRule> m_columns;
    std::vector<std::size_t> m_positions;
    ColumnWatch* m_watch = nullptr;
};

/// `currency` is that of amounts in rows that name none.
std::unique_ptr<RowMapper> makeRowMapper(RecordKind kind, Currency currency);
/// Of what suppliers say of purchase lines: `supply_confirmations`.
std::unique_ptr<RowMapper> makeSupplyWordMapper();

} // namespace repromise
