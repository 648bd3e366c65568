#include "app/ColumnMapping.h"

#include "base/Excerpt.h"
#include "connect/csv/ColumnMap.h"
#include "connect/csv/VerdictSink.h"
#include "connect/drop/DropKinds.h"
#include "connect/drop/JsonRows.h"
#include "connect/xlsx/XlsxValue.h"
#include "domain/CheckedSink.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace repromise {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ColumnMapping)
};

std::string simple(std::string_view text)
{
    std::string plain;
    for (const char c : text) {
        if (c >= 'A' && c <= 'Z') {
            plain += static_cast<char>(c + 32);
        } else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
            plain += c;
        }
    }
    return plain;
}

struct OtherName {
    std::string_view ours;
    std::array<std::string_view, 7> theirs;
};

/// What other systems call our fields, in letters and figures only.
constexpr OtherName otherNames[]{
    {"order_id", {"order", "orderno", "ordernumber", "salesorder", "orderid", "auftrag"}},
    {"po_id", {"po", "pono", "ponumber", "purchaseorder", "orderno", "ordernumber", "bestellung"}},
    {"line_no", {"line", "lineno", "linenumber", "pos", "position", "item", "zeile"}},
    {"item_id", {"item", "itemno", "sku", "material", "product", "article", "artikel"}},
    {"location_id", {"location", "warehouse", "plant", "site", "store", "lager", "lagerort"}},
    {"customer_id", {"customer", "customerno", "soldto", "account", "client", "kunde"}},
    {"supplier_id", {"supplier", "vendor", "supplierno", "vendorno", "lieferant"}},
    {"ordered_qty", {"ordered", "quantity", "qty", "orderqty", "orderquantity", "menge"}},
    {"on_hand_qty", {"onhand", "stock", "quantity", "qty", "available", "bestand", "lagerbestand"}},
    {"allocated_qty", {"allocated", "reserved", "committed", "reserviert", "zugeteilt"}},
    {"safety_stock_qty", {"safetystock", "minimumstock", "minstock", "mindestbestand"}},
    {"description", {"text", "itemname", "name", "bezeichnung", "beschreibung"}},
    {"family", {"group", "itemgroup", "category", "gruppe", "warengruppe"}},
    {"uom", {"unit", "unitofmeasure", "einheit", "mengeneinheit"}},
    {"shipped_qty", {"shipped", "shippedquantity", "qtyshipped", "delivered"}},
    {"received_qty", {"received", "receivedquantity", "qtyreceived"}},
    {"confirmed_qty", {"confirmed", "confirmedquantity", "qty", "quantity", "menge"}},
    {"confirmed_date", {"confirmed", "newdate", "confirmeddelivery", "deliverydate", "termin"}},
    {"eta_date", {"eta", "expected", "expecteddate", "arrival", "deliverydate"}},
    {"requested_date", {"requested", "requesteddeliverydate", "duedate", "wunschtermin"}},
    {"promised_date", {"promised", "promiseddelivery", "deliverydate"}},
    {"updated_at", {"updated", "lastchanged", "modified", "changed", "changedat", "timestamp"}},
    {"said_at", {"said", "date", "sent", "timestamp", "updatedat"}},
};

bool fits(std::string_view ours, const std::string& column)
{
    const std::string plain = simple(column);
    if (plain.empty() || plain == simple(ours)) {
        return !plain.empty();
    }
    const auto* const other = std::ranges::find(otherNames, ours, &OtherName::ours);
    return other != std::end(otherNames)
           && std::ranges::find(other->theirs, std::string_view(plain)) != other->theirs.end();
}

/// What a path ends in, for likeness of names; of `site.code` it is `site`. Nothing for a part of a
/// list.
std::string lastMember(const std::string& path)
{
    static const QRegularExpression between(QStringLiteral("[./]"));
    static const QRegularExpression ofList(QStringLiteral("[./]\\d+([./]|$)"));
    static const QRegularExpression keyOnly(
        QStringLiteral("[./](id|key|code|no|nr|number|nummer)$"),
        QRegularExpression::CaseInsensitiveOption);
    QString name = shown(path);
    if (name.contains(ofList)) {
        return {};
    }
    name.remove(keyOnly);
    return name.section(between, -1).toStdString();
}

