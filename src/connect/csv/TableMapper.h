#pragma once

#include "connect/csv/ValueReaders.h"

#include <type_traits>

namespace repromise {

template <typename Record>
struct Column {
    ColumnRule rule;
    ValueReader<Record> read;

    constexpr Column optional() const
    {
        Column copy = *this;
        copy.rule.required = false;
        return copy;
    }
    constexpr Column whenEmpty(EmptyValue empty) const
    {
        Column copy = *this;
        copy.rule.empty = empty;
        return copy;
    }
};

/// The one way from a row to a `Record`: a table of columns.
template <typename Record>
class TableMapper final : public RowMapper {
public:
    /// `blank` holds what a row leaves out. Key columns come first in `table`, which must outlive
    /// this.
    TableMapper(RecordKind recordKind, std::span<const Column<Record>> table, const Record& blank)
        : RowMapper(recordKind, rulesOf(table)), m_table(table), m_blank(blank)
    {
    }

    void map(const SourceRow& row, RecordSink& sink) const override
    {
        watch(row);
        if (!row.plain && !bytesAcceptable(row, sink)) {
            return;
        }
        Record record = m_blank;
        std::size_t flagged = absent;
        const std::size_t* position = positions().data();
        for (std::size_t i = 0; i < m_table.size(); ++i, ++position) {
            if (*position == absent) {
                continue;
            }
            const std::string_view text = row.values[*position];
            if (text.empty()) {
                if (m_table[i].rule.empty == EmptyValue::Reject) {
                    return rejectEmpty(row, i, sink);
                }
                flagged = m_table[i].rule.empty == EmptyValue::Flag ? i : flagged;
                continue;
            }
            const ValueFault fault = m_table[i].read(record, text);
            if (fault != ValueFault::None) {
                return rejectValue(row, i, fault, sink);
            }
        }
        if (flagged != absent) {
            flagEmpty(row, flagged, sink);
        }
        if constexpr (std::is_same_v<Record, SupplyWord>) {
            sink.said(record, row.place);
        } else {
            sink.put(record, row.place);
        }
    }

private:
    static std::vector<ColumnRule> rulesOf(std::span<const Column<Record>> table)
    {
        std::vector<ColumnRule> rules;
        for (const auto& column : table) {
            rules.push_back(column.rule);
        }
        return rules;
    }

    std::span<const Column<Record>> m_table;
    Record m_blank;
};

} // namespace repromise
