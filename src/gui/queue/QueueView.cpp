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

QueueView view(const char* name, QueueFilter filter, RowSorting sorting)
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
        {QStringLiteral("search"), QString::fromStdString(filter.search)},
        {QStringLiteral("sort"), QLatin1String(QueueColumns::info(sorting.column).key)},
        {QStringLiteral("descending"), sorting.descending},
        {QStringLiteral("columns"), QString::fromLatin1(columns.toBase64())},
    };
    for (const auto& [key, names] : nameLists) {
        QJsonArray list;
        for (const std::string& name : filter.*names) {
            list.append(QString::fromStdString(name));
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
    QueueView view;
    view.name = name;
    view.filter.allOpen = object.value(QStringLiteral("all_open")).toBool();
    view.filter.untoldOnly = object.value(QStringLiteral("untold")).toBool();
    view.filter.exceptions = object.value(QStringLiteral("exceptions")).toVariant().toUInt();
    view.filter.buckets = object.value(QStringLiteral("buckets")).toVariant().toUInt();
    view.filter.search = object.value(QStringLiteral("search")).toString().toStdString();
    view.sorting.column = columnOf(object.value(QStringLiteral("sort")).toString());
    view.sorting.descending = object.value(QStringLiteral("descending")).toBool();
    view.columns = QByteArray::fromBase64(
        object.value(QStringLiteral("columns")).toString().toLatin1());
    for (const auto& [key, names] : nameLists) {
        const QJsonArray list = object.value(QLatin1String(key)).toArray();
        for (const QJsonValue& value : list) {
            (view.filter.*names).push_back(value.toString().toStdString());
        }
    }
    return view;
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
        view(QT_TRANSLATE_NOOP("QueueView", "Backorders"), {}, {QueueColumn::DaysLate, true}),
        view(QT_TRANSLATE_NOOP("QueueView", "Customer does not know yet"), untold,
             {QueueColumn::Value, true}),
        view(QT_TRANSLATE_NOOP("QueueView", "No supply"), noSupply, {QueueColumn::Value, true}),
        view(QT_TRANSLATE_NOOP("QueueView", "Only the release is missing"), releasable,
             {QueueColumn::Age, true}),
        view(QT_TRANSLATE_NOOP("QueueView", "All open lines"), open, {QueueColumn::Order, false}),
    };
}

} // namespace repromise
