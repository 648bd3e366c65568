#include "net/SmtpSender.h"

#include "net/SmtpTransfer.h"

#include <QCoreApplication>

#include <algorithm>
#include <mutex>

namespace repromise {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(SmtpSender)
};

bool isThisMachine(const std::string& host)
{
    const bool ipv4Loopback =
        host.rfind("127.", 0) == 0 && host.find_first_not_of("0123456789.") == std::string::npos;
    return host == "localhost" || host == "::1" || ipv4Loopback;
}

// Only what a host name or an IP address holds, so that it cannot change the URL it stands in.
bool isHost(const std::string& host)
{
    const auto allowed = [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
               || c == '-' || c == '.' || c == ':';
    };
    return !host.empty() && host.size() <= 253 && std::all_of(host.begin(), host.end(), allowed);
}

std::string urlOf(const SmtpServer& server)
{
    const bool ipv6 = server.host.find(':') != std::string::npos;
    const std::string host = ipv6 ? '[' + server.host + ']' : server.host;
    const std::string scheme = server.tls == SmtpTls::Implicit ? "smtps://" : "smtp://";
    return scheme + host + ':' + std::to_string(server.port);
}

void startCurlOnce()
{
    static std::once_flag once;
    std::call_once(once, [] { curl_global_init(CURL_GLOBAL_DEFAULT); });
}

} // namespace

struct SmtpSender::Handle {
    Handle()
    {
        startCurlOnce();
        curl = curl_easy_init();
    }
    ~Handle() { curl_easy_cleanup(curl); }
    Handle(const Handle&) = delete;
    Handle& operator=(const Handle&) = delete;

    template <typename Value>
    void set(CURLoption option, Value value)
    {
        curl_easy_setopt(curl, option, value);
    }
    void configure(const SmtpServer& server);
    void authenticate(const std::string& user, const std::string& secret);

    CURL* curl = nullptr;
};

void SmtpSender::Handle::configure(const SmtpServer& server)
{
    set(CURLOPT_PROTOCOLS_STR, "smtp,smtps");
    set(CURLOPT_URL, urlOf(server).c_str());
    set(CURLOPT_PROXY, "");
    set(CURLOPT_NOSIGNAL, 1L);
    set(CURLOPT_USE_SSL,
        static_cast<long>(server.tls == SmtpTls::None ? CURLUSESSL_NONE : CURLUSESSL_ALL));
    set(CURLOPT_SSLVERSION, static_cast<long>(CURL_SSLVERSION_TLSv1_2));
    set(CURLOPT_SSL_VERIFYPEER, 1L);
    set(CURLOPT_SSL_VERIFYHOST, 2L);
    if (!server.caFile.empty()) {
        set(CURLOPT_CAINFO, server.caFile.c_str());
        set(CURLOPT_CAPATH, static_cast<char*>(nullptr));
    }
    const auto reply = std::max<std::int64_t>(1, (server.replyTimeout.count() + 999) / 1000);
    set(CURLOPT_CONNECTTIMEOUT_MS, static_cast<long>(server.connectTimeout.count()));
    set(CURLOPT_SERVER_RESPONSE_TIMEOUT, static_cast<long>(reply));
    // A server that drips bytes for ever must end too: no message takes longer than ten replies.
    set(CURLOPT_TIMEOUT_MS, static_cast<long>(server.replyTimeout.count() * 10));
}

void SmtpSender::Handle::authenticate(const std::string& user, const std::string& secret)
{
    set(CURLOPT_USERNAME, user.c_str());
    set(CURLOPT_PASSWORD, secret.c_str());
}

SmtpSender::SmtpSender(SmtpServer server) : m_server(std::move(server)) {}

SmtpSender::~SmtpSender() = default;

Outcome SmtpSender::checkServer() const
{
    if (m_server.host.empty()) {
        return fail(ErrorKind::BadInput, Texts::tr("No mail server is set, so nothing can be sent. "
                                                   "Enter it in the settings for mail."));
    }
    if (!isHost(m_server.host) || m_server.port == 0) {
        return fail(ErrorKind::BadInput,
                    Texts::tr("“%1” is no mail server name. Correct it in the settings for mail.")
                        .arg(QString::fromStdString(m_server.host).left(100)));
    }
    if (m_server.tls == SmtpTls::None && !isThisMachine(m_server.host)) {
        return fail(ErrorKind::Refused,
                    Texts::tr("Sending to %1 without TLS is refused: mail and passwords would be "
                              "readable on the way. Choose STARTTLS or implicit TLS.")
                        .arg(QString::fromStdString(m_server.host)));
    }
    return refuseLineBreaks("smtp.user", m_server.user);
}

Outcome SmtpSender::prepare()
{
    if (m_handle) {
        return {};
    }
    if (auto checked = checkServer(); !checked) {
        return checked;
    }
    m_handle = std::make_unique<Handle>();
    if (m_handle->curl == nullptr) {
        m_handle.reset();
        return fail(ErrorKind::Bug, Texts::tr("The mail transport could not be started."));
    }
    m_handle->configure(m_server);
    auto fetched = fetchSecret();
    if (!fetched) {
        m_handle.reset();
    }
    return fetched;
}

Outcome SmtpSender::fetchSecret()
{
    if (m_server.user.empty()) {
        return {};
    }
    auto secret = m_server.secret ? m_server.secret() : Result<std::string>(std::string());
    if (!secret) {
        return tl::unexpected<Error>(std::move(secret.error()));
    }
    if (secret->find('\0') != std::string::npos) {
        return fail(ErrorKind::BadInput,
                    Texts::tr("The mail server's secret holds a NUL character. Enter it again."));
    }
    m_handle->authenticate(m_server.user, *secret);
    std::fill(secret->begin(), secret->end(), '\0');
    return {};
}

SmtpReport SmtpSender::send(const SmtpAddress& from, const SmtpAddress& to,
                            const std::string& content, const CancelToken& cancel,
                            const BeforeContent& beforeContent)
{
    if (auto ready = prepare(); !ready) {
        return {SmtpReport::Kind::Blocked, 0, ready.error().sentence, false};
    }
    SmtpTransfer transfer(m_handle->curl, content, cancel, beforeContent);
    SmtpReport report = transfer.run(from, to);
    if (!transfer.lostOldConnection()) {
        return report;
    }
    SmtpTransfer second(m_handle->curl, content, cancel, beforeContent);
    return second.run(from, to);
}

} // namespace repromise