std::ptrdiff_t columnAt(const FileSample& sample, const std::string& column)
{
    if (sample.json) {
        const JsonPath path(column);
        const auto member = std::ranges::find_if(
            sample.columns, [&](const std::string& name) { return JsonPath(name).same(path); });
        return member == sample.columns.end() ? -1 : member - sample.columns.begin();
    }
    const auto found = std::ranges::find_if(sample.columns, [&](const std::string& name) {
        return QString::fromStdString(name).trimmed().compare(
                   QString::fromStdString(column).trimmed(), Qt::CaseInsensitive)
               == 0;
    });
    return found == sample.columns.end() ? -1 : found - sample.columns.begin();
}

/// Where a field's values are; a column of its own name is taken unless it holds another field.
std::ptrdiff_t positionOf(const ColumnMapping& mapping, const FileSample& sample,
                          const std::string& field)
{
    const auto named = mapping.columns.find(field);
    if (named != mapping.columns.end()) {
        return columnAt(sample, named->second);
    }
    return columnAt(sample, field);
}

void judgeValues(MappedField& field, RowMapper& mapper, const FileSample& sample, std::ptrdiff_t at,
                 const std::string& constant)
{
    // Alone: what is wrong with other fields of the row is said there.
    const std::array<std::string_view, 1> names{field.name};
    static_cast<void>(mapper.bindFields(names));
    for (std::size_t row = 0; row < sample.rows.size(); ++row) {
        const std::string text =
            field.fixed ? constant : sample.value(row, static_cast<std::size_t>(at), field.name);
        const std::array<std::string_view, 1> values{text};
        VerdictSink verdict;
        mapper.map({values, {sample.name, 0, {}}, false}, verdict);
        field.wrong += verdict.refused;
        field.complaint = field.complaint.isEmpty() ? verdict.complaint : field.complaint;
        if (field.example.empty()) {
            field.example = text;
        }
    }
}

MappedField judge(const ColumnRule& rule, RowMapper& mapper, const ColumnMapping& mapping,
                  const FileSample& sample)
{
    MappedField field;
    field.name = rule.name;
    // A row of JSON leaves out what is empty, so there only a value can be needed.
    const bool valueNeeded = rule.key || rule.empty == EmptyValue::Reject;
    field.required = sample.json ? valueNeeded : rule.required;
    const auto constant = mapping.constants.find(field.name);
    field.fixed = constant != mapping.constants.end();
    const std::ptrdiff_t at = field.fixed ? -1 : positionOf(mapping, sample, field.name);
    if (at >= 0) {
        field.column = sample.columns[static_cast<std::size_t>(at)];
    }
    if (at < 0 && !field.fixed) {
        const auto named = mapping.columns.find(field.name);
        if (named != mapping.columns.end()) {
            field.column = named->second;
            field.complaint = Tr::tr("The file has no such column.");
        } else if (field.required) {
            field.complaint = Tr::tr("This field is needed: choose its column.");
        }
        return field;
    }
    judgeValues(field, mapper, sample, at, field.fixed ? constant->second : std::string());
    return field;
}

/// The rows of JSON all together, by the reader of a sync.
void judgeJson(MappingCheck& check, RowMapper& mapper, const ColumnMap& names,
               const FileSample& sample)
{
    const auto lacking = std::ranges::find_if(check.fields, [](const MappedField& field) {
        return field.required && !field.fixed && field.column.empty();
    });
    check.usable = lacking == check.fields.end();
    if (!check.usable) {
        check.complaint =
            Tr::tr("Every row needs %1: choose where it stands.").arg(excerpt(lacking->name));
        return;
    }
    AnswerDocument document;
    VerdictSink verdict;
    CheckedSink checked(verdict);
    if (document.parse(sample.json->rows)) {
        static_cast<void>(
            JsonRows(sample.name, mapper, names, {}).deliver(document.root(), checked));
    }
    check.taken = verdict.taken;
    check.complaint = verdict.complaint;
}

