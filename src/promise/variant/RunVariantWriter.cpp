#include "promise/variant/RunVariantWriter.h"

#include "base/Quantity.h"
#include "promise/variant/RunVariantWords.h"

#include <nlohmann/json.hpp>

namespace repromise {
namespace {

using Json = nlohmann::ordered_json;
using Words = RunVariantWords;

Json bound(std::int64_t value, int places)
{
    return places > 0 ? Json(formatScaled(value, places)) : Json(value);
}

Json condition(const SegmentTerm& term)
{
    if (attributeKind(term.attribute) == AttributeKind::Text) {
        return term.values;
    }
    const int places = attributePlaces(term.attribute);
    const bool single = !term.ranges.empty() && !term.known && places == 0
                        && std::ranges::all_of(term.ranges, [](const ValueRange& range) {
                               return range.from == range.to;
                           });
    Json result;
    if (single) {
        for (const ValueRange& range : term.ranges) {
            result.push_back(range.from);
        }
        return result;
    }
    const ValueRange all;
    for (const ValueRange& range : term.ranges) {
        if (range.from != all.from) {
            result["from"] = bound(range.from, places);
        }
        if (range.to != all.to) {
            result["to"] = bound(range.to, places);
        }
    }
    if (term.known) {
        result["known"] = *term.known;
    }
    return result;
}

Json conditions(const std::vector<SegmentTerm>& terms)
{
    Json result = Json::object();
    for (const SegmentTerm& term : terms) {
        const Json one = condition(term);
        result[std::string(attributeName(term.attribute))] =
            term.exclude ? Json{{"not", one}} : one;
    }
    return result;
}

Json sortTerm(const SortTerm& term)
{
    const std::string name(attributeName(term.attribute));
    if (!term.descending && term.sequence.empty()) {
        return name;
    }
    Json result{{"by", name}};
    if (term.descending) {
        result["descending"] = true;
    }
    if (!term.sequence.empty()) {
        result["sequence"] = term.sequence;
    }
    return result;
}

/// Writes a member only when it says something.
template <typename Value>
void put(Json& object, const char* key, const Value& value, const Value& otherwise)
{
    if (value != otherwise) {
        object[key] = value;
    }
}

void putQuantity(Json& object, const char* key, std::int64_t units)
{
    put(object, key, Quantity::fromUnits(units).text(), Quantity().text());
}

Json knobsJson(const SegmentKnobs& knobs)
{
    Json result = Json::object();
    put(result, "may_not_worsen", knobs.mayNotWorsen, false);
    put(result, "may_not_improve", knobs.mayNotImprove, false);
    put(result, "gives_up", knobs.givesUp, false);
    if (knobs.shipComplete != ShipComplete::Ignore) {
        result["ship_complete"] = Words::word(Words::shipComplete, knobs.shipComplete);
    }
    putQuantity(result, "minimum_quantity", knobs.minimumQuantity);
    put(result, "minimum_percent", knobs.minimumPercent, 0);
    if (knobs.latestUsefulDays) {
        result["latest_useful_days"] = *knobs.latestUsefulDays;
    }
    if (knobs.maximumLatenessDays) {
        result["maximum_lateness_days"] = *knobs.maximumLatenessDays;
    }
    if (knobs.sharing != Sharing::Ranked) {
        result["sharing"] = Words::word(Words::sharing, knobs.sharing);
    }
    put(result, "floor_percent", knobs.floorPercent, 0);
    putQuantity(result, "pack", knobs.pack);
    return result;
}

Json segmentJson(const Segment& segment)
{
    Json result{{"name", segment.name},
                {"strategy", Words::word(Words::strategies, segment.strategy)}};
    if (!segment.where.empty()) {
        result["where"] = conditions(segment.where);
    }
    for (const SortTerm& term : segment.sort) {
        result["sort"].push_back(sortTerm(term));
    }
    put(result, "knobs", knobsJson(segment.knobs), Json::object());
    return result;
}

Json protectionJson(const Protection& protection)
{
    Json result{{"who", conditions({protection.who})}};
    put(result, "percent", protection.percent, 0);
    putQuantity(result, "quantity", protection.quantity);
    return result;
}

} // namespace

std::string writeRunVariant(const RunVariant& variant)
{
    Json root{{"name", variant.name}, {"says", variant.says}};
    for (const Segment& segment : variant.segments) {
        root["segments"].push_back(segmentJson(segment));
    }
    for (const Protection& protection : variant.protections) {
        root["protections"].push_back(protectionJson(protection));
    }
    put(root, "firm", variant.firm, {});
    put(root, "manual_rank", variant.manualRank, {});
    put(root, "line_terms", variant.lineTerms, true);
    if (variant.onFailure != OnFailure::CarryOn) {
        root["on_failure"] = Words::word(Words::onFailure, variant.onFailure);
    }
    put(root, "fall_back", variant.fallBack, {});
    return root.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

} // namespace repromise
