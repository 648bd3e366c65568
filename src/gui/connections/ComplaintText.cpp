#include "gui/connections/ComplaintText.h"

#include "gui/models/LocalText.h"

#include <algorithm>
#include <span>

namespace repromise {
namespace {

struct Word {
    std::string_view code;
    const char* text;
};

constexpr Word complaints[]{
    {"unknown_item", QT_TRANSLATE_NOOP("ComplaintText", "Unknown item")},
    {"unknown_location", QT_TRANSLATE_NOOP("ComplaintText", "Unknown location")},
    {"unknown_customer", QT_TRANSLATE_NOOP("ComplaintText", "Unknown customer")},
    {"unknown_supplier", QT_TRANSLATE_NOOP("ComplaintText", "Unknown supplier")},
    {"unknown_supply", QT_TRANSLATE_NOOP("ComplaintText", "Unknown purchase line")},
    {"unknown_key", QT_TRANSLATE_NOOP("ComplaintText", "Unknown key")},
    {"orphan_line", QT_TRANSLATE_NOOP("ComplaintText", "Line without its order")},
    {"duplicate_key_conflict", QT_TRANSLATE_NOOP("ComplaintText", "Delivered twice, differently")},
    {"data_conflict", QT_TRANSLATE_NOOP("ComplaintText", "Two sources disagree")},
    {"missing_key", QT_TRANSLATE_NOOP("ComplaintText", "Key is missing")},
    {"missing_value", QT_TRANSLATE_NOOP("ComplaintText", "Value is missing")},
    {"missing_date", QT_TRANSLATE_NOOP("ComplaintText", "Date is missing")},
    {"not_a_number", QT_TRANSLATE_NOOP("ComplaintText", "No number")},
    {"impossible_date", QT_TRANSLATE_NOOP("ComplaintText", "A day that does not exist")},
    {"local_date_format", QT_TRANSLATE_NOOP("ComplaintText", "Date written another way")},
    {"not_a_date", QT_TRANSLATE_NOOP("ComplaintText", "No date")},
    {"not_a_time", QT_TRANSLATE_NOOP("ComplaintText", "No time")},
    {"not_yes_or_no", QT_TRANSLATE_NOOP("ComplaintText", "Neither yes nor no")},
    {"not_a_currency", QT_TRANSLATE_NOOP("ComplaintText", "No currency")},
    {"negative_qty", QT_TRANSLATE_NOOP("ComplaintText", "Negative quantity")},
    {"zero_qty", QT_TRANSLATE_NOOP("ComplaintText", "Nothing ordered")},
    {"over_shipped", QT_TRANSLATE_NOOP("ComplaintText", "More shipped than ordered")},
    {"over_received", QT_TRANSLATE_NOOP("ComplaintText", "More received than ordered")},
    {"over_allocated", QT_TRANSLATE_NOOP("ComplaintText", "More allocated than open")},
    {"bad_email", QT_TRANSLATE_NOOP("ComplaintText", "Unusable e-mail address")},
    {"bad_encoding", QT_TRANSLATE_NOOP("ComplaintText", "Unreadable characters")},
    {"too_few_columns", QT_TRANSLATE_NOOP("ComplaintText", "Too few values")},
    {"too_many_columns", QT_TRANSLATE_NOOP("ComplaintText", "Too many values")},
    {"unbalanced_quote", QT_TRANSLATE_NOOP("ComplaintText", "A quote that is not closed")},
    {"bad_file", QT_TRANSLATE_NOOP("ComplaintText", "Unusable file")},
};

constexpr Word kinds[]{
    {"locations", QT_TRANSLATE_NOOP("ComplaintText", "Locations")},
    {"suppliers", QT_TRANSLATE_NOOP("ComplaintText", "Suppliers")},
    {"customers", QT_TRANSLATE_NOOP("ComplaintText", "Customers")},
    {"accounts", QT_TRANSLATE_NOOP("ComplaintText", "Accounts")},
    {"contacts", QT_TRANSLATE_NOOP("ComplaintText", "Contacts")},
    {"items", QT_TRANSLATE_NOOP("ComplaintText", "Items")},
    {"substitutes", QT_TRANSLATE_NOOP("ComplaintText", "Substitutes")},
    {"stock", QT_TRANSLATE_NOOP("ComplaintText", "Stock")},
    {"sales_orders", QT_TRANSLATE_NOOP("ComplaintText", "Orders")},
    {"sales_lines", QT_TRANSLATE_NOOP("ComplaintText", "Order lines")},
    {"shipments", QT_TRANSLATE_NOOP("ComplaintText", "Shipments")},
    {"purchase_lines", QT_TRANSLATE_NOOP("ComplaintText", "Purchase lines")},
    {"receipts_history", QT_TRANSLATE_NOOP("ComplaintText", "Receipts")},
    {"lanes", QT_TRANSLATE_NOOP("ComplaintText", "Lanes")},
    {"trackings", QT_TRANSLATE_NOOP("ComplaintText", "Trackings")},
    {"milestones", QT_TRANSLATE_NOOP("ComplaintText", "Milestones")},
    {"inquiries", QT_TRANSLATE_NOOP("ComplaintText", "Inquiries")},
    {"pick_tasks", QT_TRANSLATE_NOOP("ComplaintText", "Pick tasks")},
    {"supply_confirmations", QT_TRANSLATE_NOOP("ComplaintText", "Supplier confirmations")},
};

QString wordFor(std::span<const Word> words, std::string_view code)
{
    const auto found = std::ranges::find(words, code, &Word::code);
    if (found != words.end()) {
        return QCoreApplication::translate("ComplaintText", found->text);
    }
    QString text = LocalText::text(code);
    text.replace(u'_', u' ');
    return text.isEmpty() ? text : text.at(0).toUpper() + text.mid(1);
}

} // namespace

QString ComplaintText::complaint(std::string_view kind)
{
    return wordFor(complaints, kind);
}

QString ComplaintText::records(std::string_view recordKind)
{
    return wordFor(kinds, recordKind);
}

} // namespace repromise
