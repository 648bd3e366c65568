#include "connect/drop/WebhookEndpoint.h"

#include <QCoreApplication>

namespace repromise {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(WebhookEndpoint)
};

bool isJson(std::string_view type)
{
    const std::string_view name = type.substr(0, type.find(';'));
    return name == "application/cloudevents+json" || name == "application/json";
}

} // namespace

WebhookEndpoint::WebhookEndpoint(const Parts& parts)
    : m_path(parts.path),
      m_intake(parts.folder),
      m_replays(parts.replayFile, 2 * WebhookSignature::windowMs),
      m_signature(parts.secret),
      m_clock(parts.clock)
{
}

Outcome WebhookEndpoint::prepare()
{
    if (!m_signature.usable()) {
        return fail(ErrorKind::BadInput,
                    Tr::tr("The secret is too short to sign with: use at least %1 random bytes.")
                        .arg(WebhookSignature::leastKey));
    }
    return m_replays.load(m_clock.now());
}

ServerAnswer WebhookEndpoint::answer(const ReceivedRequest& request)
{
    if (request.path != m_path) {
        return {404, "there is nothing here"};
    }
    if (request.method != "POST") {
        return {405, "only POST is taken"};
    }
    if (!isJson(request.header("content-type"))) {
        return {415, "send application/cloudevents+json"};
    }
    const std::string_view id = request.header("webhook-id");
    switch (m_signature.check({id, request.header("webhook-timestamp"),
                               request.header("webhook-signature"), request.body},
                              m_clock.now())) {
    case SignatureFault::Missing:
    case SignatureFault::Wrong:
        return {401, "the signature is missing or wrong"};
    case SignatureFault::TooOld:
        return {401, "the message is older than five minutes, or the clocks differ"};
    case SignatureFault::None:
        break;
    }
    return take(id, request.body);
}

ServerAnswer WebhookEndpoint::take(std::string_view id, const std::string& body)
{
    if (m_replays.knows(id)) {
        return {409, "this message came before"};
    }
    if (m_replays.full()) {
        return {500, "too many messages; try again later"};
    }
    if (const Outcome good = EventIntake::check(body); !good) {
        return {400, good.error().sentence.toStdString()};
    }
    if (const Outcome kept = m_intake.keep(body); !kept) {
        return {500, "the event could not be kept; send it again"};
    }
    ++m_kept;
    // The event is safe; were this lost, it would be known by its id when it is taken up.
    static_cast<void>(m_replays.remember(id, m_clock.now()));
    return {202, "accepted"};
}

} // namespace repromise
