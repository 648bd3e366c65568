#include "app/MessageViews.h"

namespace repromise {
namespace {

MessageLine lineOf(const MessageLineRecord& line)
{
    return {line.order, line.line,     line.item, line.description,
            line.open,  line.promised, line.told};
}

/// What a person wants to know first: what happened to it, else what it waits for.
std::string reasonOf(const MessageRecord& record)
{
    const bool waits = record.needsApproval && record.approvedBy.empty();
    return record.reason.empty() && waits ? record.approvalReason : record.reason;
}

} // namespace

MessageView viewOf(const MessageRecord& record)
{
    MessageView view;
    view.id = record.id;
    view.customer = record.customer;
    view.contact = record.contact;
    view.contactName = record.contactName;
    view.to = record.address;
    view.language = record.language;
    view.subject = record.subject;
    view.templateName = record.templateId;
    view.messageId = record.headerId;
    view.state = messageStateName(record.state);
    view.needsApproval = record.needsApproval && record.approvedBy.empty();
    view.approvedBy = record.approvedBy;
    view.reason = reasonOf(record);
    view.tries = record.tries;
    view.code = record.code;
    view.createdAt = record.createdAt;
    view.nextTry = record.nextTry;
    view.sentAt = record.sentAt;
    view.notBefore = record.notBefore;
    for (const MessageLineRecord& line : record.lines) {
        view.lines.push_back(lineOf(line));
    }
    return view;
}

std::vector<MessageView> viewsOf(const std::vector<MessageRecord>& records)
{
    std::vector<MessageView> views;
    views.reserve(records.size());
    for (const MessageRecord& record : records) {
        views.push_back(viewOf(record));
    }
    return views;
}

} // namespace repromise
