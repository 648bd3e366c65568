#include "gui/variants/ValueList.h"

namespace repromise {
namespace {

const QLatin1Char quote('"');

} // namespace

QString ValueList::join(const QStringList& values)
{
    QStringList parts;
    for (QString value : values) {
        const bool bare = !value.isEmpty() && !value.contains(u',') && !value.contains(quote)
                          && value == value.trimmed();
        parts << (bare ? value : quote + value.replace(quote, QStringLiteral("\"\"")) + quote);
    }
    return parts.join(QStringLiteral(", "));
}

QStringList ValueList::split(const QString& line)
{
    QStringList values;
    QString value;
    bool inQuotes = false;
    bool quoted = false;
    const auto end = [&] {
        const QString whole = quoted ? value : value.trimmed();
        if (quoted || !whole.isEmpty()) {
            values << whole;
        }
        value.clear();
        quoted = false;
    };
    for (qsizetype at = 0; at < line.size(); ++at) {
        const QChar letter = line[at];
        if (letter == quote && inQuotes && line.mid(at + 1, 1) == quote) {
            value += letter;
            ++at;
        } else if (letter == quote && (inQuotes || value.trimmed().isEmpty())) {
            inQuotes = !inQuotes;
            quoted = true;
            value = inQuotes ? QString() : value;
        } else if (letter == u',' && !inQuotes) {
            end();
        } else if (!quoted || inQuotes || !letter.isSpace()) {
            value += letter;
        }
    }
    end();
    return values;
}

} // namespace repromise
