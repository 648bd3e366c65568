#include "store/Precedence.h"

#include "base/Excerpt.h"
#include "store/merge/TablePolicies.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <optional>

namespace repromise {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Precedence)
};

struct KindColumns {
    RecordKind kind;
    std::string_view columns;
};

template <typename... Policies>
std::vector<KindColumns> columnsOf()
{
    return {{Policies::kind, Policies::columns}...};
}

const std::vector<KindColumns>& kinds()
{
    static const auto all =
        columnsOf<LocationPolicy, SupplierPolicy, CustomerPolicy, AccountPolicy, ContactPolicy,
                  ItemPolicy, SubstitutePolicy, StockPolicy, SalesOrderPolicy, OrderLinePolicy,
                  ShipmentPolicy, InboundPolicy, ReceiptPolicy, LanePolicy>();
    return all;
}

std::string_view trimmed(std::string_view text)
{
    const auto from = text.find_first_not_of(' ');
    return from == std::string_view::npos
               ? std::string_view()
               : text.substr(from, text.find_last_not_of(' ') - from + 1);
}

std::vector<std::string_view> split(std::string_view text, char by)
{
    std::vector<std::string_view> parts;
    while (!text.empty()) {
        const auto end = text.find(by);
        parts.push_back(trimmed(text.substr(0, end)));
        text = end == std::string_view::npos ? std::string_view() : text.substr(end + 1);
    }
    return parts;
}

tl::unexpected<Error> wrong(std::string_view rule, const QString& mend)
{
    return fail(ErrorKind::BadInput,
                Tr::tr("sync.precedence has the rule “%1”: %2").arg(excerpt(rule), mend));
}

// A promise once made stays.
bool mayBeRuled(RecordKind kind, std::string_view column)
{
    return kind != RecordKind::OrderLine || column != "promised";
}

std::optional<std::string> columnOf(const KindColumns& kind, std::string_view field)
{
    for (const std::string_view column : split(kind.columns, ',')) {
        if (fieldOfColumn(column) == field && mayBeRuled(kind.kind, column)) {
            return std::string(column);
        }
    }
    return std::nullopt;
}

QString kindList()
{
    QStringList names;
    for (const KindColumns& kind : kinds()) {
        names << shown(recordKindName(kind.kind));
    }
    return names.join(QStringLiteral(", "));
}

QString fieldList(const KindColumns& kind)
{
    QStringList names;
    for (const std::string_view column : split(kind.columns, ',')) {
        if (mayBeRuled(kind.kind, column)) {
            names << shown(fieldOfColumn(column));
        }
    }
    return names.join(QStringLiteral(", "));
}

Result<Precedence::Rule> ruleOf(std::string_view text)
{
    const auto equals = text.find('=');
    const std::string_view what = text.substr(0, equals);
    const auto dot = what.find('.');
    if (equals == std::string_view::npos || dot == std::string_view::npos) {
        return wrong(text, Tr::tr("write it like stock.on_hand=wms>erp."));
    }
    const std::string_view kindName = trimmed(what.substr(0, dot));
    const auto kind = std::ranges::find_if(
        kinds(), [&](const KindColumns& each) { return recordKindName(each.kind) == kindName; });
    if (kind == kinds().end()) {
        return wrong(text, Tr::tr("choose a kind of record from %1.").arg(kindList()));
    }
    auto column = columnOf(*kind, trimmed(what.substr(dot + 1)));
    if (!column) {
        return wrong(text, Tr::tr("choose a field from %1.").arg(fieldList(*kind)));
    }
    Precedence::Rule rule{kind->kind, std::move(*column), {}};
    for (const std::string_view source : split(text.substr(equals + 1), '>')) {
        if (source.empty() || std::ranges::find(rule.sources, source) != rule.sources.end()) {
            return wrong(text, Tr::tr("name each source once."));
        }
        rule.sources.emplace_back(source);
    }
    return rule;
}

} // namespace

std::string_view fieldOfColumn(std::string_view column)
{
    return column.ends_with("_id") ? column.substr(0, column.size() - 3) : column;
}

Result<Precedence> Precedence::parse(std::string_view text)
{
    Precedence parsed;
    for (const std::string_view each : split(text, ';')) {
        if (each.empty()) {
            continue;
        }
        auto rule = ruleOf(each);
        if (!rule) {
            return tl::unexpected(rule.error());
        }
        const bool twice = std::ranges::any_of(parsed.m_rules, [&](const Rule& known) {
            return known.kind == rule->kind && known.column == rule->column;
        });
        if (twice) {
            return wrong(each, Tr::tr("this field has a rule already; keep one."));
        }
        parsed.m_rules.push_back(std::move(*rule));
    }
    return parsed;
}

} // namespace repromise
