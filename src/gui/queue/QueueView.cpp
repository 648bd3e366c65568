#include "gui/queue/QueueView.h"

#include "domain/Exception.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace repromise {
namespace {

using Names = std::vector<std::string> QueueFilter::*;

constexpr std::array<std::pair<const char*, Names>, 5> nameLists{{
    {"tiers", &QueueFilter::tiers},
    {"locations", &QueueFilter::locations},
    {"families", &QueueFilter::families},
    {"customers", &QueueFilter::customers},
    {"items", &QueueFilter::items},
}};

QueueColumn columnOf(const QString& key)
{
    for (const QueueColumn column : QueueColumns::all()) {
        if (key == QLatin1String(QueueColumns::info(column).key)) {
            return column;
        }
    }
    return QueueColumn::Order;
}

QueueView named(const char* name, QueueFilter filter, RowSorting sorting)
{
    return {QCoreApplication::translate("QueueView", name), std::move(filter), sorting, {}};
}

} // namespace

QString QueueView::toJson() const
{
    QJsonObject object{
        {QStringLiteral("all_open"), filter.allOpen},
        {QStringLiteral("untold"), filter.untoldOnly},
        {QStringLiteral("exceptions"), static_cast<qint64>(filter.exceptions)},
        {QStringLiteral("buckets"), static_cast<qint64>(filter.buckets)},
        {QStringLiteral("incident"), QString::fromStdString(filter.incident)},
        {QStringLiteral("search"), QString::fromStdString(filter.search)},
        {QStringLiteral("sort"), QLatin1String(QueueColumns::info(sorting.column).key)},
        {QStringLiteral("descending"), sorting.descending},
        {QStringLiteral("columns"), QString::fromLatin1(columns.toBase64())},
    };
    for (const auto& [key, names] : nameLists) {
        QJsonArray list;
        for (const std::string& kept : filter.*names) {
            list.append(QString::fromStdString(kept));
        }
        object.insert(QLatin1String(key), list);
    }
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::optional<QueueView> QueueView::fromJson(const QString& name, const QString& json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json.toUtf8());
    if (!document.isObject()) {
        return std::nullopt;
    }
    const QJsonObject object = document.object();
    QueueView result;
    result.name = name;
    result.filter.allOpen = object.value(QStringLiteral("all_open")).toBool();
    result.filter.untoldOnly = object.value(QStringLiteral("untold")).toBool();
    result.filter.exceptions = object.value(QStringLiteral("exceptions")).toVariant().toUInt();
    result.filter.buckets = object.value(QStringLiteral("buckets")).toVariant().toUInt();
    result.filter.incident = object.value(QStringLiteral("incident")).toString().toStdString();
    result.filter.search = object.value(QStringLiteral("search")).toString().toStdString();
    result.sorting.column = columnOf(object.value(QStringLiteral("sort")).toString());
    result.sorting.descending = object.value(QStringLiteral("descending")).toBool();
    result.columns =
        QByteArray::fromBase64(object.value(QStringLiteral("columns")).toString().toLatin1());
    for (const auto& [key, names] : nameLists) {
        const QJsonArray list = object.value(QLatin1String(key)).toArray();
        for (const auto& value : list) {
            (result.filter.*names).push_back(value.toString().toStdString());
        }
    }
    return result;
}

std::vector<QueueView> QueueView::builtIn()
{
    const auto bit = [](ExceptionCode code) {
        ExceptionSet set;
        set.add(code);
        return set.bits();
    };
    QueueFilter untold;
    untold.allOpen = true;
    untold.untoldOnly = true;
    QueueFilter noSupply;
    noSupply.exceptions = bit(ExceptionCode::NoSupply);
    QueueFilter releasable;
    releasable.exceptions = bit(ExceptionCode::Releasable);
    QueueFilter open;
    open.allOpen = true;
    return {
        named(QT_TRANSLATE_NOOP("QueueView", "Backorders"), {}, {QueueColumn::Value, true}),
        named(QT_TRANSLATE_NOOP("QueueView", "Customer does not know yet"), untold,
              {QueueColumn::Value, true}),
        named(QT_TRANSLATE_NOOP("QueueView", "No supply"), noSupply, {QueueColumn::Value, true}),
        named(QT_TRANSLATE_NOOP("QueueView", "Only the release is missing"), releasable,
              {QueueColumn::Age, true}),
        named(QT_TRANSLATE_NOOP("QueueView", "All open lines"), open, {QueueColumn::Order, false}),
    };
}

} // namespace repromise
