#include "base/SettingCheck.h"

#include "base/Decimal.h"
#include "base/Excerpt.h"

#include <QCoreApplication>

#include <algorithm>
#include <charconv>
#include <optional>

namespace repromise {
namespace {

struct SettingCheckText {
    Q_DECLARE_TR_FUNCTIONS(SettingCheckText)
};

bool hasControlCharacter(std::string_view text)
{
    return std::ranges::any_of(
        text, [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; });
}

bool isInteger(const SettingRow& row, std::string_view value)
{
    std::int64_t number = 0;
    const auto* const end = value.data() + value.size();
    const auto [stop, error] = std::from_chars(value.data(), end, number);
    return error == std::errc() && stop == end && number >= row.lowest && number <= row.highest;
}

bool isChoice(std::string_view choices, std::string_view value)
{
    while (!choices.empty()) {
        const auto bar = choices.find('|');
        if (choices.substr(0, bar) == value) {
            return true;
        }
        choices = bar == std::string_view::npos ? std::string_view() : choices.substr(bar + 1);
    }
    return false;
}

bool isMoney(std::string_view value)
{
    return value.empty() || parseScaled(value, 2).value_or(-1) >= 0;
}

bool isAddress(std::string_view value)
{
    const auto at = value.find('@');
    return value.empty()
           || (at != std::string_view::npos && at > 0 && at + 1 < value.size()
               && value.find('@', at + 1) == std::string_view::npos
               && value.find_first_of(" <>,;\"") == std::string_view::npos);
}

// One rule: `stock.on_hand=wms>erp`.
bool isPrecedenceRule(std::string_view rule)
{
    const auto equals = rule.find('=');
    const auto dot = rule.find('.');
    if (equals == std::string_view::npos || dot == std::string_view::npos || dot == 0
        || dot + 1 >= equals || rule.find('=', equals + 1) != std::string_view::npos) {
        return false;
    }
    std::string_view sources = rule.substr(equals + 1);
    for (;;) {
        const auto next = sources.find('>');
        const std::string_view name = sources.substr(0, next);
        if (name.find_first_not_of(' ') == std::string_view::npos) {
            return false;
        }
        if (next == std::string_view::npos) {
            return true;
        }
        sources = sources.substr(next + 1);
    }
}

bool isPrecedence(std::string_view value)
{
    while (!value.empty()) {
        const auto next = value.find(';');
        if (!isPrecedenceRule(value.substr(0, next))) {
            return false;
        }
        value = next == std::string_view::npos ? std::string_view() : value.substr(next + 1);
    }
    return true;
}

bool isLegal(const SettingRow& row, std::string_view value)
{
    switch (row.type) {
    case SettingType::Text:
    case SettingType::Path:
        return value.size() <= static_cast<std::size_t>(row.highest);
    case SettingType::Integer:
        return isInteger(row, value);
    case SettingType::Boolean:
        return value == "true" || value == "false";
    case SettingType::Choice:
        return isChoice(row.choices, value);
    case SettingType::Money:
        return isMoney(value);
    case SettingType::Address:
        return isAddress(value);
    case SettingType::Precedence:
        return value.size() <= static_cast<std::size_t>(row.highest) && isPrecedence(value);
    }
    return false;
}

} // namespace

QString settingRange(const SettingRow& row)
{
    switch (row.type) {
    case SettingType::Text:
        return SettingCheckText::tr("one line of at most %1 bytes").arg(row.highest);
    case SettingType::Path:
        return SettingCheckText::tr("a file path");
    case SettingType::Integer:
        return SettingCheckText::tr("a whole number from %1 to %2")
            .arg(row.lowest)
            .arg(row.highest);
    case SettingType::Boolean:
        return SettingCheckText::tr("true or false");
    case SettingType::Choice:
        return SettingCheckText::tr("one of %1")
            .arg(shown(row.choices).replace(QLatin1Char('|'), QLatin1String(", ")));
    case SettingType::Money:
        return SettingCheckText::tr("an amount like 5000 or 5000.00, or empty");
    case SettingType::Address:
        return SettingCheckText::tr("a mail address like orders@example.com, or empty");
    case SettingType::Precedence:
        return SettingCheckText::tr("rules like stock.on_hand=wms>erp, with a semicolon between "
                                    "two, or empty");
    }
    return {};
}

Outcome checkSetting(const SettingRow& row, std::string_view value)
{
    if (!hasControlCharacter(value) && isLegal(row, value)) {
        return {};
    }
    return fail(ErrorKind::BadInput,
                SettingCheckText::tr("%1 cannot be “%2”: it must be %3.")
                    .arg(shown(row.key), shown(value).simplified().left(80), settingRange(row)));
}

} // namespace repromise
