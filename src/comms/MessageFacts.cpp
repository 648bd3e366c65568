#include "comms/MessageFacts.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace repromise {
namespace {

using Json = nlohmann::ordered_json;

Json dateJson(Date date)
{
    return date.known() ? Json(date.iso()) : Json(nullptr);
}

Json lineJson(const PlannedLine& line)
{
    return {{"order", line.order},
            {"line", line.line},
            {"item", line.item},
            {"description", line.description},
            {"open", line.open.text()},
            {"unit", line.unit},
            {"value", line.value.text()},
            {"currency", line.value.currency.code()},
            {"requested", dateJson(line.requested)},
            {"promised", dateJson(line.promised)},
            {"was_told", line.wasTold},
            {"told_before", dateJson(line.toldBefore)},
            {"told", dateJson(line.told)},
            {"reason", line.reason.empty() ? Json(nullptr) : Json(line.reason)}};
}

} // namespace

std::string MessageFacts::json(std::string_view templateId, int version,
                               std::string_view templateLanguage, std::string_view digest) const
{
    Json lines = Json::array();
    for (const auto& line : draft.lines) {
        lines.push_back(lineJson(line));
    }
    const Json facts{
        {"reference", reference},
        {"date", dateJson(day)},
        {"facts_at", draft.factsAt.known() ? Json(draft.factsAt.iso()) : Json(nullptr)},
        {"template",
         {{"id", templateId},
          {"version", version},
          {"language", templateLanguage},
          {"digest", digest}}},
        {"sender", {{"company", sender.company}, {"name", sender.name}, {"email", sender.email}}},
        {"customer", {{"key", draft.customer}, {"name", draft.customerName}}},
        {"contact",
         {{"key", draft.contact},
          {"name", draft.contactName},
          {"address", draft.address},
          {"language", draft.language}}},
        {"lines", std::move(lines)}};
    return facts.dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::string messageReference(std::string_view messageId)
{
    std::string tail(
        messageId.substr(messageId.size() - std::min<std::size_t>(8, messageId.size())));
    std::transform(tail.begin(), tail.end(), tail.begin(), [](char c) {
        return c >= 'a' && c <= 'f' ? static_cast<char>(c - 'a' + 'A') : c;
    });
    return "R-" + tail;
}

} // namespace repromise
