#include "connect/csv/ReceiptColumns.h"

#include <QCoreApplication>

#include <algorithm>

namespace repromise {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ReceiptColumns)
};

struct Synonyms {
    std::string_view what;
    /// Without blanks and punctuation, the better ones first; separated by blanks.
    std::string_view names;
};

// In the order of ReceiptColumn.
constexpr std::array<Synonyms, receiptColumnCount> table{{
    {"supplier", "supplier supplierid suppliername suppliercode vendor vendorid vendorname "
                 "vendorcode seller"},
    {"item",
     "item itemid itemcode itemnumber product productid productcode sku material "
     "materialnumber part partnumber article itemdescription productdescription description"},
    {"location", "location locationid lane laneid place destination shipto site plant warehouse "
                 "country managedby"},
    {"promised", "promised promiseddate promiseddeliverydate promisedate scheduleddeliverydate "
                 "scheduleddate scheduled confirmeddate committeddate duedate plannedreceiptdate "
                 "planneddate expecteddate expected eta"},
    {"received", "received receiveddate receivedon receiptdate actualdeliverydate deliveredtoclient"
                 "date deliveredclientdate delivereddate deliverydate delivered actualdate "
                 "goodsreceiptdate arrived arrivaldate"},
    {"known", "recordedat recordeddate deliveryrecordeddate knownat postedat postingdate"},
    {"delivery", "delivery deliveryid deliverynumber asndn asn asnnumber shipment shipmentid "
                 "deliverynote receipt poid ponumber purchaseorder po poso"},
    {"group", "group fulfillvia fulfilledvia kind channel deliverytype"},
}};

std::string normal(std::string_view name)
{
    std::string letters;
    for (const char c : name) {
        if (c >= 'A' && c <= 'Z') {
            letters += static_cast<char>(c + 32);
        } else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
            letters += c;
        }
    }
    return letters;
}

std::optional<std::size_t> firstOf(std::string_view names, const std::vector<std::string>& header)
{
    while (!names.empty()) {
        const auto name = names.substr(0, names.find(' '));
        names.remove_prefix(std::min(names.size(), name.size() + 1));
        const auto found = std::ranges::find(header, name);
        if (found != header.end()) {
            return static_cast<std::size_t>(found - header.begin());
        }
    }
    return std::nullopt;
}

} // namespace

Result<ReceiptColumns> ReceiptColumns::find(std::span<const std::string_view> header)
{
    std::vector<std::string> names;
    for (const std::string_view name : header) {
        names.push_back(normal(name));
    }
    ReceiptColumns columns;
    for (std::size_t i = 0; i < table.size(); ++i) {
        columns.m_at[i] = firstOf(table[i].names, names);
        if (columns.m_at[i]) {
            columns.m_found.push_back(std::string(table[i].what) + ": "
                                      + std::string(header[*columns.m_at[i]]));
        }
    }
    if (!columns.has(ReceiptColumn::Promised) || !columns.has(ReceiptColumn::Received)) {
        return fail(ErrorKind::BadInput,
                    Text::tr("no column tells the %1. Name it “%2” in the first line.")
                        .arg(columns.has(ReceiptColumn::Promised) ? Text::tr("day of receipt")
                                                                  : Text::tr("promised day"),
                             columns.has(ReceiptColumn::Promised)
                                 ? QStringLiteral("received_date")
                                 : QStringLiteral("promised_date")));
    }
    return columns;
}

std::string_view ReceiptColumns::value(ReceiptColumn column,
                                       std::span<const std::string_view> fields) const
{
    const auto& position = at(column);
    return position && *position < fields.size() ? fields[*position] : std::string_view();
}

} // namespace repromise
