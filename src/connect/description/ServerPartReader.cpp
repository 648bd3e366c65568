#include "connect/description/ServerPartReader.h"

#include "connect/description/DescriptionWords.h"

#include <algorithm>

namespace repromise {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ServerPartReader)
};

void readOAuth(ObjectReader& reader, AuthDescription& auth)
{
    constexpr std::array<std::string_view, 3> grants{"client", "refresh", "password"};
    enum class Grant : std::uint8_t { Client, Refresh, Password };
    auth.grant = grants[static_cast<std::size_t>(reader.choice("grant", Grant::Client, grants))];
    if (auth.grant == "password") {
        auth.user = reader.textTemplate("user", true);
        auth.password = reader.textTemplate("password", true);
    }
    auth.tokenUrl = reader.textTemplate("token_url", true);
    auth.clientId = reader.textTemplate("client_id", true);
    auth.clientSecret = reader.textTemplate("client_secret");
    auth.refreshToken = reader.textTemplate("refresh_token", auth.grant == "refresh");
    auth.scopes = reader.textTemplate("scopes");
    constexpr std::array<std::string_view, 2> places{"body", "header"};
    enum class Place : std::uint8_t { Body, Header };
    auth.clientIn =
        reader.choice("client_in", Place::Body, places) == Place::Body ? "body" : "header";
    auth.extra = reader.namedTemplates("extra");
}

void readLogin(ObjectReader& reader, AuthDescription& auth)
{
    if (auto request = reader.object("request")) {
        auth.request = readRequest(*request);
    } else {
        reader.problem("request", Tr::tr("This is missing; it says how to log in."));
    }
    if (auto logout = reader.object("logout")) {
        auth.logout = readRequest(*logout);
    }
    auth.tokenAt = reader.recordPointer("token_at");
    if (auto take = reader.object("take")) {
        for (const auto& [name, pointer] : take->raw().items()) {
            auth.take.push_back(
                {name, take->recordPointer(name.c_str()).value_or(RecordPointer())});
        }
        take->done();
    }
    if (auto compose = reader.object("compose")) {
        constexpr std::array<std::string_view, 2> encodings{"text", "base64"};
        enum class Encoding : std::uint8_t { Text, Base64 };
        auth.compose = compose->textTemplate("text", true);
        auth.composeBase64 = compose->choice("as", Encoding::Text, encodings) == Encoding::Base64;
        compose->done();
    }
    auth.name = reader.text("name");
    auth.sendValue = reader.textTemplate("value");
    // A header that is named and not said otherwise shows the token.
    if (!auth.name.empty() && !reader.has("value") && (auth.tokenAt || auth.compose)) {
        std::string wrong;
        auth.sendValue = TextTemplate::parse("{login.token}", wrong).value_or(TextTemplate());
    }
    auth.lasts = reader.duration("lasts");
}

AuthDescription readAuth(ObjectReader& reader)
{
    AuthDescription auth;
    auth.kind = reader.choice("kind", AuthKind::None, authKindNames);
    if (auto when = reader.object("when")) {
        auth.whenSetting = when->text("setting", true);
        auth.whenValue = when->text("is", true);
        when->done();
    }
    switch (auth.kind) {
    case AuthKind::None:
        break;
    case AuthKind::Basic:
        auth.user = reader.textTemplate("user", true);
        auth.password = reader.textTemplate("password");
        break;
    case AuthKind::Bearer:
        auth.token = reader.textTemplate("token", true);
        break;
    case AuthKind::Key: {
        auth.name = reader.text("name", true);
        auth.token = reader.textTemplate("value", true);
        enum class KeyPlace : std::uint8_t { Header, Query, Cookie };
        auth.place = keyPlaceNames[static_cast<std::size_t>(
            reader.choice("place", KeyPlace::Header, keyPlaceNames))];
        break;
    }
    case AuthKind::OAuth:
        readOAuth(reader, auth);
        break;
    case AuthKind::OAuth1:
        auth.consumerKey = reader.textTemplate("consumer_key", true);
        auth.consumerSecret = reader.textTemplate("consumer_secret", true);
        auth.token = reader.textTemplate("token");
        auth.tokenSecret = reader.textTemplate("token_secret");
        auth.realm = reader.textTemplate("realm");
        break;
    case AuthKind::Login:
        readLogin(reader, auth);
        break;
    }
    reader.done();
    return auth;
}

