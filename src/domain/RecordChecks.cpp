#include "domain/RecordChecks.h"

#include "base/Excerpt.h"

#include <QCoreApplication>
#include <QTimeZone>

namespace repromise {
namespace {

// Beyond this the sums over all lines would no longer fit the integer.
constexpr Quantity largestQuantity = Quantity::whole(1'000'000'000);

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(RecordChecks)
};

QString shown(Quantity quantity)
{
    return QString::fromStdString(quantity.text());
}

QString shown(Date date)
{
    return QString::fromStdString(date.iso());
}

Finding rejected(std::string_view kind, QString reason)
{
    return {Handling::Rejected, kind, std::move(reason)};
}

Finding flagged(std::string_view kind, QString reason)
{
    return {Handling::Flagged, kind, std::move(reason)};
}

bool tooLarge(Quantity quantity)
{
    return quantity > largestQuantity || quantity < Quantity() - largestQuantity;
}

Finding outOfRange(Quantity quantity)
{
    return rejected("out_of_range",
                    Tr::tr("The quantity %1 is beyond what can be added up exactly; correct it.")
                        .arg(shown(quantity)));
}

// For what somebody ordered, shipped or received: a movement of something.
std::optional<Finding> checkMoved(Quantity quantity)
{
    if (quantity > Quantity() && !tooLarge(quantity)) {
        return std::nullopt;
    }
    if (quantity == Quantity()) {
        return rejected("zero_qty",
                        Tr::tr("The quantity is zero; correct it or remove the record."));
    }
    if (quantity > Quantity()) {
        return outOfRange(quantity);
    }
    return rejected("negative_qty",
                    Tr::tr("The quantity %1 is below zero; correct it, or record returns apart.")
                        .arg(shown(quantity)));
}

// For parts of it, of which there may be none.
std::optional<Finding> checkPart(Quantity quantity)
{
    return quantity == Quantity() ? std::nullopt : checkMoved(quantity);
}

std::optional<Finding> checkLineQuantities(const OrderLineRecord& line)
{
    auto found = checkMoved(line.ordered);
    for (const Quantity part : {line.shipped, line.allocated, line.cancelled}) {
        found = found ? std::move(found) : checkPart(part);
    }
    // Units times micros fits up to some 900 million of the major unit.
    std::int64_t value = 0;
    const bool overflow =
        __builtin_mul_overflow(line.ordered.units(), line.unitPrice.micros(), &value);
    if (!found && (overflow || value < 0)) {
        return rejected("out_of_range",
                        Tr::tr("The unit price %1 is negative or far too large; correct it.")
                            .arg(QString::fromStdString(line.unitPrice.text())));
    }
    return found;
}

std::optional<Finding> checkLineBalance(const OrderLineRecord& line)
{
    if (line.shipped > line.ordered) {
        return flagged("over_shipped",
                       Tr::tr("%1 shipped of %2 ordered; check the shipments of this line.")
                           .arg(shown(line.shipped), shown(line.ordered)));
    }
    if (line.shipped + line.cancelled > line.ordered) {
        return flagged("over_cancelled",
                       Tr::tr("%1 cancelled and %2 shipped of %3 ordered; correct one of them.")
                           .arg(shown(line.cancelled), shown(line.shipped), shown(line.ordered)));
    }
    const Quantity open = line.ordered - line.shipped - line.cancelled;
    if (line.allocated > open) {
        return flagged("over_allocated",
                       Tr::tr("%1 allocated where only %2 is open; release the rest.")
                           .arg(shown(line.allocated), shown(open)));
    }
    return std::nullopt;
}

// Only the words of the canonical vocabulary are judged; other systems have words of their own.
bool contradicts(std::string_view status, const OrderLineRecord& line)
{
    const Quantity open = line.ordered - line.shipped - line.cancelled;
    const bool done = open == Quantity();
    if (status == "open" || status == "backordered") {
        return done || line.allocated == open;
    }
    if (status == "allocated") {
        return done || line.allocated < open;
    }
    if (status == "shipped") {
        return !done || line.shipped == Quantity();
    }
    return status == "cancelled" && (!done || line.shipped != Quantity());
}

Finding missingDate(const QString& what)
{
    return rejected("missing_date", what);
}

std::optional<Finding> checkLeadDays(int days)
{
    if (days >= 0 && days <= longestLeadDays) {
        return std::nullopt;
    }
    return flagged(
        "lead_time_out_of_range",
        Tr::tr("A lead time of %1 days makes no sense; the nearest of 0 and %2 is taken. "
               "Correct it.")
            .arg(days)
            .arg(longestLeadDays));
}

std::optional<Finding> checkTerms(const OrderLineRecord& line)
{
    const LineTerms& terms = line.terms;
    if (terms.minShip < Quantity() || terms.minShip > line.ordered) {
        return flagged("bad_min_ship",
                       Tr::tr("A minimum shipment of %1 does not fit %2 ordered and is left out of "
                              "account; correct it.")
                           .arg(shown(terms.minShip), shown(line.ordered)));
    }
    if (terms.latestUseful.known() && terms.latestUseful < line.requested) {
        return flagged("useless_when_due",
                       Tr::tr("The latest useful date %1 is before the requested date %2; correct "
                              "one of them.")
                           .arg(shown(terms.latestUseful), shown(line.requested)));
    }
    return std::nullopt;
}

std::optional<Finding> checkBounds(Quantity quantity)
{
    return tooLarge(quantity) ? std::optional(outOfRange(quantity)) : std::nullopt;
}

bool holdsTwoAddresses(std::string_view email)
{
    return email.find('@') != email.rfind('@')
           && email.find_first_of(",; ") != std::string_view::npos;
}

} // namespace

std::optional<Finding> checkRecord(const LocationRecord& record)
{
    if (!record.key.empty() && record.key == record.replenishedFrom) {
        return flagged("self_replenishment",
                       Tr::tr("The location replenishes itself; name another one or none."));
    }
    for (const int days : {record.transferDays, record.dockToStockDays, record.pickLeadDays}) {
        if (auto found = checkLeadDays(days)) {
            return found;
        }
    }
    const bool zoneKnown =
        record.timeZone.empty()
        || QTimeZone::isTimeZoneIdAvailable(
            QByteArray(record.timeZone.data(), static_cast<qsizetype>(record.timeZone.size())));
    if (!zoneKnown) {
        return flagged("unknown_time_zone",
                       Tr::tr("\"%1\" is no time zone known here, so UTC is taken; use a name such "
                              "as Europe/Berlin.")
                           .arg(excerpt(record.timeZone)));
    }
    return std::nullopt;
}

std::optional<Finding> checkRecord(const SupplierRecord& record)
{
    return checkLeadDays(record.nominalLeadTimeDays);
}

std::optional<Finding> checkRecord(const CustomerRecord& /*record*/)
{
    return std::nullopt;
}

std::optional<Finding> checkRecord(const AccountRecord& record)
{
    if (record.notifyToleranceDays < 0 || record.latePenaltyBasisPointsPerWeek < 0) {
        return rejected("negative_terms",
                        Tr::tr("The notice tolerance or the late penalty is below zero; "
                               "correct it."));
    }
    return std::nullopt;
}

std::optional<Finding> checkRecord(const ContactRecord& record)
{
    if (record.emailUsable || record.email.empty()) {
        return std::nullopt;
    }
    if (holdsTwoAddresses(record.email)) {
        return flagged("two_emails_in_one",
                       Tr::tr("\"%1\" is more than one address; give each a contact of its own. "
                              "Nothing is sent to it until then.")
                           .arg(excerpt(record.email)));
    }
    return flagged("bad_email",
                   Tr::tr("\"%1\" is no e-mail address; correct it. Nothing is sent to it until "
                          "then.")
                       .arg(excerpt(record.email)));
}

std::optional<Finding> checkRecord(const ItemRecord& record)
{
    if (record.step < Quantity()) {
        return rejected("negative_qty", Tr::tr("The smallest sellable quantity %1 is below zero; "
                                               "correct it.")
                                            .arg(shown(record.step)));
    }
    return checkBounds(record.step);
}

std::optional<Finding> checkRecord(const SubstituteRecord& record)
{
    if (record.item == record.substitute) {
        return rejected("self_substitute",
                        Tr::tr("The item is listed as its own substitute; remove the row."));
    }
    if (record.ratio <= Quantity() || tooLarge(record.ratio)) {
        return rejected("bad_ratio", Tr::tr("A substitution ratio of %1 makes no sense; give the "
                                            "units needed for one unit of the item.")
                                         .arg(shown(record.ratio)));
    }
    if (record.validFrom.known() && record.validTo < record.validFrom) {
        return flagged("never_valid", Tr::tr("Valid to %1 is before valid from %2; correct one.")
                                          .arg(shown(record.validTo), shown(record.validFrom)));
    }
    return std::nullopt;
}

std::optional<Finding> checkRecord(const StockRecord& record)
{
    for (const Quantity quantity : {record.onHand, record.allocated, record.safetyStock}) {
        if (tooLarge(quantity)) {
            return outOfRange(quantity);
        }
        if (quantity < Quantity()) {
            return flagged("negative_qty",
                           Tr::tr("The stock %1 is below zero and is treated as 0; count it.")
                               .arg(shown(quantity)));
        }
    }
    if (record.allocated > record.onHand) {
        return flagged("over_allocated",
                       Tr::tr("%1 allocated where only %2 is on hand; check the allocations.")
                           .arg(shown(record.allocated), shown(record.onHand)));
    }
    return std::nullopt;
}

std::optional<Finding> checkRecord(const SalesOrderRecord& record)
{
    if (!record.orderDate.known()) {
        return flagged("missing_date", Tr::tr("The order has no order date; give one."));
    }
    return std::nullopt;
}

std::optional<Finding> checkRecord(const OrderLineRecord& record)
{
    if (auto found = checkLineQuantities(record)) {
        return found;
    }
    if (!record.requested.known()) {
        return missingDate(Tr::tr("The line has no requested date, so it cannot be ranked or be "
                                  "late; give one."));
    }
    if (auto found = checkLineBalance(record)) {
        return found;
    }
    if (contradicts(record.status, record)) {
        return flagged("stale_status",
                       Tr::tr("The status says %1, but the quantities say otherwise; they are "
                              "believed. Update the status.")
                           .arg(excerpt(record.status)));
    }
    return checkTerms(record);
}

std::optional<Finding> checkRecord(const ShipmentRecord& record)
{
    if (auto found = checkMoved(record.shipped)) {
        return found;
    }
    if (!record.shipDate.known()) {
        return missingDate(Tr::tr("The shipment has no ship date; give one."));
    }
    return std::nullopt;
}

std::optional<Finding> checkRecord(const InboundRecord& record)
{
    if (auto found = checkMoved(record.ordered)) {
        return found;
    }
    if (auto found = checkPart(record.received)) {
        return found;
    }
    if (!record.expected.known() && !record.promised.known()) {
        return flagged("missing_date",
                       Tr::tr("The supply has neither an expected nor a promised date and counts "
                              "for nothing until it has one."));
    }
    if (record.received > record.ordered) {
        return flagged("over_received", Tr::tr("%1 received of %2 ordered; check the receipts.")
                                            .arg(shown(record.received), shown(record.ordered)));
    }
    return std::nullopt;
}

std::optional<Finding> checkRecord(const ReceiptRecord& record)
{
    if (auto found = checkMoved(record.received)) {
        return found;
    }
    if (!record.receivedOn.known()) {
        return missingDate(Tr::tr("The receipt has no received date; give one."));
    }
    if (record.orderDate.known() && record.receivedOn < record.orderDate) {
        return flagged("received_before_order",
                       Tr::tr("Received on %1, before it was ordered on %2; correct one of them.")
                           .arg(shown(record.receivedOn), shown(record.orderDate)));
    }
    return std::nullopt;
}

std::optional<Finding> checkRecord(const LaneRecord& record)
{
    if (record.from == record.to) {
        return rejected("self_lane", Tr::tr("The lane ends where it begins; remove the row."));
    }
    if (record.costPerUnit < UnitPrice()) {
        return rejected("negative_cost",
                        Tr::tr("The cost %1 of the lane is below zero; correct it.")
                            .arg(QString::fromStdString(record.costPerUnit.text())));
    }
    return checkLeadDays(record.transitDays);
}

std::optional<Finding> checkRecord(const TrackingRecord& record)
{
    if (record.shipDate.known() && record.delivered.known() && record.delivered < record.shipDate) {
        return flagged("delivered_before_shipped",
                       Tr::tr("Delivered on %1, before it was shipped on %2; ask the carrier.")
                           .arg(shown(record.delivered), shown(record.shipDate)));
    }
    return std::nullopt;
}

std::optional<Finding> checkRecord(const MilestoneRecord& /*record*/)
{
    return std::nullopt;
}

std::optional<Finding> checkRecord(const InquiryRecord& record)
{
    if (record.openedAt.known() && record.closedAt.known() && record.closedAt < record.openedAt) {
        return flagged("closed_before_opened",
                       Tr::tr("The inquiry was closed before it was opened; correct it there."));
    }
    return std::nullopt;
}

std::optional<Finding> checkRecord(const PickTaskRecord& record)
{
    if (auto found = checkMoved(record.quantity)) {
        return found;
    }
    for (const Quantity part : {record.picked, record.missing}) {
        if (auto found = checkPart(part)) {
            return found;
        }
    }
    if (record.picked + record.missing > record.quantity) {
        return flagged(
            "over_picked",
            Tr::tr("%1 picked and %2 missing of a task of %3; correct one of them.")
                .arg(shown(record.picked), shown(record.missing), shown(record.quantity)));
    }
    return std::nullopt;
}

} // namespace repromise
