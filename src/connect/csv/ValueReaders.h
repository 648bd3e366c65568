#pragma once

#include "connect/csv/RowMapper.h"

namespace repromise {

/// How one column's text becomes a member of a record. `Record` is the member's class.
template <typename Record>
using ValueReader = ValueFault (*)(Record&, std::string_view);

/// Why `text` is no ISO date.
ValueFault dateFault(std::string_view text);
/// The first and the last day that systems know stand for none: 0001-01-01 (.NET), 1753-01-01 (SQL
/// Server), 1899-12-30 (OLE), 1900-01-01 (Dynamics), 9999-12-31 (SAP).
constexpr bool standsForNone(Date day)
{
    constexpr std::int32_t first = -25'202;  // 1901-01-01
    constexpr std::int32_t last = 2'932'532; // 9999-01-01
    return day.days() < first || day.days() >= last;
}
/// Yes and no in the spellings that exports use.
std::optional<bool> parseYesNo(std::string_view text);
/// A whole number that fits an int; trailing decimal zeros are accepted.
std::optional<int> parseWhole(std::string_view text);

template <typename Member>
struct MemberOwner;
template <typename Value, typename Owner>
struct MemberOwner<Value Owner::*> {
    using Type = Owner;
};
template <auto Member>
using OwnerOf = typename MemberOwner<decltype(Member)>::Type;

template <auto Member>
ValueFault readText(OwnerOf<Member>& record, std::string_view text)
{
    record.*Member = text;
    return ValueFault::None;
}

template <auto Member>
ValueFault readDate(OwnerOf<Member>& record, std::string_view text)
{
    const auto date = Date::parse(text);
    if (!date) {
        return dateFault(text);
    }
    record.*Member = standsForNone(*date) ? Date() : *date;
    return ValueFault::None;
}

template <auto Member>
ValueFault readTime(OwnerOf<Member>& record, std::string_view text)
{
    const auto time = Instant::parse(text);
    if (!time) {
        return ValueFault::NotATime;
    }
    record.*Member = *time;
    return ValueFault::None;
}

template <auto Member>
ValueFault readQuantity(OwnerOf<Member>& record, std::string_view text)
{
    const auto quantity = Quantity::parse(text);
    if (!quantity) {
        return ValueFault::NotANumber;
    }
    record.*Member = *quantity;
    return ValueFault::None;
}

template <auto Member>
ValueFault readPrice(OwnerOf<Member>& record, std::string_view text)
{
    const auto price = UnitPrice::parse(text);
    if (!price) {
        return ValueFault::NotANumber;
    }
    record.*Member = *price;
    return ValueFault::None;
}

/// The member's currency must be set before its amount is read.
template <auto Member>
ValueFault readMoney(OwnerOf<Member>& record, std::string_view text)
{
    Money& money = record.*Member;
    const auto minor = parseScaled(text, money.currency.places());
    if (!minor) {
        return ValueFault::NotANumber;
    }
    money.minor = *minor;
    return ValueFault::None;
}

/// A percentage, kept in hundredths of a percent.
template <auto Member>
ValueFault readPercent(OwnerOf<Member>& record, std::string_view text)
{
    const auto basisPoints = parseScaled(text, 2);
    if (!basisPoints) {
        return ValueFault::NotANumber;
    }
    record.*Member = *basisPoints;
    return ValueFault::None;
}

template <auto Member>
ValueFault readWhole(OwnerOf<Member>& record, std::string_view text)
{
    const auto number = parseWhole(text);
    if (!number) {
        return ValueFault::NotANumber;
    }
    record.*Member = *number;
    return ValueFault::None;
}

template <auto Member>
ValueFault readYesNo(OwnerOf<Member>& record, std::string_view text)
{
    const auto yes = parseYesNo(text);
    if (!yes) {
        return ValueFault::NotYesNo;
    }
    record.*Member = *yes;
    return ValueFault::None;
}

} // namespace repromise