void judgeTable(MappingCheck& check, RowMapper& mapper, ColumnMap& names, const FileSample& sample)
{
    const std::vector<std::string_view> header(sample.columns.begin(), sample.columns.end());
    const auto fields = names.header(header, sample.name);
    const auto bound = fields.and_then([&](const std::vector<std::string>& ours) {
        return mapper.bind(std::vector<std::string_view>(ours.begin(), ours.end()), sample.name);
    });
    check.usable = bound.has_value();
    if (!bound) {
        check.complaint = bound.error().sentence;
        return;
    }
    VerdictSink verdict;
    CheckedSink checked(verdict);
    for (std::size_t row = 0; row < sample.rows.size(); ++row) {
        std::vector<std::string> texts;
        for (std::size_t at = 0; at < sample.columns.size(); ++at) {
            texts.push_back(sample.value(row, at, (*fields)[at]));
        }
        const std::vector<std::string_view> values(texts.begin(), texts.end());
        mapper.map({names.row(values), {sample.name, 0, {}}, false}, checked);
    }
    check.taken = verdict.taken;
    check.complaint = verdict.complaint;
}

/// All fields together, as the file will be read.
void judgeRows(MappingCheck& check, RowMapper& mapper, const ColumnMapping& mapping,
               const FileSample& sample)
{
    ColumnMap names;
    names.theirs = mapping.columns;
    names.constants = mapping.constants;
    check.rows = sample.rows.size() + sample.damaged;
    sample.json ? judgeJson(check, mapper, names, sample)
                : judgeTable(check, mapper, names, sample);
    if (check.usable && check.complaint.isEmpty() && sample.damaged != 0) {
        check.complaint = Tr::tr("%n row(s) cannot be read; a sync says what is wrong with them.",
                                 nullptr, static_cast<int>(sample.damaged));
    }
}

} // namespace

std::string FileSample::value(std::size_t row, std::size_t column, std::string_view field) const
{
    if (column >= rows[row].size()) {
        return {};
    }
    std::string text = rows[row][column];
    if (!workbook) {
        return style.rewrites() ? ownText(text, field, style) : text;
    }
    return sheetTimeText(std::move(text), workbook->numbers[row][column], sheetTimeOf(field),
                         workbook->from1904);
}

MappingCheck checkMapping(const ColumnMapping& mapping, const FileSample& sample)
{
    MappingCheck check;
    const auto mapper = makeDropMapper(mapping.kind, {});
    if (mapper == nullptr) {
        check.complaint = Tr::tr("Choose what the rows of the file are.");
        return check;
    }
    for (const ColumnRule& rule : mapper->columns()) {
        check.fields.push_back(judge(rule, *mapper, mapping, sample));
    }
    judgeRows(check, *mapper, mapping, sample);
    return check;
}

ColumnMapping guessMapping(const std::string& kind, const FileSample& sample)
{
    ColumnMapping mapping;
    mapping.kind = kind;
    const auto mapper = makeDropMapper(kind, {});
    if (mapper == nullptr) {
        return mapping;
    }
    std::vector<std::string> used;
    const auto take = [&](std::string_view ours, bool byLast) {
        const auto found = std::ranges::find_if(sample.columns, [&](const std::string& column) {
            return fits(ours, byLast ? lastMember(column) : column)
                   && std::ranges::find(used, column) == used.end();
        });
        if (found != sample.columns.end()) {
            mapping.columns[std::string(ours)] = *found;
            used.push_back(*found);
        }
    };
    for (const ColumnRule& rule : mapper->columns()) {
        take(rule.name, false);
    }
    for (const ColumnRule& rule : mapper->columns()) {
        if (sample.json && !mapping.columns.contains(std::string(rule.name))) {
            take(rule.name, true);
        }
    }
    return mapping;
}

} // namespace repromise
