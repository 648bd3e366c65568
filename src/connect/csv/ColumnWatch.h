#pragma once

#include "connect/ShapeMemory.h"
#include "connect/csv/ColumnMap.h"
#include "connect/csv/RowMapper.h"

#include <functional>

namespace repromise {

/// Watches the columns of one file while its mapper works, over a sample of its rows, and compares
/// with earlier files of the kind. A column that held values and is no longer there, and one whose
/// values could be read and of which none can be read any more, is a change of the source, not of a
/// row.
class ColumnWatch {
public:
    /// Listens to the mapper until one of them is gone.
    explicit ColumnWatch(RowMapper& mapper);
    ColumnWatch(const ColumnWatch&) = delete;
    ColumnWatch& operator=(const ColumnWatch&) = delete;
    ~ColumnWatch();

    /// Called once enough rows were seen.
    std::function<void()> enough;

    /// The file names no column that holds this field of ours.
    void lacks(const std::string& field);

    /// What the mapper tells.
    void sawHeader() { m_named = true; }
    bool sampling();
    void value(std::size_t column) { ++m_columns[column].filled; }
    void fault(std::size_t column, ValueFault fault);
    /// Something stands there that is no single value.
    void noValue(std::size_t column);

    /// Whose files they are: of one export, or of several partners who may name other columns.
    enum class Senders { One, Several };
    /// Adds what changed since what `cursors` remember of this kind of file, and remembers what is
    /// as it was or new there. `names` tell how their columns are called. False when nothing of the
    /// file may be taken: of several senders an optional column that nobody mapped may be missing.
    bool judge(const std::string& kind, const ColumnMap& names, Senders senders, Cursors& cursors,
               SchemaFindings& findings) const;
    /// The same of rows that come a few at a time from several senders, each naming its own
    /// members, as events do. What is counted goes on from one to the next: a change is told once
    /// so many rows in a row had it. Rows that came before are not counted again.
    enum class Rows { New, Again };
    bool judgeFew(const std::string& kind, const ColumnMap& names, Rows rows, Cursors& cursors,
                  SchemaFindings& findings) const;

    static constexpr std::uint64_t sample = 200;
    static constexpr std::uint64_t fewestToCompare = 5;
    /// Rows that name their own members (JSON) leave out what is empty: both samples must have so
    /// many before one counts as gone.
    static constexpr std::uint64_t fewestToMiss = 50;

private:
    struct Seen {
        std::uint64_t filled = 0, faults = 0;
        ValueFault last = ValueFault::None;
        bool lacking = false;
    };
    SchemaChange changeOf(const std::string& kind, std::size_t column,
                          const ColumnMap& names) const;
    bool gone(std::size_t column, const ShapeMemory::Field& before) const;
    bool broken(const Seen& seen, const ShapeMemory::Field& before) const;
    void remember(const Seen& seen, ShapeMemory::Field& field) const;
    void goOn(const Seen& seen, ShapeMemory::Field& before, ShapeMemory::Field& late) const;

    RowMapper& m_mapper;
    std::vector<Seen> m_columns;
    std::uint64_t m_rows = 0;
    bool m_named = false;  ///< a header told which columns there are
    bool m_sampled = true; ///< the row that is mapped belongs to the sample
};

} // namespace repromise
