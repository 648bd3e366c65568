#include "connect/TrytonDomain.h"

namespace repromise::tryton {

Json date(Date date)
{
    int year = 0;
    int month = 0;
    int day = 0;
    date.ymd(year, month, day);
    return {{"__class__", "date"}, {"year", year}, {"month", month}, {"day", day}};
}

Json instant(Instant instant)
{
    Json json = date(instant.utcDate());
    const std::int64_t inDay = ((instant.ms() % 86'400'000) + 86'400'000) % 86'400'000;
    json["__class__"] = "datetime";
    json["hour"] = inDay / 3'600'000;
    json["minute"] = inDay / 60'000 % 60;
    json["second"] = inDay / 1'000 % 60;
    json["microsecond"] = inDay % 1'000 * 1'000;
    return json;
}

Json anyOf(std::vector<Json> clauses)
{
    Json domain = Json::array({"OR"});
    for (Json& each : clauses) {
        domain.push_back(std::move(each));
    }
    return domain;
}

Json changedSince(Instant since, const std::string& prefix, const std::string& model)
{
    if (!since.known()) {
        return clause(prefix + "id", ">", 0);
    }
    std::vector<Json> either = {clause(prefix + "write_date", ">=", instant(since)),
                                clause(prefix + "create_date", ">=", instant(since))};
    for (Json& each : either) {
        if (!model.empty()) {
            each.push_back(model);
        }
    }
    return anyOf(std::move(either));
}

} // namespace repromise::tryton
