#include "connect/described/RequestBuilder.h"

#include "net/HttpUrl.h"

#include <QCoreApplication>

#include <algorithm>

namespace repromise {
namespace {

using Json = nlohmann::ordered_json;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(RequestBuilder)
};

tl::unexpected<Error> missingValue(const std::string& text)
{
    return fail(ErrorKind::BadInput,
                Tr::tr("A setting that %1 needs is missing. Give it with “source add … --set”.")
                    .arg(QString::fromStdString(text).left(120)));
}

/// Nullopt when a value is missing: its member or element is then left out.
std::optional<Json> filled(const Json& body, const TemplateValues& values)
{
    if (body.is_string()) {
        std::string wrong;
        const auto text = TextTemplate::parse(body.get_ref<const std::string&>(), wrong);
        const auto rendered = text ? text->render(values) : std::nullopt;
        if (!rendered) {
            return std::nullopt;
        }
        const TextTemplate::Part* const alone = text->alone();
        if (alone != nullptr && values.number(alone->scope, alone->name)) {
            return Json(std::strtoll(rendered->c_str(), nullptr, 10));
        }
        return Json(*rendered);
    }
    if (!body.is_structured()) {
        return body;
    }
    Json result = body.is_array() ? Json::array() : Json::object();
    for (const auto& [key, element] : body.items()) {
        if (auto part = filled(element, values)) {
            body.is_array() ? result.push_back(std::move(*part))
                            : void(result[key] = std::move(*part));
        }
    }
    return result;
}

/// Settings that are whole addresses are taken as they are, all others cannot leave their place.
std::optional<std::string> baseText(const ConnectorDescription& description,
                                    const TemplateValues& values)
{
    std::string text;
    for (const TextTemplate::Part& part : description.server.base.parts()) {
        text += part.literal;
        const auto value =
            part.placeholder ? values.value(part.scope, part.name) : std::optional<std::string>("");
        if (!value) {
            return std::nullopt;
        }
        const SettingDescription* const setting = description.setting(part.name);
        const bool whole = setting != nullptr && setting->kind == SettingKind::Url;
        text += whole ? *value : percentEncoded(*value);
    }
    while (!text.empty() && text.back() == '/') {
        text.pop_back();
    }
    return text;
}

} // namespace

Result<std::string> RequestBuilder::base() const
{
    const auto text = baseText(m_description, m_values);
    if (!text) {
        return missingValue(m_description.server.base.source());
    }
    return HttpUrl::parse(*text).map([&](const HttpUrl&) { return *text; });
}

Result<std::string> RequestBuilder::address(const RequestDescription& request) const
{
    auto url = base();
    const auto path = request.path.render(m_values, TextTemplate::Escape::Url);
    if (!url) {
        return url;
    }
    if (!path) {
        return missingValue(request.path.source());
    }
    if (!path->empty() && path->front() != '/') {
        *url += '/';
    }
    *url += percentEncoded(*path, "%/?=&()',$:@;+!*[]");
    char separator = url->find('?') == std::string::npos ? '?' : '&';
    for (const NamedTemplate& parameter : request.query) {
        if (const auto value = parameter.value.render(m_values)) {
            *url += separator + percentEncoded(parameter.name, "$") + '='
                    + percentEncoded(*value, ":/,()");
            separator = '&';
        }
    }
    return url;
}

Result<HttpRequest> RequestBuilder::finish(const RequestDescription& request, std::string url) const
{
    HttpRequest result;
    result.method = request.method;
    result.url = std::move(url);
    result.headers = {{"Accept", "application/json"}};
    for (const auto* const list : {&m_description.server.headers, &request.headers}) {
        for (const NamedTemplate& header : *list) {
            const auto value = header.value.render(m_values);
            const auto held = std::ranges::find(result.headers, header.name, &HttpHeader::name);
            if (value && held != result.headers.end()) {
                held->value = *value;
            } else if (value) {
                result.headers.push_back({header.name, *value});
            }
        }
    }
    if (!request.body.is_null()) {
        const bool typed = std::ranges::any_of(
            result.headers, [](const HttpHeader& header) { return header.name == "Content-Type"; });
        if (!typed) {
            result.headers.push_back({"Content-Type", "application/json"});
        }
        result.body = filled(request.body, m_values)
                          .value_or(Json())
                          .dump(-1, ' ', false, Json::error_handler_t::replace);
    }
    result.repeatable = true; // feeds only read, also those that must ask by POST
    return result;
}

Result<HttpRequest> RequestBuilder::build(const RequestDescription& request) const
{
    return address(request).and_then(
        [&](std::string url) { return finish(request, std::move(url)); });
}

Result<HttpRequest> RequestBuilder::follow(const RequestDescription& request,
                                           const std::string& url) const
{
    return base().and_then([&](const std::string& own) -> Result<HttpRequest> {
        const auto ours = HttpUrl::parse(own);
        const auto theirs = HttpUrl::parse(url);
        if (!ours || !theirs || !ours->sameOrigin(*theirs)) {
            return fail(ErrorKind::Refused,
                        Tr::tr("%1 sends us on to %2 for the next page, which was not followed. "
                               "Enter the address that the system gives itself.")
                            .arg(QString::fromStdString(safeUrl(own)),
                                 QString::fromStdString(safeUrl(url))));
        }
        return finish(request, url);
    });
}

} // namespace repromise
