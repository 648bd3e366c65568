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
    {"two_emails_in_one", QT_TRANSLATE_NOOP("ComplaintText", "Two addresses in one")},
    {"over_cancelled", QT_TRANSLATE_NOOP("ComplaintText", "More cancelled than ordered")},
    {"over_picked", QT_TRANSLATE_NOOP("ComplaintText", "More picked than asked for")},
    {"out_of_range", QT_TRANSLATE_NOOP("ComplaintText", "Beyond all bounds")},
    {"negative_cost", QT_TRANSLATE_NOOP("ComplaintText", "Negative cost")},
    {"negative_terms", QT_TRANSLATE_NOOP("ComplaintText", "Negative tolerance or penalty")},
    {"bad_ratio", QT_TRANSLATE_NOOP("ComplaintText", "Unusable ratio")},
    {"bad_min_ship", QT_TRANSLATE_NOOP("ComplaintText", "Unusable minimum shipment")},
    {"useless_when_due", QT_TRANSLATE_NOOP("ComplaintText", "Useless when due")},
    {"unknown_time_zone", QT_TRANSLATE_NOOP("ComplaintText", "Unknown time zone")},
    {"self_substitute", QT_TRANSLATE_NOOP("ComplaintText", "Its own substitute")},
    {"self_replenishment", QT_TRANSLATE_NOOP("ComplaintText", "Replenishes itself")},
    {"self_lane", QT_TRANSLATE_NOOP("ComplaintText", "A lane to itself")},
    {"never_valid", QT_TRANSLATE_NOOP("ComplaintText", "Valid on no day")},
    {"stale_status", QT_TRANSLATE_NOOP("ComplaintText", "Status at odds with quantities")},
    {"received_before_order", QT_TRANSLATE_NOOP("ComplaintText", "Received before it was ordered")},
    {"delivered_before_shipped",
     QT_TRANSLATE_NOOP("ComplaintText", "Delivered before it was shipped")},
    {"closed_before_opened", QT_TRANSLATE_NOOP("ComplaintText", "Closed before it was opened")},
    {"orphan_event", QT_TRANSLATE_NOOP("ComplaintText", "Event without its parcel")},
    {"bad_key", QT_TRANSLATE_NOOP("ComplaintText", "Unusable key")},
    {"bad_cell", QT_TRANSLATE_NOOP("ComplaintText", "Unusable cell")},
    {"wrong_type", QT_TRANSLATE_NOOP("ComplaintText", "Another type than expected")},
    {"not_a_value", QT_TRANSLATE_NOOP("ComplaintText", "No single value")},
    {"bad_event", QT_TRANSLATE_NOOP("ComplaintText", "Unusable event")},
    {"unknown_event", QT_TRANSLATE_NOOP("ComplaintText", "Unknown event")},
    {"not_edi", QT_TRANSLATE_NOOP("ComplaintText", "No EDI")},
    {"bad_header", QT_TRANSLATE_NOOP("ComplaintText", "Damaged header")},
    {"no_interchange", QT_TRANSLATE_NOOP("ComplaintText", "Outside any interchange")},
    {"truncated_interchange", QT_TRANSLATE_NOOP("ComplaintText", "Interchange cut off")},
    {"truncated_message", QT_TRANSLATE_NOOP("ComplaintText", "Message cut off")},
    {"unknown_message", QT_TRANSLATE_NOOP("ComplaintText", "Unknown kind of message")},
    {"message_too_large", QT_TRANSLATE_NOOP("ComplaintText", "Message too large")},
    {"stray_segment", QT_TRANSLATE_NOOP("ComplaintText", "Segment outside any message")},
    {"stray_trailer", QT_TRANSLATE_NOOP("ComplaintText", "End without a beginning")},
    {"segment_count_mismatch", QT_TRANSLATE_NOOP("ComplaintText", "Segments do not add up")},
    {"message_count_mismatch", QT_TRANSLATE_NOOP("ComplaintText", "Messages do not add up")},
    {"control_number_mismatch", QT_TRANSLATE_NOOP("ComplaintText", "Control numbers differ")},
    {"split_confirmation", QT_TRANSLATE_NOOP("ComplaintText", "Confirmed in parts")},
    {"item_mismatch", QT_TRANSLATE_NOOP("ComplaintText", "Another item than ordered")},
    {"not_carried", QT_TRANSLATE_NOOP("ComplaintText", "Nothing to keep it in")},
    {"lead_time_out_of_range", QT_TRANSLATE_NOOP("ComplaintText", "Lead time beyond all bounds")},
    {"row_too_long", QT_TRANSLATE_NOOP("ComplaintText", "Row too long")},
    {"cell_error", QT_TRANSLATE_NOOP("ComplaintText", "Cell holds an error")},
    {"formula_without_result", QT_TRANSLATE_NOOP("ComplaintText", "Formula without a result")},
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
