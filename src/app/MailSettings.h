#pragma once

#include "app/AppContext.h"
#include "comms/MessageFacts.h"
#include "comms/OutboxDispatcher.h"
#include "net/SmtpSender.h"

namespace repromise {

/// The mail settings as comms and net take them.
class MailSettings {
public:
    explicit MailSettings(AppContext& context) : m_context(context), m_settings(context.settings())
    {
    }

    /// Refused with the way to set it when there is no sender's address.
    Result<SmtpAddress> from() const;
    SenderIdentity identity() const;
    Result<OutboxSender> sender() const;
    SmtpServer server() const;

private:
    AppContext& m_context;
    Settings m_settings;
};

/// The name under which the mail password is kept.
std::string mailSecretName();

} // namespace repromise
