#include "connect/described/DescribedWriter.h"

#include "base/Excerpt.h"
#include "connect/described/RequestBuilder.h"
#include "connect/described/WriteVerdict.h"
#include "connect/description/TemplateCheck.h"
#include "connect/description/WriteText.h"

namespace repromise {
namespace {

using Json = nlohmann::ordered_json;

std::string shownText(const HttpRequest& request)
{
    Json shown{{"method", request.method}, {"url", request.url}};
    Json headers = Json::object();
    for (const HttpHeader& header : request.headers) {
        headers[header.name] = header.value;
    }
    shown["headers"] = std::move(headers);
    if (!request.body.empty()) {
        Json body = Json::parse(request.body, nullptr, false);
        shown["body"] = body.is_discarded() ? Json(request.body) : std::move(body);
    }
    return shown.dump(-1, ' ', false, Json::error_handler_t::replace);
}

QString takenWords(const WriteDescription& write)
{
    QStringList taken;
    for (const auto& [ours, theirs] : write.map) {
        if (!ours.empty()) {
            taken << shown(ours);
        }
    }
    return taken.isEmpty()
               ? QString()
               : QLatin1Char(' ')
                     + DescribedWriter::tr("It takes: %1.").arg(taken.join(QStringLiteral(", ")));
}

} // namespace

DescribedWriter::DescribedWriter(ConnectorDescription description, SourceValues values,
                                 Transport& transport, Authenticator& session, const Clock& clock)
    : m_description(std::move(description)),
      m_values(std::move(values)),
      m_transport(transport),
      m_session(session),
      m_clock(clock)
{
}

Result<const WriteDescription*> DescribedWriter::require(const WriteWish& wish) const
{
    const WriteDescription* const write = m_description.write(wish.command);
    if (write == nullptr) {
        return fail(ErrorKind::Refused, tr("%1 Change it in the system itself.")
                                            .arg(refusalWords(m_description, wish.command)));
    }
    if (!foreignValue(*write, wish.value)) {
        return fail(ErrorKind::BadInput,
                    tr("%1 does not take “%2” for %3.")
                            .arg(QString::fromStdString(m_description.title), excerpt(wish.value),
                                 writeCommandWords(wish.command))
                        + takenWords(*write));
    }
    return write;
}

Result<WriteSight> DescribedWriter::look(const WriteWish& wish, const CancelToken& cancel)
{
    const auto write = require(wish);
    if (!write) {
        return tl::unexpected(write.error());
    }
    WriteValues values(m_description, **write, m_values, wish);
    const auto seen = RecordLook({m_description, **write, (*write)->read, m_transport, m_session})
                          .run(values, cancel);
    if (!seen) {
        return tl::unexpected(seen.error());
    }
    const RequestBuilder builder(m_description, values);
    const bool lifts = wish.value.empty() && (*write)->lift;
    const RequestDescription& sent = lifts ? *(*write)->lift : (*write)->request;
    if (Outcome given = requireSettings(sent, values); !given) {
        return tl::unexpected(given.error());
    }
    auto request = builder.build(sent);
    values.hidesSecrets = true;
    const auto shown = builder.build(sent);
    if (!request || !shown) {
        return tl::unexpected(request ? shown.error() : request.error());
    }
    if ((*write)->etag && !(*write)->etagOptional && seen->etag.empty()) {
        return fail(ErrorKind::BadInput,
                    tr("The record of %1/%2 came without the ETag that protects others' changes, "
                       "so nothing is written. The connector says where it stands; correct it.")
                        .arg(excerpt(wish.order), excerpt(wish.line)));
    }
    request->repeatable = false;
    std::string etag = (*write)->etag ? seen->etag : std::string();
    const bool guarded = !etag.empty();
    return WriteSight{seen->value, shownText(*shown), std::move(*request), std::move(etag),
                      guarded};
}

// What has no value is left out of a request, but a change without it would be another one.
Outcome DescribedWriter::requireSettings(const RequestDescription& sent,
                                         const WriteValues& values) const
{
    for (const SettingDescription& setting : m_description.settings) {
        if (requestMentions(sent, ValueScope::Setting, setting.key)
            && values.value(ValueScope::Setting, setting.key).value_or("").empty()) {
            return fail(ErrorKind::Refused,
                        tr("%1 needs its setting “%2” for this change. Give it to the source, "
                           "then ask again.")
                            .arg(QString::fromStdString(m_description.title),
                                 QString::fromStdString(setting.key)));
        }
    }
    return {};
}

Result<Transport*> DescribedWriter::transportFor(const WriteDescription& write,
                                                 const WriteValues& values)
{
    if (!write.csrf) {
        return &m_transport;
    }
    RequestDescription token;
    token.path = write.csrfPath;
    return RequestBuilder(m_description, values).build(token).map([&](const HttpRequest& request) {
        auto& guard = m_guards[request.url];
        if (!guard) {
            guard = std::make_unique<CsrfGuard>(m_transport, request.url);
        }
        return static_cast<Transport*>(guard.get());
    });
}

WriteReport DescribedWriter::send(const WriteWish& wish, const WriteSight& sight,
                                  const std::function<bool()>& handingOver)
{
    const auto write = require(wish);
    if (!write) {
        return {WriteEnd::NotSent, 0, write.error().sentence};
    }
    const WriteValues values(m_description, **write, m_values, wish);
    const auto transport = transportFor(**write, values);
    if (!transport) {
        return {WriteEnd::NotSent, 0, transport.error().sentence};
    }
    HttpRequest request = sight.request;
    if (!sight.etag.empty()) {
        request.headers.push_back({"If-Match", sight.etag});
    }
    bool left = false;
    request.handingOver = [&] { return left = left || handingOver(); };
    // What has begun is seen through: stopping half-way would only make it uncertain.
    const auto answer = (*transport)->send(request, CancelToken());
    if (!answer) {
        return {
            left ? WriteEnd::Unknown : WriteEnd::NotSent, 0, answer.error().sentence, {}, !left};
    }
    return writeVerdict(**write, *answer, m_clock.now());
}

Result<std::string> DescribedWriter::readBack(const WriteWish& wish, const CancelToken& cancel)
{
    const auto write = require(wish);
    if (!write) {
        return tl::unexpected(write.error());
    }
    const LookDescription& look = (*write)->readBack ? *(*write)->readBack : (*write)->read;
    WriteValues values(m_description, **write, m_values, wish);
    return RecordLook({m_description, **write, look, m_transport, m_session})
        .run(values, cancel)
        .map([](const SeenRecord& seen) { return seen.value; });
}

} // namespace repromise
