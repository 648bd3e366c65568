#include "app/MailSettings.h"

#include "net/EnvironmentSecrets.h"

#include <QCoreApplication>

namespace repromise {
namespace {

struct MailSettingsText {
    Q_DECLARE_TR_FUNCTIONS(MailSettingsText)
};

SmtpTls tlsFrom(const std::string& text)
{
    if (text == "implicit") {
        return SmtpTls::Implicit;
    }
    return text == "none" ? SmtpTls::None : SmtpTls::StartTls;
}

} // namespace

std::string mailSecretName()
{
    return "smtp/password";
}

Result<SmtpAddress> MailSettings::from() const
{
    if (m_settings.text(Setting::SmtpFrom).empty()) {
        return fail(
            ErrorKind::Refused,
            MailSettingsText::tr("Messages need a sender: no address is set. Set it with "
                                 "“repromisectl settings set smtp.from orders@example.com”."));
    }
    return SmtpAddress::parse(m_settings.text(Setting::SmtpFrom));
}

SenderIdentity MailSettings::identity() const
{
    return {m_settings.text(Setting::CompanyName), m_settings.text(Setting::SmtpFromName),
            m_settings.text(Setting::SmtpFrom)};
}

Result<OutboxSender> MailSettings::sender() const
{
    const auto address = from();
    if (!address) {
        return tl::unexpected(address.error());
    }
    OutboxSender sender{*address, m_settings.text(Setting::SmtpFromName)};
    if (const std::string& replies = m_settings.text(Setting::SmtpReplyTo); !replies.empty()) {
        const auto replyTo = SmtpAddress::parse(replies);
        if (!replyTo) {
            return tl::unexpected(replyTo.error());
        }
        sender.replyTo = *replyTo;
    }
    return sender;
}

SmtpServer MailSettings::server() const
{
    SmtpServer server;
    server.host = m_settings.text(Setting::SmtpHost);
    server.port = static_cast<std::uint16_t>(m_settings.number(Setting::SmtpPort));
    server.tls = tlsFrom(m_settings.text(Setting::SmtpTls));
    server.caFile = m_settings.text(Setting::SmtpCa);
    server.user = m_settings.text(Setting::SmtpUser);
    server.replyTimeout = std::chrono::seconds(m_settings.number(Setting::SmtpTimeoutSeconds));
    const std::string variable = m_settings.text(Setting::SmtpSecretEnv);
    server.secret = [&secrets = m_context.secrets(), variable]() -> Result<std::string> {
        const auto secret =
            variable.empty() ? secrets.read(mailSecretName()) : EnvironmentSecrets().read(variable);
        return secret.map([](const Secret& password) { return password.reveal(); });
    };
    return server;
}

} // namespace repromise
