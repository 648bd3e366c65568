#include "connect/drop/DropKinds.h"

#include "base/Excerpt.h"
#include "domain/RecordKindNames.h"

#include <QStringList>

namespace repromise {
namespace {

constexpr std::string_view supplyWords = "supply_confirmations";

} // namespace

std::unique_ptr<RowMapper> makeDropMapper(std::string_view kind, Currency currency)
{
    if (kind == supplyWords) {
        return makeSupplyWordMapper();
    }
    for (int i = 0; i < recordKindCount; ++i) {
        if (recordKindName(static_cast<RecordKind>(i)) == kind) {
            return makeRowMapper(static_cast<RecordKind>(i), currency);
        }
    }
    return nullptr;
}

bool isDropKind(std::string_view kind)
{
    return makeDropMapper(kind, {}) != nullptr;
}

std::vector<std::string> dropKindNames()
{
    std::vector<std::string> names = recordKindNames();
    names.emplace_back(supplyWords);
    return names;
}

QString dropKindList()
{
    QStringList names;
    for (const std::string& name : dropKindNames()) {
        names << shown(name);
    }
    return names.join(QStringLiteral(", "));
}

std::string dropKindOfFile(std::string_view name)
{
    const auto end = name.find_first_of("-.");
    std::string front(name.substr(0, end));
    return isDropKind(front) ? front : std::string();
}

} // namespace repromise
