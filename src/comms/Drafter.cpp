#include "comms/Drafter.h"

#include "base/Uuid.h"
#include "comms/TemplateRenderer.h"

namespace repromise {
namespace {

MessageRecord headOf(const PlannedDraft& draft)
{
    MessageRecord head;
    head.customerId = draft.customerId;
    head.contactId = draft.contactId;
    head.customer = draft.customer;
    head.customerName = draft.customerName;
    head.contact = draft.contact;
    head.contactName = draft.contactName;
    head.address = draft.address;
    head.language = draft.language;
    head.needsApproval = draft.needsApproval;
    head.approvalReason = draft.approvalReason;
    head.factsAt = draft.factsAt;
    for (const auto& line : draft.lines) {
        head.lines.push_back({line.orderLine, line.order, line.line, line.item, line.description,
                              line.open.units(), line.promised, line.told});
    }
    return head;
}

} // namespace

Drafter::Drafter(const TemplateLibrary& library, SenderIdentity sender, SmtpAddress from,
                 const Clock& clock)
    : m_library(library), m_sender(std::move(sender)), m_from(std::move(from)), m_clock(clock)
{
}

Result<NewMessage> Drafter::write(const PlannedDraft& draft, std::string_view templateId) const
{
    const auto wording = m_library.find(templateId, draft.language);
    if (!wording) {
        return tl::unexpected<Error>(wording.error());
    }
    NewMessage message{headOf(draft), {}};
    message.head.id = makeUuidV7(m_clock.now());
    message.head.headerId = '<' + message.head.id + '@' + m_from.domain() + '>';
    message.head.templateId = wording->id;
    message.head.templateVersion = wording->version;

    const MessageFacts facts{messageReference(message.head.id), m_clock.today(), m_sender, draft};
    auto rendered = TemplateRenderer::render(*wording, facts);
    if (!rendered) {
        return tl::unexpected<Error>(std::move(rendered.error()));
    }
    message.head.subject = std::move(rendered->subject);
    message.content = {
        std::move(rendered->text), std::move(rendered->html),
        facts.json(wording->id, wording->version, wording->language, wording->digest)};
    return message;
}

} // namespace repromise
