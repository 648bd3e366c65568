#pragma once

#include "base/Progress.h"
#include "base/Result.h"
#include "net/SmtpAddress.h"

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>

namespace repromise {

enum class SmtpTls : std::uint8_t {
    StartTls, ///< upgrade demanded before anything else is said
    Implicit, ///< TLS from the first byte (usually port 465)
    None,     ///< refused unless the server is on this machine
};

struct SmtpServer {
    std::string host;
    std::uint16_t port = 587;
    SmtpTls tls = SmtpTls::StartTls;
    std::string caFile; ///< PEM file of trusted authorities; empty is the system's
    std::string user;   ///< empty: no authentication
    /// Asked once, before the first connection; the answer is never logged.
    std::function<Result<std::string>()> secret = {};
    std::chrono::milliseconds connectTimeout{30'000};
    /// The longest wait for one reply, also for the one after the content. A short limit makes
    /// uncertain messages out of slow servers.
    std::chrono::milliseconds replyTimeout{300'000};
};

/// What is known after a try to hand over one message for one recipient.
struct SmtpReport {
    enum class Kind : std::uint8_t {
        Accepted,
        RefusedForGood, ///< 5xx: the same message will not be taken
        RefusedForNow,  ///< 4xx: try again later
        NotConnected,   ///< nothing was handed over, trying again is safe
        Blocked,        ///< as NotConnected, and no message will pass until a person acts
        Uncertain,      ///< the content was handed over and no reply was read
        Cancelled,      ///< nothing was handed over
    };

    Kind kind = Kind::NotConnected;
    int code = 0;             ///< the server's reply code, 0 when it gave none
    QString reason = {};      ///< for a person; may quote the server, never holds a secret
    bool aboutSender = false; ///< refused at MAIL, so other messages may well be too
};

/// Whatever takes messages and says what became of each. Blocking.
class SmtpCarrier {
public:
    SmtpCarrier() = default;
    SmtpCarrier(const SmtpCarrier&) = delete;
    SmtpCarrier& operator=(const SmtpCarrier&) = delete;
    virtual ~SmtpCarrier() = default;

    /// Whether sending is possible at all, as far as the settings tell.
    virtual Outcome prepare() = 0;

    /// Asked right before the first byte of the content leaves; false ends the try as cancelled.
    using BeforeContent = std::function<bool()>;

    /// `content` is the whole message with CRLF line ends. `cancel` is obeyed until the content
    /// is handed over; from then on the reply is awaited.
    virtual SmtpReport send(const SmtpAddress& from, const SmtpAddress& to,
                            const std::string& content, const CancelToken& cancel,
                            const BeforeContent& beforeContent) = 0;
};

/// Hands messages to one SMTP server over one kept connection. Blocking; use it from one thread
/// only, and not from the one that paints.
class SmtpSender : public SmtpCarrier {
public:
    explicit SmtpSender(SmtpServer server);
    ~SmtpSender() override;

    /// Refuses settings without a host, or without TLS unless it is this machine, and fetches the
    /// secret.
    Outcome prepare() override;
    SmtpReport send(const SmtpAddress& from, const SmtpAddress& to, const std::string& content,
                    const CancelToken& cancel, const BeforeContent& beforeContent = {}) override;

private:
    struct Handle;

    Outcome checkServer() const;
    Outcome fetchSecret();

    SmtpServer m_server;
    std::unique_ptr<Handle> m_handle;
};

} // namespace repromise
