#include "app/DraftMessages.h"

#include "app/MailSettings.h"
#include "app/MessageViews.h"
#include "app/OutboxAccess.h"
#include "app/PictureIncidents.h"
#include "comms/DraftPlanner.h"
#include "comms/Drafter.h"

#include <QCoreApplication>

#include <algorithm>

namespace repromise {
namespace {

struct DraftMessagesText {
    Q_DECLARE_TR_FUNCTIONS(DraftMessagesText)
};

std::vector<LineIx> untoldLines(const Picture& picture)
{
    std::vector<LineIx> lines;
    for (LineIx line = 0; line < picture.states.untold.size(); ++line) {
        if (picture.states.untold[line] != 0) {
            lines.push_back(line);
        }
    }
    return lines;
}

Result<std::vector<LineIx>> linesOf(const Picture& picture, const DraftRequest& request)
{
    if (request.incident.empty()) {
        return request.lines.empty() ? untoldLines(picture) : request.lines;
    }
    const Incidents incidents = findIncidents(*picture.backlog, picture.plan, picture.states);
    const auto row = findIncident(*picture.backlog, incidents, request.incident);
    if (!row) {
        return noSuchIncident(request.incident);
    }
    std::vector<LineIx> lines;
    for (const LineIx line : incidents.linesOf(incidents.rows[*row])) {
        if (picture.states.untold[line] != 0) {
            lines.push_back(line);
        }
    }
    return lines;
}

ApprovalPolicy policyFrom(const Settings& settings)
{
    return {static_cast<int>(settings.number(Setting::ApprovalLines)),
            settings.minor(Setting::ApprovalValue)};
}

DraftPlan planFor(const Picture& picture, const std::vector<LineIx>& lines,
                  const Settings& settings)
{
    const Backlog& backlog = *picture.backlog;
    const DraftFacts facts{
        backlog, picture.plan.projected, picture.states.exceptions,
        [&backlog](CustomerIx customer) { return contactFor(backlog, customer); }};
    return DraftPlanner(facts, policyFrom(settings)).plan(lines);
}

MessageLine lineOf(const PlannedLine& line)
{
    return {line.order,        line.line,     line.item, line.description,
            line.open.units(), line.promised, line.told};
}

Undraftable viewOf(const Undeliverable& customer)
{
    Undraftable view{customer.customer, customer.contact, customer.code, {}};
    for (const PlannedLine& line : customer.lines) {
        view.lines.push_back(lineOf(line));
    }
    return view;
}

Result<std::vector<NewMessage>> writeAll(const Drafter& drafter,
                                         const std::vector<PlannedDraft>& drafts,
                                         const std::string& templateName, Progress& progress,
                                         const CancelToken& cancel)
{
    std::vector<NewMessage> messages;
    for (const PlannedDraft& draft : drafts) {
        if (cancel.cancelled()) {
            return fail(ErrorKind::Cancelled, DraftMessagesText::tr("Stopped. No draft was kept."));
        }
        progress.report(DraftMessagesText::tr("Writing messages").toStdString(), messages.size(),
                        drafts.size());
        auto message = drafter.write(draft, templateName);
        if (!message) {
            return tl::unexpected(message.error());
        }
        messages.push_back(std::move(*message));
    }
    return messages;
}

/// The drafts as they stand now; those overtaken by another program's are counted instead.
Outcome keep(AppContext& context, const std::vector<NewMessage>& drafts, DraftReport& report)
{
    return withMessages(context, [&](Messages& messages) -> Outcome {
        const auto added = messages.addDrafts(drafts);
        if (!added) {
            return tl::unexpected(added.error());
        }
        for (const NewMessage& draft : drafts) {
            if (std::ranges::find(added->added, draft.head.id) != added->added.end()) {
                report.messages.push_back(viewOf(draft.head));
            } else {
                report.pending += draft.head.lines.size();
            }
        }
        return {};
    });
}

} // namespace

Result<DraftReport> DraftMessages::run(const Picture& picture, const DraftRequest& request,
                                       Progress& progress, const CancelToken& cancel)
{
    const MailSettings mail(m_context);
    const auto from = mail.from();
    if (!from) {
        return tl::unexpected(from.error());
    }
    const auto lines = linesOf(picture, request);
    if (!lines) {
        return tl::unexpected(lines.error());
    }
    const DraftPlan plan = planFor(picture, *lines, m_context.settings());
    const TemplateLibrary library(m_context.workspace().templatesFolder());
    const Drafter drafter(library, mail.identity(), *from, m_context.clock());
    const auto drafts = writeAll(drafter, plan.drafts, request.templateName, progress, cancel);
    if (!drafts) {
        return tl::unexpected(drafts.error());
    }
    DraftReport report;
    report.pending = plan.pending.size();
    for (const Undeliverable& customer : plan.undeliverable) {
        report.undraftable.push_back(viewOf(customer));
    }
    return keep(m_context, *drafts, report).map([&] { return report; });
}

} // namespace repromise