LimitDescription readLimits(ObjectReader& reader)
{
    LimitDescription limits;
    limits.atOnce = reader.number("at_once", 1, 1, 100);
    for (ObjectReader& per : reader.objects("per", true)) {
        CallLimit limit;
        limit.calls = per.number("calls", 1, 1, 1'000'000);
        limit.seconds = std::chrono::seconds(per.number("seconds", 1, 1, 86'400));
        per.done();
        limits.per.push_back(limit);
    }
    limits.remainingHeader = reader.text("remaining_header");
    limits.resetHeader = reader.text("reset_header");
    reader.done();
    return limits;
}

PatienceDescription readPatience(ObjectReader& reader)
{
    const PatienceDescription preset;
    PatienceDescription patience;
    const auto seconds = [&reader](const char* key, std::chrono::seconds otherwise, int most) {
        return std::chrono::seconds(
            reader.number(key, static_cast<int>(otherwise.count()), 0, most));
    };
    patience.timeout = seconds("timeout_s", preset.timeout, 3600);
    patience.firstWait = seconds("first_wait_s", preset.firstWait, 3600);
    patience.maxWait = seconds("max_wait_s", preset.maxWait, 3600);
    patience.total = seconds("total_s", preset.total, 86'400);
    patience.tries = reader.number("tries", preset.tries, 1, 20);
    patience.growth = reader.fraction("growth", preset.growth, 1.0, 10.0);
    patience.spread = reader.fraction("spread", preset.spread, 0.0, 1.0);
    reader.done();
    return patience;
}

void checkBodyTemplates(const ObjectReader::Json& body, const std::string& pointer,
                        DescriptionProblems& problems)
{
    if (body.is_string()) {
        std::string wrong;
        if (!TextTemplate::parse(body.get_ref<const std::string&>(), wrong)) {
            problems.add(pointer, Tr::tr("{%1} is no placeholder: they start with setting, secret, "
                                         "since, each, page or login.")
                                      .arg(QString::fromStdString(wrong)));
        }
    } else if (body.is_array()) {
        std::size_t index = 0;
        for (const auto& element : body) {
            checkBodyTemplates(element, pointer + '/' + std::to_string(index++), problems);
        }
    } else if (body.is_object()) {
        for (const auto& [key, element] : body.items()) {
            checkBodyTemplates(element, std::string(pointer).append(1, '/').append(key), problems);
        }
    }
}

} // namespace

RequestDescription readRequest(ObjectReader& reader, RequestKind kind)
{
    static constexpr std::array<std::string_view, 5> methods{"GET", "POST", "PUT", "PATCH",
                                                             "MERGE"};
    enum class Method : std::uint8_t { Get, Post, Put, Patch, Merge };
    const std::span<const std::string_view> allowed(methods);
    RequestDescription request;
    request.method = methods[static_cast<std::size_t>(reader.choice(
        "method", Method::Get, kind == RequestKind::Reads ? allowed.first(2) : allowed))];
    request.path = reader.textTemplate("path");
    request.query = reader.namedTemplates("query");
    request.headers = reader.namedTemplates("headers");
    request.body = reader.json("body");
    checkBodyTemplates(request.body, reader.pointerOf("body"), reader.problems());
    if (request.method == "GET" && !request.body.is_null()) {
        reader.problem("body", Tr::tr("A GET request sends no body; make it a POST or use query."));
    }
    reader.done();
    return request;
}

ServerDescription readServer(ObjectReader& reader)
{
    ServerDescription server;
    server.base = reader.textTemplate("base", true);
    server.headers = reader.namedTemplates("headers");
    for (ObjectReader& auth : reader.objects("auth", true)) {
        server.auth.push_back(readAuth(auth));
    }
    if (auto limits = reader.object("limits")) {
        server.limits = readLimits(*limits);
    }
    if (auto patience = reader.object("patience")) {
        server.patience = readPatience(*patience);
    }
    reader.done();
    return server;
}

} // namespace repromise
