#include "connect/edi/SupplyAnswer.h"

#include "base/Excerpt.h"
#include "connect/edi/EdiValues.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace repromise {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(SupplyAnswer)
};

} // namespace

struct SupplyAnswer::Sum {
    Quantity coming;
    bool counted = false; ///< some part gave a quantity
    bool waiting = false; ///< some part has no day at present
    bool refused = false, accepted = false;
    Date last;
    QStringList days; ///< quantity and day of each dated part
    bool split = false;
};

SupplyAnswer::Sum SupplyAnswer::sum(const EdiMapping& mapping) const
{
    Sum sum;
    for (const Part& part : parts) {
        const Quantity quantity = part.quantity.value_or(Quantity());
        sum.counted = sum.counted || part.quantity.has_value();
        if (part.verdict == Verdict::Rejected) {
            sum.refused = true;
            continue;
        }
        const Date date = (part.day.offered() ? part.day : day).day(mapping);
        if (mapping.placeholder(date) || (part.verdict == Verdict::Waiting && !date.known())) {
            sum.waiting = true;
            continue;
        }
        sum.accepted = true;
        sum.coming += quantity;
        if (date.known()) {
            sum.split = sum.split || (sum.last.known() && date != sum.last);
            sum.last = sum.last.known() ? std::max(sum.last, date) : date;
            sum.days << Tr::tr("%1 on %2")
                            .arg(QString::fromStdString(quantity.text()),
                                 QString::fromStdString(date.iso()));
        }
    }
    return sum;
}

std::string_view SupplyAnswer::status(const Sum& sum, Verdict verdict)
{
    if (verdict == Verdict::Rejected || (sum.refused && !sum.accepted && !sum.waiting)) {
        return "rejected";
    }
    if (sum.waiting && !sum.accepted) {
        return "waiting";
    }
    const bool changed = verdict == Verdict::Changed || sum.waiting || sum.refused || sum.split;
    return changed ? "changed" : "confirmed";
}

std::optional<Quantity> SupplyAnswer::quantity(std::string_view text)
{
    const auto read = ediQuantity(text);
    if (!text.empty() && (!read || *read < Quantity())) {
        m_misread = text;
        return std::nullopt;
    }
    return read;
}

const std::string& SupplyAnswer::misreadDay() const
{
    const auto part =
        std::ranges::find_if(parts, [](const Part& each) { return !each.day.misread().empty(); });
    return part == parts.end() ? day.misread() : part->day.misread();
}

// True when nothing can be taken of the answer.
bool SupplyAnswer::complain(const EdiMapping& mapping) const
{
    if (order.empty() || (line.empty() && item.empty())) {
        mapping.report.reject(
            "missing_key", key(), *segment,
            order.empty() ? Tr::tr("The answer names no purchase order. Have it sent again.")
                          : Tr::tr("The answer names neither the line nor an item number "
                                   "of a kind that item_ids lists. Have it sent again."));
        return true;
    }
    if (!m_misread.empty()) {
        mapping.report.reject("not_a_number", key(), *segment,
                              Tr::tr("A quantity of the answer is “%1”, which is none. Nothing was "
                                     "taken of the line; have it sent again.")
                                  .arg(excerpt(m_misread)));
        return true;
    }
    if (!misreadDay().empty()) {
        mapping.report.reject("not_a_date", key(), *segment,
                              Tr::tr("A date of the answer is “%1”, which is no day. Nothing was "
                                     "taken of the line; have it sent again.")
                                  .arg(excerpt(misreadDay())));
        return true;
    }
    return false;
}

void SupplyAnswer::deliver(const EdiMapping& mapping) const
{
    if (complain(mapping)) {
        return;
    }
    SupplyAnswer whole = *this;
    if (whole.parts.empty()) {
        whole.parts.push_back({ordered, day, verdict});
    }
    const Sum total = whole.sum(mapping);
    SupplyWord word;
    word.order = order;
    word.line = line;
    word.item = item;
    word.status = status(total, verdict);
    word.saidAt = mapping.message.preparedAt;
    if (word.status == "rejected") {
        word.confirmed = Quantity();
    } else {
        word.undated = word.status == "waiting";
        word.expected = total.last;
        if (total.counted && !word.undated) {
            word.confirmed = total.coming;
            word.ofOrdered = ordered;
        }
    }
    if (total.split) {
        mapping.report.flag("split_confirmation", key(), *segment,
                            Tr::tr("The supplier splits the line: %1. It is awaited on the last of "
                                   "these days.")
                                .arg(total.days.join(QStringLiteral(", "))));
    }
    mapping.sink.said(word, mapping.report.place(*segment));
}

} // namespace repromise
