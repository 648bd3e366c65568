#pragma once

#include "base/Clock.h"
#include "comms/DraftPlan.h"
#include "comms/MessageFacts.h"
#include "comms/MessageTemplate.h"
#include "net/SmtpAddress.h"
#include "store/Messages.h"

namespace repromise {

/// Writes planned drafts: picks the template for the language, fills it and freezes the facts.
class Drafter {
public:
    /// `from` gives the domain of the Message-ID.
    Drafter(const TemplateLibrary& library, SenderIdentity sender, SmtpAddress from,
            const Clock& clock);

    /// Ready for Messages::addDrafts.
    Result<NewMessage> write(const PlannedDraft& draft, std::string_view templateId) const;

private:
    const TemplateLibrary& m_library;
    SenderIdentity m_sender;
    SmtpAddress m_from;
    const Clock& m_clock;
};

} // namespace repromise
