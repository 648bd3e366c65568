#pragma once

#include "domain/Records.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace repromise {

/// A column of master data that a line's date, its quantity, or who is served first rests on. What
/// sources say differently of names and descriptions is listed, but no matter of a line.
struct DecisiveField {
    RecordKind kind;
    std::string_view column;
};

inline constexpr std::array decisiveFields{
    DecisiveField{RecordKind::Item, "unit"},
    DecisiveField{RecordKind::Item, "step"},
    DecisiveField{RecordKind::Item, "status"},
    DecisiveField{RecordKind::Item, "lead_time_days"},
    DecisiveField{RecordKind::Customer, "tier"},
    DecisiveField{RecordKind::Customer, "home_location"},
    DecisiveField{RecordKind::Customer, "partial_ok"},
    DecisiveField{RecordKind::Account, "tolerance_days"},
    DecisiveField{RecordKind::Account, "late_penalty"},
    DecisiveField{RecordKind::Location, "replenished_from"},
    DecisiveField{RecordKind::Location, "transfer_days"},
    DecisiveField{RecordKind::Location, "dock_to_stock_days"},
    DecisiveField{RecordKind::Location, "pick_lead_days"},
    DecisiveField{RecordKind::Location, "calendar"},
    DecisiveField{RecordKind::Location, "time_zone"},
};

/// Whether master data decides by this column; every column of other kinds does.
inline bool isDecisive(RecordKind kind, std::string_view column)
{
    const auto ofKind = [kind](const DecisiveField& field) { return field.kind == kind; };
    return std::ranges::none_of(decisiveFields, ofKind)
           || std::ranges::any_of(decisiveFields, [&](const DecisiveField& field) {
                  return ofKind(field) && field.column == column;
              });
}

} // namespace repromise
