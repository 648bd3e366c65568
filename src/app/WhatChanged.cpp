#include "app/WhatChanged.h"

#include "app/ListOutbox.h"
#include "app/ReadJournal.h"
#include "app/ReadStatus.h"

#include <algorithm>

namespace repromise {
namespace {

using Minor = std::map<std::string, std::int64_t>;

void add(Minor& sums, const Picture& picture, LineIx line)
{
    const auto currency = Currency::fromPacked(picture.backlog->lines.currency[line]);
    sums[currency.code()] += picture.states.valueMinor[line];
}

void countLine(TodayView& view, const Picture& picture, LineIx line)
{
    const LineStates& states = picture.states;
    if (states.backorder[line] != 0) {
        ++view.backorders;
        add(view.backorderMinorByCurrency, picture, line);
    }
    view.untold += states.untold[line];
    for (const ExceptionCode code : states.exceptions[line].codes()) {
        ++view.exceptions[static_cast<std::size_t>(code)];
    }
}

void countLines(TodayView& view, const Picture& picture)
{
    const auto count = static_cast<LineIx>(picture.backlog->lines.size());
    view.openLines = count;
    for (LineIx line = 0; line < count; ++line) {
        countLine(view, picture, line);
    }
    view.onTime = view.openLines - view.backorders;
}

void countJournal(TodayView& view, const std::vector<JournalView>& entries)
{
    view.changes = entries.size();
    for (const JournalView& entry : entries) {
        view.told += entry.kind == "message.sent" ? 1U : 0U;
        view.syncs += entry.kind == "sync.applied" ? 1U : 0U;
    }
}

Minor sumWhere(const PicturePtr& picture, const auto& wanted)
{
    Minor sums;
    if (!picture) {
        return sums;
    }
    for (LineIx line = 0; line < picture->backlog->lines.size(); ++line) {
        if (wanted(*picture, line)) {
            add(sums, *picture, line);
        }
    }
    return sums;
}

class StepList {
public:
    void add(NextStep::Kind kind, std::uint64_t count, Minor value = {})
    {
        if (count != 0) {
            m_steps.push_back({kind, count, std::move(value)});
        }
    }
    void addLines(NextStep::Kind kind, std::uint64_t count, const PicturePtr& picture,
                  ExceptionCode code)
    {
        add(kind, count, sumWhere(picture, [code](const Picture& p, LineIx line) {
                return p.states.exceptions[line].has(code);
            }));
    }
    std::vector<NextStep> take() { return std::move(m_steps); }

private:
    std::vector<NextStep> m_steps;
};

std::uint64_t inState(const std::vector<MessageView>& messages, std::string_view state)
{
    return static_cast<std::uint64_t>(std::ranges::count(messages, state, &MessageView::state));
}

std::uint64_t waitingForApproval(const std::vector<MessageView>& messages)
{
    return static_cast<std::uint64_t>(
        std::ranges::count_if(messages, [](const MessageView& message) {
            return message.needsApproval && message.state == "draft";
        }));
}

std::vector<NextStep> stepsFor(const TodayView& view, const PicturePtr& picture,
                               const StatusReport& status, const std::vector<MessageView>& messages)
{
    const auto with = [&view](ExceptionCode code) {
        return view.exceptions[static_cast<std::size_t>(code)];
    };
    std::uint64_t quarantined = 0;
    for (const SourceStatus& source : status.sources) {
        quarantined += source.quarantined;
    }
    StepList steps;
    steps.add(NextStep::Kind::AddSource, status.sources.empty() ? 1 : 0);
    steps.add(NextStep::Kind::SyncStale, static_cast<std::uint64_t>(std::ranges::count(
                                             status.sources, true, &SourceStatus::stale)));
    steps.add(NextStep::Kind::ResolveUncertain, inState(messages, "uncertain"));
    steps.add(NextStep::Kind::FixFailed, inState(messages, "failed"));
    steps.add(NextStep::Kind::ApproveMessages, waitingForApproval(messages));
    steps.add(NextStep::Kind::SendDrafts,
              inState(messages, "draft") - waitingForApproval(messages));
    steps.add(
        NextStep::Kind::TellCustomers, view.untold,
        sumWhere(picture, [](const Picture& p, LineIx l) { return p.states.untold[l] != 0; }));
    steps.addLines(NextStep::Kind::ReleaseStock, with(ExceptionCode::Releasable), picture,
                   ExceptionCode::Releasable);
    steps.addLines(NextStep::Kind::ChaseSupply, with(ExceptionCode::SupplySlipped), picture,
                   ExceptionCode::SupplySlipped);
    steps.add(NextStep::Kind::ReviewQuarantine, quarantined);
    return steps.take();
}

} // namespace

Result<TodayView> WhatChanged::run(const PicturePtr& picture)
{
    TodayView view;
    view.lastVisit =
        Instant::parse(m_context.settings().text(Setting::LastVisit)).value_or(Instant());
    if (picture) {
        countLines(view, *picture);
    }
    const auto status = ReadStatus(m_context).run();
    const auto messages = ListOutbox(m_context).run();
    const auto journal = ReadJournal(m_context).run({view.lastVisit, {}, 0});
    for (const auto* failed :
         {status ? nullptr : &status.error(), messages ? nullptr : &messages.error(),
          journal ? nullptr : &journal.error()}) {
        if (failed != nullptr) {
            return tl::unexpected(*failed);
        }
    }
    countJournal(view, *journal);
    view.steps = stepsFor(view, picture, *status, *messages);
    return view;
}

Outcome WhatChanged::markVisited()
{
    return m_context.changeSetting(settingRow(Setting::LastVisit).key,
                                   m_context.clock().now().iso());
}

} // namespace repromise
