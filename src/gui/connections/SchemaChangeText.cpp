#include "gui/connections/SchemaChangeText.h"

#include "base/Excerpt.h"
#include "gui/models/LocalText.h"

#include <QCoreApplication>
#include <QStringList>

namespace repromise {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(SchemaChangeText)
};

QString shapeName(const QString& shape)
{
    const std::pair<const char*, QString> names[]{
        {"text", Tr::tr("a text")},      {"number", Tr::tr("a number")},
        {"yes/no", Tr::tr("yes or no")}, {"list", Tr::tr("a list")},
        {"object", Tr::tr("an object")}, {"nothing", Tr::tr("nothing")}};
    for (const auto& [shapeWord, name] : names) {
        if (shape == QLatin1String(shapeWord)) {
            return name;
        }
    }
    return shape;
}

/// `text|number` as “a text or a number”.
QString shapeNames(const std::string& shapes)
{
    QStringList names;
    for (const QString& shape : shown(shapes).split(u'|')) {
        names << shapeName(shape);
    }
    return names.join(Tr::tr(" or "));
}

} // namespace

QString schemaChangeText(const SchemaChange& change)
{
    const QString what =
        Tr::tr("%1 of %2: %3 came instead of %4, since %5.", "field, feed, shapes, time")
            .arg(excerpt(change.field), excerpt(change.feed), shapeNames(change.came),
                 shapeNames(change.expected), LocalText::instant(change.since));
    return change.refused ? what + u' ' + Tr::tr("Nothing was taken; what is held stays.") : what;
}

} // namespace repromise
