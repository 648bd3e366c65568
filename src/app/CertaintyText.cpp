#include "app/CertaintyText.h"

#include "base/Excerpt.h"

#include <QCoreApplication>
#include <QLocale>

namespace repromise {
namespace {

constexpr std::size_t leastForSupplier = 10;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CertaintyText)
};

QString percent(double share)
{
    return QLocale().toString(share * 100, 'f', 0);
}

QString count(std::size_t value)
{
    return QLocale().toString(static_cast<qulonglong>(value));
}

} // namespace

QString verdictText(const CertaintyVerdict& verdict)
{
    if (verdict.receipts == 0) {
        return {};
    }
    return Text::tr("Safe dates would have held in %1% of %2 past receipts, promised dates in %3%.")
        .arg(percent(verdict.heldShare()), count(verdict.receipts),
             percent(verdict.promiseShare()));
}

QString trustInSafeDates(const Picture& picture, InboundIx limiting)
{
    if (!picture.certainty || !picture.certainty->taught) {
        return {};
    }
    const TaughtCertainty& taught = *picture.certainty->taught;
    QString all = verdictText(taught.verdict());
    if (limiting == noIx) {
        return all;
    }
    const auto supplier = picture.backlog->text(picture.backlog->inbound.supplier[limiting]);
    const CertaintyVerdict own = taught.verdictOf(supplier);
    if (supplier.empty() || own.receipts < leastForSupplier) {
        return all;
    }
    return all + QLatin1Char(' ')
           + Text::tr("Of %1 alone: %2% of %3.", "supplier, percent, number of receipts")
                 .arg(shown(supplier), percent(own.heldShare()), count(own.receipts));
}

} // namespace repromise
