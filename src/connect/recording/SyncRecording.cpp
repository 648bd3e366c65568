#include "connect/recording/SyncRecording.h"

#include "connect/recording/RecordingMask.h"
#include "net/HttpUrl.h"

#include <QByteArray>

#include <algorithm>
#include <array>

namespace repromise {
namespace {

using Json = nlohmann::ordered_json;

/// A shorter setting (`100`) tells nothing, and may stand for anything else in a record.
constexpr std::size_t tellingSize = 6;

std::string decoded(const std::string& url)
{
    return QByteArray::fromPercentEncoding(QByteArray::fromStdString(url)).toStdString();
}

std::string originOf(const std::string& url)
{
    const std::size_t host = url.find("://");
    return host == std::string::npos ? std::string() : url.substr(0, url.find('/', host + 3));
}

std::string madeUpOrigin(const std::string& key)
{
    std::string name = key;
    std::ranges::replace(name, '_', '-');
    return "https://" + name + ".example.com";
}

/// Settings that name the company or a person there.
bool tellsWho(const SettingDescription& setting)
{
    static constexpr std::array parts{"user",    "client", "tenant", "account",
                                      "company", "key",    "token",  "database"};
    return std::ranges::any_of(
        parts, [&](const char* part) { return setting.key.find(part) != std::string::npos; });
}

std::string maskedSetting(const SettingDescription* setting, const std::string& key,
                          const std::string& value, RecordingMask& mask)
{
    if (setting != nullptr && setting->kind == SettingKind::Url) {
        const std::string origin = originOf(value);
        mask.replaceEverywhere(origin, madeUpOrigin(key));
        return origin.empty() ? value : madeUpOrigin(key) + value.substr(origin.size());
    }
    if (setting != nullptr && setting->kind == SettingKind::Text && tellsWho(*setting)
        && setting->preset != value && value.size() >= tellingSize) {
        mask.replaceEverywhere(value, "my-" + key);
        return "my-" + key;
    }
    return value;
}

bool holdsSecret(const std::string& text, const SourceValues& values)
{
    return std::ranges::any_of(values.secrets, [&](const auto& entry) {
        return !entry.second.empty() && text.find(entry.second.reveal()) != std::string::npos;
    });
}

bool wantedHeader(const ConnectorDescription& description, const std::string& name)
{
    const auto same = [&](const std::string& other) {
        return !other.empty()
               && QByteArray::fromStdString(name).compare(QByteArray::fromStdString(other),
                                                          Qt::CaseInsensitive)
                      == 0;
    };
    const LimitDescription& limits = description.server.limits;
    return same("Link") || same("Retry-After") || same("ETag") || same(limits.remainingHeader)
           || same(limits.resetHeader);
}

Json exchangeJson(const ConnectorDescription& description, const SourceValues& values,
                  const RecordingMask& mask, const WireExchange& exchange)
{
    Json json{{"method", exchange.request.method},
              {"url", mask.text(decoded(exchange.request.url))}};
    // A body with a secret is that of a login; which one it is, the address tells.
    if (!exchange.request.body.empty() && !holdsSecret(exchange.request.body, values)) {
        const Json body = Json::parse(exchange.request.body, nullptr, false);
        json["body_has"] =
            Json::array({body.is_discarded() ? mask.text(decoded(exchange.request.body))
                                             : mask.body(exchange.request.body).dump()});
    }
    if (exchange.answer.status != 200) {
        json["status"] = exchange.answer.status;
    }
    Json headers = Json::object();
    for (const HttpHeader& header : exchange.answer.headers) {
        if (wantedHeader(description, header.name)) {
            headers[header.name] = mask.text(header.value);
        }
    }
    if (!headers.empty()) {
        json["headers"] = std::move(headers);
    }
    json["body"] = mask.body(exchange.answer.body);
    return json;
}

} // namespace

RecordedSync recordedSync(const ConnectorDescription& description, const SourceValues& values,
                          Instant clock, std::span<const WireExchange> exchanges)
{
    RecordingMask mask(description);
    Json settings = Json::object();
    for (const auto& [key, value] : values.settings) {
        if (description.setting(key) != nullptr) {
            settings[key] = maskedSetting(description.setting(key), key, value, mask);
        }
    }
    Json secrets = Json::object();
    for (const auto& [key, secret] : values.secrets) {
        secrets[key] = "my-" + key;
        mask.replaceEverywhere(secret.reveal(), "my-" + key);
    }
    for (const WireExchange& exchange : exchanges) {
        mask.learn(decoded(exchange.request.url), exchange.answer.body);
    }
    Json first = Json::array();
    for (const WireExchange& exchange : exchanges) {
        first.push_back(exchangeJson(description, values, mask, exchange));
    }
    const Json recording{
        {"settings", settings}, {"secrets", secrets}, {"clock", clock.iso()}, {"first", first}};
    return {recording.dump(1, ' ', false, Json::error_handler_t::replace) + '\n', exchanges.size(),
            mask.replaced()};
}

} // namespace repromise
