#pragma once

#include <QCoreApplication>
#include <QString>

#include <array>

namespace repromise {

/// The columns of the queue, in the order of the `backlog` command.
enum class QueueColumn {
    Order,
    Line,
    Item,
    Description,
    Location,
    Customer,
    Tier,
    Priority,
    Open,
    Requested,
    Promised,
    Confirmed,
    Projected,
    Safe,
    Told,
    DaysLate,
    Age,
    Value,
    Exceptions,
    Source,
};
constexpr int queueColumnCount = 20;

enum class ColumnKind { Text, Number, Date, Tags };

struct QueueColumnInfo {
    const char* key;   ///< stable: what settings and exports call it
    const char* title; ///< untranslated, context QueueColumns
    const char* tip;
    ColumnKind kind;
    bool shownAtFirst;
    int typicalCharacters; ///< for the first width
};

/// What every part of the console knows about a queue column.
class QueueColumns {
    Q_DECLARE_TR_FUNCTIONS(QueueColumns)

public:
    static const QueueColumnInfo& info(QueueColumn column);
    static QString title(QueueColumn column);
    static QString tip(QueueColumn column);
    static bool rightAligned(QueueColumn column);
    static std::array<QueueColumn, queueColumnCount> all();
};

} // namespace repromise
