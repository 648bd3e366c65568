#include "store/merge/MergeReasons.h"

#include "base/Excerpt.h"
#include "store/merge/SourceClaims.h"

#include <QCoreApplication>
#include <QStringList>

namespace repromise {
namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("MergeReasons", text);
}

} // namespace

QString brokenReferenceReason(const BrokenReference& reference)
{
    const QString name = shown(reference.name);
    if (reference.kind == "unknown_item") {
        return say(QT_TRANSLATE_NOOP("MergeReasons", "Item \"%1\" is not known. Deliver the item "
                                                     "first, or correct the code."))
            .arg(name);
    }
    if (reference.kind == "unknown_location") {
        return say(QT_TRANSLATE_NOOP("MergeReasons", "Location \"%1\" is not known. Deliver the "
                                                     "location first, or correct the code."))
            .arg(name);
    }
    if (reference.kind == "unknown_destination") {
        return say(QT_TRANSLATE_NOOP("MergeReasons", "\"%1\" is neither a location nor a region of "
                                                     "customers. Correct where the lane leads to."))
            .arg(name);
    }
    if (reference.kind == "unknown_customer") {
        return say(QT_TRANSLATE_NOOP("MergeReasons", "Customer \"%1\" is not known. Deliver the "
                                                     "customer first, or correct the code."))
            .arg(name);
    }
    if (reference.kind == "unknown_supplier") {
        return say(QT_TRANSLATE_NOOP("MergeReasons", "Supplier \"%1\" is not known. Deliver the "
                                                     "supplier first, or correct the code."))
            .arg(name);
    }
    if (reference.kind == "orphan_line") {
        return say(QT_TRANSLATE_NOOP("MergeReasons", "Sales order \"%1\" is not known. Deliver the "
                                                     "order with its lines."))
            .arg(name);
    }
    return say(QT_TRANSLATE_NOOP("MergeReasons", "Sales order \"%1\" has no such line. Deliver the "
                                                 "order line first, or correct the number."))
        .arg(name);
}

QString duplicateConflictReason()
{
    return say(QT_TRANSLATE_NOOP("MergeReasons",
                                 "The same key was delivered twice with different values and no "
                                 "newer time stamp. The first was kept; remove the wrong one."));
}

QString tooManyLinesReason()
{
    return say(QT_TRANSLATE_NOOP("MergeReasons",
                                 "An order can have at most 65,535 lines here. Split "
                                 "the order."));
}

QString tooManyLocationsReason()
{
    return say(QT_TRANSLATE_NOOP("MergeReasons", "A workspace can have at most 65,535 locations. "
                                                 "Deliver those that ship or receive goods."));
}

QString sourceConflictReason(const std::vector<std::string>& columns)
{
    QStringList fields;
    for (const std::string& column : columns) {
        fields << shown(fieldOfColumn(column));
    }
    return say(QT_TRANSLATE_NOOP("MergeReasons",
                                 "%1: another source says otherwise. “source conflicts” shows both "
                                 "values. Say in sync.precedence whose counts, or mend one of the "
                                 "sources."))
        .arg(fields.join(QStringLiteral(", ")));
}

QString unknownSupplyReason(const SupplyWord& word)
{
    const auto text = [](std::string_view view) { return excerpt(view); };
    return say(QT_TRANSLATE_NOOP("MergeReasons",
                                 "Purchase order \"%1\" has no line \"%2\" here. Sync the "
                                 "system that holds the order first, or correct the number; then "
                                 "deliver this again."))
        .arg(text(word.order), text(word.line.empty() ? word.item : word.line));
}

QString otherItemReason(const SupplyWord& word)
{
    return say(QT_TRANSLATE_NOOP("MergeReasons",
                                 "Item \"%1\" is not the item of this purchase line. Ask the "
                                 "supplier which line is meant."))
        .arg(excerpt(word.item));
}

} // namespace repromise
