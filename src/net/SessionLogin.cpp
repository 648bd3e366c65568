#include "net/SessionLogin.h"

#include "net/PlainAuth.h"

#include <QString>

#include <nlohmann/json.hpp>

namespace repromise {
namespace {

using Json = nlohmann::json;

constexpr std::size_t mostCookies = 50;

bool sameName(std::string_view a, std::string_view b)
{
    return a.size() == b.size() && std::equal(a.begin(), a.end(), b.begin(), [](char x, char y) {
               return std::tolower(static_cast<unsigned char>(x))
                      == std::tolower(static_cast<unsigned char>(y));
           });
}

/// A text or number at a JSON pointer; empty when there is none.
std::string valueAt(const std::string& body, const std::string& pointer)
{
    try {
        const Json json = Json::parse(body);
        const Json& found = json.at(Json::json_pointer(pointer));
        if (found.is_string()) {
            return found.get<std::string>();
        }
        return found.is_number_integer() ? found.dump() : std::string();
    } catch (const Json::exception&) {
        return {};
    }
}

} // namespace

void takeCookies(const HttpResponse& answer, std::map<std::string, Secret>& cookies)
{
    for (const HttpHeader& header : answer.headers) {
        if (!sameName(header.name, "Set-Cookie")) {
            continue;
        }
        const std::string pair = header.value.substr(0, header.value.find(';'));
        const std::size_t equals = pair.find('=');
        if (equals == std::string::npos || equals == 0) {
            continue;
        }
        const std::string name = pair.substr(0, equals);
        if (equals + 1 == pair.size()) {
            cookies.erase(name);
        } else if (cookies.size() < mostCookies) {
            cookies[name] = Secret(pair.substr(equals + 1));
        }
    }
}

SessionLogin::SessionLogin(LoginSettings settings, const Clock& clock)
    : m_settings(std::move(settings)), m_clock(clock)
{
}

Outcome SessionLogin::take(const HttpResponse& answer, const std::string& url)
{
    takeCookies(answer, m_cookies);
    LoginAnswer given;
    bool whole = answer.status >= 200 && answer.status < 300;
    if (!m_settings.tokenAt.empty()) {
        given.token = valueAt(answer.body, m_settings.tokenAt);
    }
    for (const auto& [name, pointer] : m_settings.take) {
        given.taken[name] = valueAt(answer.body, pointer);
        whole = whole && !given.taken[name].empty();
    }
    const bool good =
        whole && (m_settings.tokenAt.empty() ? !m_cookies.empty() : !given.token.empty());
    if (good && m_settings.value) {
        m_value = Secret(m_settings.value(given));
    }
    wipe(given.token);
    if (answer.status == 404) {
        return fail(
            ErrorKind::NotFound,
            tr("There is nothing at %1 to log in to. Check the address, and what else names "
               "the system, in the source's settings.")
                .arg(QString::fromStdString(safeUrl(url))),
            QStringLiteral("HTTP %1").arg(answer.status));
    }
    if (!good) {
        return fail(ErrorKind::Refused,
                    tr("%1 refused the login. Check the user name and the password in the source's "
                       "settings.")
                        .arg(QString::fromStdString(safeUrl(url))),
                    QStringLiteral("HTTP %1").arg(answer.status));
    }
    m_in = true;
    m_since = m_clock.now();
    return {};
}

Result<std::optional<HttpResponse>> SessionLogin::prepare(Transport& transport,
                                                          const CancelToken& cancel)
{
    const auto lasts = std::chrono::duration_cast<std::chrono::milliseconds>(m_settings.lasts);
    const bool over =
        lasts.count() > 0 && m_since.known() && m_clock.now() >= m_since.plusMs(lasts.count());
    if (m_in && !over) {
        return std::optional<HttpResponse>();
    }
    forget();
    HttpRequest request = m_settings.request();
    auto answer = transport.send(request, cancel);
    wipe(request.body);
    if (!answer) {
        return tl::unexpected(answer.error());
    }
    if (answer->status == 200 && !m_settings.tokenAt.empty() && !Json::accept(answer->body)) {
        answer->status = 502; // half an answer may come whole the next time
        wipe(answer->body);
    }
    if (answer->status == 408 || answer->status == 425 || answer->status == 429
        || answer->status >= 500) {
        answer->askedFirst = request.url;
        return std::optional(std::move(*answer));
    }
    const Outcome taken = take(*answer, request.url);
    wipe(answer->body);
    return taken.map([] { return std::optional<HttpResponse>(); });
}

void SessionLogin::apply(HttpRequest& request)
{
    if (!m_settings.header.empty() && m_settings.value) {
        request.headers.push_back({m_settings.header, m_value.reveal()});
    }
    for (const auto& [name, value] : m_cookies) {
        addCookie(request, name + '=' + value.reveal());
    }
}

void SessionLogin::notice(const HttpResponse& answer)
{
    takeCookies(answer, m_cookies);
}

std::optional<HttpRequest> SessionLogin::leave()
{
    std::optional<HttpRequest> request;
    if (m_in && m_settings.logout) {
        request = m_settings.logout();
        apply(*request);
    }
    forget();
    return request;
}

bool SessionLogin::forget()
{
    const bool had = m_in;
    m_in = false;
    m_value = Secret();
    m_cookies.clear();
    return had;
}

} // namespace repromise
