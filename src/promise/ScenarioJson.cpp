#include "promise/ScenarioJson.h"

#include "base/Excerpt.h"
#include "base/JsonMembers.h"
#include "base/JsonPointer.h"

#include <QCoreApplication>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <limits>

namespace repromise {
namespace {

using nlohmann::ordered_json;

constexpr std::string_view schema = "repromise/scenario/1";
constexpr std::size_t longest = std::size_t{8} << 20U;
constexpr std::size_t longestKey = 200;

struct ScenarioJsonText {
    Q_DECLARE_TR_FUNCTIONS(ScenarioJsonText)
};

tl::unexpected<Error> wrong(std::string_view pointer, const QString& why)
{
    return fail(ErrorKind::BadInput, ScenarioJsonText::tr("Cannot read the scenario at %1: %2")
                                         .arg(excerpt(pointer.empty() ? "/" : pointer), why));
}

/// Members a kind of change has besides `change`, in the order they are written; `optional` may
/// be missing.
struct ChangeShape {
    ScenarioChangeKind kind;
    std::array<std::string_view, 7> members;
    std::string_view optional;
};

constexpr std::array<ChangeShape, scenarioChangeKinds> shapes{{
    {ScenarioChangeKind::InboundDate, {"inbound", "date"}, {}},
    {ScenarioChangeKind::InboundQuantity, {"inbound", "quantity"}, {}},
    {ScenarioChangeKind::DropInbound, {"inbound"}, {}},
    {ScenarioChangeKind::AddInbound, {"inbound", "item", "location", "quantity", "date"}, {}},
    {ScenarioChangeKind::LinePriority, {"order", "line", "priority"}, {}},
    {ScenarioChangeKind::LineQuantity, {"order", "line", "quantity"}, {}},
    {ScenarioChangeKind::LineRequested, {"order", "line", "date"}, {}},
    {ScenarioChangeKind::DropLine, {"order", "line"}, {}},
    {ScenarioChangeKind::AddDemand,
     {"order", "line", "item", "location", "quantity", "date", "priority"},
     "customer"},
    {ScenarioChangeKind::StockOnHand, {"item", "location", "quantity"}, {}},
}};

const ChangeShape& shapeOf(ScenarioChangeKind kind)
{
    return shapes[static_cast<std::size_t>(kind)];
}

bool belongs(const ChangeShape& shape, std::string_view member)
{
    return !member.empty()
           && (member == "change" || member == shape.optional
               || std::ranges::find(shape.members, member) != shape.members.end());
}

std::string* textMember(ScenarioChange& change, std::string_view member)
{
    return member == "inbound"    ? &change.inbound
           : member == "order"    ? &change.order
           : member == "line"     ? &change.line
           : member == "item"     ? &change.item
           : member == "location" ? &change.location
           : member == "customer" ? &change.customer
                                  : nullptr;
}

Outcome readKey(const ordered_json& value, const std::string& pointer, std::string& to)
{
    if (!value.is_string() || value.get_ref<const std::string&>().empty()
        || value.get_ref<const std::string&>().size() > longestKey) {
        return wrong(
            pointer,
            ScenarioJsonText::tr("it must be a key, as text of up to %1 bytes.").arg(longestKey));
    }
    to = value.get<std::string>();
    return {};
}

Outcome readDate(const ordered_json& value, const std::string& pointer, Date& to)
{
    if (value.is_null()) {
        to = Date();
        return {};
    }
    const auto date = value.is_string() ? Date::parse(value.get_ref<const std::string&>())
                                        : std::optional<Date>();
    if (!date) {
        return wrong(pointer, ScenarioJsonText::tr("it must be an existing day as YYYY-MM-DD, or "
                                                   "null for no date."));
    }
    to = *date;
    return {};
}

Outcome readQuantity(const ordered_json& value, const std::string& pointer, Quantity& to)
{
    const auto quantity = value.is_string() ? Quantity::parse(value.get_ref<const std::string&>())
                          : value.is_number_integer() ? Quantity::parse(value.dump())
                                                      : std::optional<Quantity>();
    if (!quantity) {
        return wrong(pointer, ScenarioJsonText::tr("it must be a quantity with at most four "
                                                   "places, as text: “12.5”."));
    }
    if (*quantity < Quantity()) {
        return wrong(pointer, ScenarioJsonText::tr("the quantity must not be negative."));
    }
    to = *quantity;
    return {};
}

Outcome readPriority(const ordered_json& value, const std::string& pointer, std::int16_t& to)
{
    using Limits = std::numeric_limits<std::int16_t>;
    if (!value.is_number_integer() || value < Limits::min() || value > Limits::max()) {
        return wrong(pointer, ScenarioJsonText::tr("it must be a whole number from −32768 to "
                                                   "32767."));
    }
    to = value.get<std::int16_t>();
    return {};
}

Outcome readMember(const ordered_json& value, std::string_view member, const std::string& pointer,
                   ScenarioChange& change)
{
    if (std::string* const text = textMember(change, member)) {
        return readKey(value, pointer, *text);
    }
    if (member == "date") {
        return readDate(value, pointer, change.date);
    }
    return member == "quantity" ? readQuantity(value, pointer, change.quantity)
                                : readPriority(value, pointer, change.priority);
}

Result<ScenarioChangeKind> readKind(const ordered_json& json, const std::string& pointer)
{
    const auto found = json.find("change");
    for (const ChangeShape& shape : shapes) {
        if (found != json.end() && found->is_string()
            && found->get_ref<const std::string&>() == scenarioChangeName(shape.kind)) {
            return shape.kind;
        }
    }
    std::vector<std::string_view> names;
    names.reserve(shapes.size());
    for (const ChangeShape& shape : shapes) {
        names.push_back(scenarioChangeName(shape.kind));
    }
    return wrong(pointer + "/change",
                 ScenarioJsonText::tr("it must be one of %1.").arg(listed(names)));
}

Result<ScenarioChange> readChange(const ordered_json& json, const std::string& pointer)
{
    if (!json.is_object()) {
        return wrong(pointer, ScenarioJsonText::tr("it must be an object."));
    }
    const auto kind = readKind(json, pointer);
    if (!kind) {
        return tl::unexpected(kind.error());
    }
    const ChangeShape& shape = shapeOf(*kind);
    ScenarioChange change;
    change.kind = *kind;
    for (const auto& [member, value] : json.items()) {
        const std::string at = memberPointer(pointer, member);
        if (!belongs(shape, member)) {
            return wrong(at, ScenarioJsonText::tr("“%1” has no such member.")
                                 .arg(excerpt(scenarioChangeName(*kind))));
        }
        if (member == "change") {
            continue;
        }
        if (const auto read = readMember(value, member, at, change); !read) {
            return tl::unexpected(read.error());
        }
    }
    for (const std::string_view member : shape.members) {
        if (!member.empty() && !json.contains(member)) {
            return wrong(memberPointer(pointer, member),
                         ScenarioJsonText::tr("it is missing, and “%1” needs it.")
                             .arg(excerpt(scenarioChangeName(*kind))));
        }
    }
    return change;
}

Outcome readHead(const ordered_json& json, Scenario& scenario)
{
    static constexpr std::array<std::string_view, 5> known{"schema", "name", "note", "kept",
                                                           "changes"};
    for (const auto& [member, value] : json.items()) {
        if (std::ranges::find(known, member) == known.end()) {
            return wrong("/" + pointerToken(member),
                         ScenarioJsonText::tr("there is no such member."));
        }
    }
    if (json.value("schema", ordered_json()) != schema) {
        return wrong("/schema", ScenarioJsonText::tr("it must be “%1”.").arg(excerpt(schema)));
    }
    for (const auto& [member, to] : {std::pair{"name", &scenario.name}, {"note", &scenario.note}}) {
        const auto found = json.find(member);
        if (found != json.end() && !found->is_string()) {
            return wrong(std::string("/") + member, ScenarioJsonText::tr("it must be text."));
        }
        *to = found == json.end() ? std::string() : found->get<std::string>();
    }
    return {};
}

ordered_json jsonOf(const ScenarioChange& change)
{
    ScenarioChange copy = change;
    const ChangeShape& shape = shapeOf(change.kind);
    ordered_json json{{"change", scenarioChangeName(change.kind)}};
    for (const std::string_view member : shape.members) {
        if (member.empty()) {
            continue;
        }
        const std::string name(member);
        if (const std::string* const text = textMember(copy, member)) {
            json[name] = *text;
        } else if (member == "date") {
            json[name] = change.date.known() ? ordered_json(change.date.iso()) : ordered_json();
        } else if (member == "quantity") {
            json[name] = change.quantity.text();
        } else {
            json[name] = change.priority;
        }
    }
    if (!shape.optional.empty() && !change.customer.empty()) {
        json[std::string(shape.optional)] = change.customer;
    }
    return json;
}

std::string dumped(const ordered_json& json)
{
    return json.dump(-1, ' ', false, ordered_json::error_handler_t::replace);
}

} // namespace

Result<Scenario> readScenario(std::string_view text)
{
    if (text.size() > longest) {
        return wrong("", ScenarioJsonText::tr("the file is larger than 8 MB."));
    }
    const auto json = ordered_json::parse(text, nullptr, false);
    if (!json.is_object()) {
        return wrong("", ScenarioJsonText::tr("it is not a JSON object."));
    }
    Scenario scenario;
    if (const auto head = readHead(json, scenario); !head) {
        return tl::unexpected(head.error());
    }
    const auto changes = json.find("changes");
    if (changes == json.end() || !changes->is_array()) {
        return wrong("/changes", ScenarioJsonText::tr("it must be a list of changes."));
    }
    for (std::size_t i = 0; i < changes->size(); ++i) {
        const auto change = readChange((*changes)[i], "/changes/" + std::to_string(i));
        if (!change) {
            return tl::unexpected(change.error());
        }
        scenario.changes.push_back(*change);
    }
    return checkScenario(scenario).map([&] { return scenario; });
}

std::string writeScenario(const Scenario& scenario, std::string_view kept)
{
    std::string text = "{\"schema\": " + dumped(ordered_json(schema));
    text += ",\n \"name\": " + dumped(ordered_json(scenario.name));
    text += ",\n \"note\": " + dumped(ordered_json(scenario.note));
    if (!kept.empty()) {
        text.append(",\n \"kept\": ").append(kept);
    }
    text += ",\n \"changes\": [";
    for (std::size_t i = 0; i < scenario.changes.size(); ++i) {
        text += (i == 0 ? "\n  " : ",\n  ") + dumped(jsonOf(scenario.changes[i]));
    }
    return text + "]}\n";
}

std::string writeScenarioChange(const ScenarioChange& change)
{
    return dumped(jsonOf(change));
}

} // namespace repromise
