#include "connect/edi/ShipNoticeLine.h"

#include "base/Excerpt.h"
#include "connect/edi/EdiValues.h"

#include <QCoreApplication>

namespace repromise {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ShipNoticeLine)
};

} // namespace

void ShipNoticeLine::deliver(const EdiMapping& mapping) const
{
    const std::string key = order + '/' + (line.empty() ? item : line);
    if (order.empty() || (line.empty() && item.empty())) {
        mapping.report.reject(
            "missing_key", key, *segment,
            Tr::tr("The shipped item names no purchase order, or neither line nor "
                   "item number. Have it sent again."));
        return;
    }
    const auto shipped = ediQuantity(quantity);
    if (!shipped || *shipped <= Quantity()) {
        mapping.report.reject("not_a_number", key, *segment,
                              Tr::tr("The shipped quantity is \"%1\"; it must be a number above 0. "
                                     "Have it sent again.")
                                  .arg(excerpt(quantity)));
        return;
    }
    if (!day.misread().empty()) {
        mapping.report.flag("not_a_date", key, *segment,
                            Tr::tr("A date of the notice is “%1”, which is no day. Ask the sender "
                                   "when the goods arrive.")
                                .arg(excerpt(day.misread())));
    }
    SupplyWord word;
    word.order = order;
    word.line = line;
    word.item = item;
    word.status = "in_transit";
    word.expected = day.day(mapping);
    word.shipped = shipped;
    word.saidAt = mapping.message.preparedAt;
    mapping.sink.said(word, mapping.report.place(*segment));
    // What the carrier said before the notice came. What has arrived is no longer on its way,
    // whenever the notice was written; of other words the newer one counts.
    if (const auto status = mapping.shipNotices.awaited(references)) {
        word.status = status->status;
        word.expected = status->expected;
        word.saidAt = status->status == "arrived" && status->saidAt < word.saidAt ? word.saidAt
                                                                                  : status->saidAt;
        mapping.sink.said(word, mapping.report.place(*segment));
    }
    for (const std::string& reference : references) {
        mapping.shipNotices.remember({reference, order, line, item, shipped->text()});
    }
}

} // namespace repromise
