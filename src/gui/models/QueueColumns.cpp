#include "gui/models/QueueColumns.h"

namespace repromise {
namespace {

using enum ColumnKind;

constexpr std::array<QueueColumnInfo, queueColumnCount> columnTable{{
    {"order", QT_TRANSLATE_NOOP("QueueColumns", "Order"),
     QT_TRANSLATE_NOOP("QueueColumns", "Sales order"), Text, true, 11},
    {"line", QT_TRANSLATE_NOOP("QueueColumns", "Line"),
     QT_TRANSLATE_NOOP("QueueColumns", "Line of the sales order"), Text, true, 3},
    {"item", QT_TRANSLATE_NOOP("QueueColumns", "Item"),
     QT_TRANSLATE_NOOP("QueueColumns", "Item number"), Text, true, 11},
    {"description", QT_TRANSLATE_NOOP("QueueColumns", "Description"),
     QT_TRANSLATE_NOOP("QueueColumns", "What the item is"), Text, false, 24},
    {"location", QT_TRANSLATE_NOOP("QueueColumns", "Location"),
     QT_TRANSLATE_NOOP("QueueColumns", "Where the line ships from"), Text, false, 8},
    {"customer", QT_TRANSLATE_NOOP("QueueColumns", "Customer"),
     QT_TRANSLATE_NOOP("QueueColumns", "Who waits for it"), Text, true, 20},
    {"tier", QT_TRANSLATE_NOOP("QueueColumns", "Tier"),
     QT_TRANSLATE_NOOP("QueueColumns", "Service tier of the customer"), Text, false, 7},
    {"priority", QT_TRANSLATE_NOOP("QueueColumns", "Priority"),
     QT_TRANSLATE_NOOP("QueueColumns", "Priority of the line, 1 first"), Number, false, 3},
    {"open", QT_TRANSLATE_NOOP("QueueColumns", "Open"),
     QT_TRANSLATE_NOOP("QueueColumns", "Ordered, less shipped and cancelled"), Number, true, 6},
    {"requested", QT_TRANSLATE_NOOP("QueueColumns", "Requested"),
     QT_TRANSLATE_NOOP("QueueColumns", "The date the customer asked for"), Date, false, 7},
    {"promised", QT_TRANSLATE_NOOP("QueueColumns", "Promised"),
     QT_TRANSLATE_NOOP("QueueColumns", "The date first promised"), Date, true, 10},
    {"confirmed", QT_TRANSLATE_NOOP("QueueColumns", "Confirmed"),
     QT_TRANSLATE_NOOP("QueueColumns", "The date the order system now holds"), Date, false, 10},
    {"projected", QT_TRANSLATE_NOOP("QueueColumns", "Projected"),
     QT_TRANSLATE_NOOP("QueueColumns", "When it can likely ship"), Date, true, 10},
    {"safe", QT_TRANSLATE_NOOP("QueueColumns", "Safe"),
     QT_TRANSLATE_NOOP("QueueColumns", "The date that holds nine times in ten"), Date, false, 10},
    {"told", QT_TRANSLATE_NOOP("QueueColumns", "Told"),
     QT_TRANSLATE_NOOP("QueueColumns", "The date the customer was last told"), Date, true, 10},
    {"days_late", QT_TRANSLATE_NOOP("QueueColumns", "Late"),
     QT_TRANSLATE_NOOP("QueueColumns", "Days from the due date to the projected date"), Number,
     true, 5},
    {"age_days", QT_TRANSLATE_NOOP("QueueColumns", "Age"),
     QT_TRANSLATE_NOOP("QueueColumns", "Days since the due date"), Number, false, 5},
    {"value", QT_TRANSLATE_NOOP("QueueColumns", "Value"),
     QT_TRANSLATE_NOOP("QueueColumns", "Open quantity at the unit price"), Number, true, 10},
    {"exceptions", QT_TRANSLATE_NOOP("QueueColumns", "Exceptions"),
     QT_TRANSLATE_NOOP("QueueColumns", "What is wrong with the line"), Tags, true, 24},
    {"source", QT_TRANSLATE_NOOP("QueueColumns", "Source"),
     QT_TRANSLATE_NOOP("QueueColumns", "The system the line came from"), Text, false, 8},
}};

} // namespace

const QueueColumnInfo& QueueColumns::info(QueueColumn column)
{
    return columnTable[static_cast<std::size_t>(column)];
}

QString QueueColumns::title(QueueColumn column)
{
    return tr(info(column).title);
}

QString QueueColumns::tip(QueueColumn column)
{
    return tr(info(column).tip);
}

bool QueueColumns::rightAligned(QueueColumn column)
{
    return info(column).kind == Number;
}

std::array<QueueColumn, queueColumnCount> QueueColumns::all()
{
    std::array<QueueColumn, queueColumnCount> result{};
    for (int i = 0; i < queueColumnCount; ++i) {
        result[static_cast<std::size_t>(i)] = static_cast<QueueColumn>(i);
    }
    return result;
}

} // namespace repromise
