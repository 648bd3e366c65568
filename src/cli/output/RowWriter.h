#pragma once

#include "base/Date.h"
#include "base/Money.h"
#include "base/Quantity.h"

#include <QString>

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace repromise {

enum class OutputFormat : std::uint8_t { Table, Json, Csv };

struct OutputHead {
    std::string schema; ///< `repromise/backlog/1`
    Date asOf = {};
    std::uint64_t generation = 0;
};

struct Column {
    std::string name;
    bool rightAligned = false; ///< numbers, in tables
};

/// Takes rows cell by cell, in the order of the columns, and writes them as it goes: memory does
/// not grow with the number of rows. Order of calls: begin, row × n, total × n, end.
class RowWriter {
public:
    RowWriter() = default;
    RowWriter(const RowWriter&) = delete;
    RowWriter& operator=(const RowWriter&) = delete;
    virtual ~RowWriter() = default;

    virtual void begin(const OutputHead& head, std::vector<Column> columns) = 0;
    virtual void beginRow() = 0;
    virtual void endRow() = 0;
    virtual void null() = 0;
    virtual void text(std::string_view value) = 0;
    virtual void integer(std::int64_t value) = 0;
    /// A decimal that must not pass through binary floating point; a JSON string.
    virtual void decimal(std::string_view value) = 0;
    virtual void list(std::span<const std::string_view> values) = 0;
    /// A value that is JSON already.
    virtual void json(std::string_view value) = 0;
    virtual void boolean(bool value) = 0;
    /// The next cell is a total of this name; CSV leaves totals out.
    virtual void total(std::string_view name) = 0;
    virtual void end() = 0;

    void sentence(const QString& value) { text(value.toStdString()); }
    void textOrNull(std::string_view value) { value.empty() ? null() : text(value); }
    void quantity(std::int64_t units) { decimal(Quantity::fromUnits(units).text()); }
    void money(std::int64_t minor, Currency currency) { decimal(Money{minor, currency}.text()); }
    void date(Date value);
    void instant(Instant value);
};

} // namespace repromise
