#include "support/FakeErp.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace repromise {
namespace {

using Json = nlohmann::ordered_json;

/// The value of a header, by its lower-case name.
std::string headerOf(const FakeHttpRequest& request, const std::string& name)
{
    std::size_t at = 0;
    while ((at = request.head.find("\r\n", at)) != std::string::npos) {
        at += 2;
        const std::size_t colon = request.head.find(':', at);
        std::string found = request.head.substr(at, colon - at);
        std::ranges::transform(found, found.begin(), [](unsigned char c) {
            return static_cast<char>(c >= 'A' && c <= 'Z' ? c + 32 : c);
        });
        if (found == name) {
            const std::size_t end = std::min(request.head.find("\r\n", at), request.head.size());
            return request.head.substr(colon + 2, end - colon - 2);
        }
    }
    return {};
}

} // namespace

FakeErp::FakeErp(Rules rules)
    : m_rules(rules), m_server([this](const FakeHttpRequest& request) { return answer(request); })
{
}

int FakeErp::calls(const std::string& method) const
{
    const auto requests = m_server.requests();
    return static_cast<int>(std::ranges::count(requests, method, &FakeHttpRequest::method));
}

void FakeErp::fail(int call, ErpFault fault)
{
    const std::lock_guard lock(m_mutex);
    m_faults[call] = fault;
}

void FakeErp::setDate(const std::string& date)
{
    const std::lock_guard lock(m_mutex);
    m_date = date;
    ++m_version;
}

std::string FakeErp::date() const
{
    const std::lock_guard lock(m_mutex);
    return m_date;
}

void FakeErp::removeRecord()
{
    const std::lock_guard lock(m_mutex);
    m_records = 0;
}

void FakeErp::addTwin()
{
    const std::lock_guard lock(m_mutex);
    m_records = 2;
}

void FakeErp::expireTokens()
{
    const std::lock_guard lock(m_mutex);
    ++m_token;
}

void FakeErp::refuseNext(int status, const std::string& body)
{
    const std::lock_guard lock(m_mutex);
    m_refusal = FakeHttpAnswer{status, {}, body};
}

void FakeErp::touchBeforePatch()
{
    const std::lock_guard lock(m_mutex);
    m_touch = true;
}

int FakeErp::applied() const
{
    const std::lock_guard lock(m_mutex);
    return m_applied;
}

std::string FakeErp::record(int id) const
{
    return Json{{"id", id},
                {"order", "SO-1"},
                {"line", "10"},
                {"date", m_date + "T00:00:00"},
                {"etag", etag()}}
        .dump();
}

FakeHttpAnswer FakeErp::answer(const FakeHttpRequest& request)
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_faults.find(++m_calls);
    const ErpFault fault = found == m_faults.end() ? ErpFault::None : found->second;
    switch (fault) {
    case ErpFault::None:
        return right(request);
    case ErpFault::Down:
        return {500, {}, "{}"};
    case ErpFault::DownAfterwards:
        static_cast<void>(right(request));
        return {500, {}, "{}"};
    case ErpFault::LostRequest:
        return {0};
    case ErpFault::LostAnswer:
        static_cast<void>(right(request));
        return {0};
    case ErpFault::HalfAnswer: {
        FakeHttpAnswer half = right(request);
        half.body += std::string(64, ' ');
        half.cutAt = half.body.size() / 2;
        return half;
    }
    case ErpFault::TooMany:
        return {429, {"Retry-After: 30"}, "{}"};
    case ErpFault::Locked:
        return {423, {}, "{}"};
    case ErpFault::NoSession:
        return {401, {}, "{}"};
    }
    return {500};
}

FakeHttpAnswer FakeErp::right(const FakeHttpRequest& request)
{
    if (request.method == "PATCH") {
        return patch(request);
    }
    if (request.target == "/token") {
        const std::string token = "t" + std::to_string(m_token);
        return {200, {"X-CSRF-Token: " + token, "Set-Cookie: session=" + token + "; Path=/"}, "{}"};
    }
    std::string list;
    for (int i = 0; i < m_records; ++i) {
        list += (i == 0 ? "" : ",") + record(7 + i);
    }
    return {200, {}, "{\"items\": [" + list + "]}"};
}

FakeHttpAnswer FakeErp::patch(const FakeHttpRequest& request)
{
    const std::string token = "t" + std::to_string(m_token);
    if (m_rules.csrf
        && (headerOf(request, "x-csrf-token") != token
            || headerOf(request, "cookie").find("session=" + token) == std::string::npos)) {
        return {403, {"X-CSRF-Token: Required"}, "{}"};
    }
    if (m_refusal) {
        FakeHttpAnswer refusal = *m_refusal;
        m_refusal.reset();
        return refusal;
    }
    m_version += m_touch ? 1 : 0;
    m_touch = false;
    if (m_rules.etag && headerOf(request, "if-match") != etag()) {
        return {412, {}, "{}"};
    }
    const Json body = Json::parse(request.body);
    m_date = body.at("date").get<std::string>().substr(0, 10);
    ++m_version;
    ++m_applied;
    return {204};
}

} // namespace repromise
