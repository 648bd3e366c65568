#include "net/BreakerText.h"

#include <nlohmann/json.hpp>

namespace repromise {

std::string breakerText(const Breaker::State& state)
{
    if (state.failures == 0 && !state.restUntil.known()) {
        return {};
    }
    nlohmann::ordered_json json{{"failures", state.failures}};
    if (state.restUntil.known()) {
        json["rest_until"] = state.restUntil.iso();
    }
    return json.dump();
}

Breaker::State breakerState(const std::string& text)
{
    Breaker::State state;
    const auto json = nlohmann::ordered_json::parse(text, nullptr, false);
    if (!json.is_object()) {
        return state;
    }
    constexpr int most = 1'000'000;
    const auto failures = json.find("failures");
    const auto until = json.find("rest_until");
    if (failures != json.end() && failures->is_number_integer()) {
        const auto count = failures->get<std::int64_t>();
        state.failures = count > 0 && count < most ? static_cast<int>(count) : 0;
    }
    if (until != json.end() && until->is_string()) {
        state.restUntil = Instant::parse(until->get_ref<const std::string&>()).value_or(Instant());
    }
    return state;
}

} // namespace repromise
