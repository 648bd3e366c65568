#include "sync/WriteDispatcher.h"

#include "base/Excerpt.h"

#include <QCoreApplication>

#include <algorithm>

namespace repromise {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(WriteDispatcher)
};

QString worded(const std::string& value)
{
    return value.empty() ? Texts::tr("nothing") : excerpt(value);
}

WriteWish wishOf(const WriteRecord& write)
{
    return {write.command, write.order, write.line, write.newValue};
}

WriteNote noteOf(WriteState state, int code, const QString& reason)
{
    return {state, code, reason.toStdString()};
}

WriteNote changedMeanwhile(const WriteRecord& write, const std::string& now)
{
    return noteOf(WriteState::Conflict, 0,
                  Texts::tr("It was %1 when the change was shown and is %2 by now, so nothing was "
                            "sent. Look at it and ask for the change again.")
                      .arg(worded(write.oldValue), worded(now)));
}

bool took(int code)
{
    return code >= 200 && code < 300;
}

} // namespace

Result<WriteDispatchReport> WriteDispatcher::run(std::span<const std::string> ids,
                                                 Progress& progress, const CancelToken& cancel)
{
    m_report = {};
    m_resting.clear();
    const auto recovered = m_parts.delivery.recover();
    if (!recovered) {
        return tl::unexpected(recovered.error());
    }
    std::vector<std::string> chosen(ids.begin(), ids.end());
    if (ids.empty()) {
        auto due = m_parts.delivery.due(m_parts.clock.now());
        if (!due) {
            return tl::unexpected(due.error());
        }
        chosen = std::move(*due);
    }
    std::size_t done = 0;
    for (; done < chosen.size(); ++done) {
        progress.report("write", done, chosen.size());
        if (cancel.cancelled()) {
            m_report.stopped = Error{ErrorKind::Cancelled,
                                     Texts::tr("Writing was stopped. The other changes wait.")};
            break;
        }
        if (Outcome handled = one(chosen[done], cancel); !handled) {
            m_report.stopped = handled.error();
            break;
        }
    }
    m_report.left = chosen.size() - done;
    progress.report("write", done, chosen.size());
    return m_report;
}

Outcome WriteDispatcher::one(const std::string& id, const CancelToken& cancel)
{
    const auto write = m_parts.delivery.find(id);
    if (!write) {
        return tl::unexpected(write.error());
    }
    const bool open = write->state == WriteState::Pending || write->state == WriteState::Uncertain;
    if (!open || write->lacksApproval() || m_resting.count(write->sourceId) != 0) {
        m_report.rows.push_back(*write);
        return {};
    }
    const auto writer = m_parts.writerOf(*write);
    if (!writer) {
        m_resting.insert(write->sourceId);
        return settle(*write, noteOf(write->state, write->code, writer.error().sentence));
    }
    return write->state == WriteState::Uncertain ? settleUncertain(**writer, *write, cancel)
                                                 : send(**writer, *write, cancel);
}

Outcome WriteDispatcher::settle(const WriteRecord& write, const WriteNote& note)
{
    auto now = m_parts.delivery.settle(write.id, note);
    if (!now) {
        // It stays `sending` and becomes uncertain, or pending, with the next run.
        return tl::unexpected(now.error());
    }
    m_report.rows.push_back(std::move(*now));
    return {};
}

// What is there decides: the new value came from us, the old one says that it never arrived.
Outcome WriteDispatcher::settleUncertain(SourceWriter& writer, const WriteRecord& write,
                                         const CancelToken& cancel)
{
    const auto sight = writer.look(wishOf(write), cancel);
    if (!sight && sight.error().kind != ErrorKind::NotFound) {
        m_resting.insert(write.sourceId);
        return settle(write, noteOf(WriteState::Uncertain, write.code, sight.error().sentence));
    }
    if (!sight) {
        return settle(write, noteOf(WriteState::Conflict, write.code, sight.error().sentence));
    }
    if (sight->value == write.newValue) {
        return settle(write, noteOf(WriteState::Done, write.code,
                                    Texts::tr("Its answer was lost; the source shows it.")));
    }
    if (sight->value != write.oldValue) {
        return settle(write, changedMeanwhile(write, sight->value));
    }
    const bool settled = m_parts.clock.now() >= write.lastTry.plusMs(m_parts.settling.count());
    if (!sight->guarded && !settled) {
        return settle(write, noteOf(WriteState::Uncertain, write.code,
                                    Texts::tr("The source does not show it, but may still be at "
                                              "work on it. Try again in some minutes.")));
    }
    if (took(write.code)) {
        return settle(
            write,
            noteOf(WriteState::Failed, write.code,
                   Texts::tr("The source took it, but still shows %1.").arg(worded(sight->value))));
    }
    const auto pending = m_parts.delivery.settle(
        write.id, noteOf(WriteState::Pending, 0, Texts::tr("It did not arrive.")));
    return pending ? send(writer, *pending, cancel) : tl::unexpected(pending.error());
}

Outcome WriteDispatcher::send(SourceWriter& writer, const WriteRecord& write,
                              const CancelToken& cancel)
{
    const auto begun = m_parts.delivery.begin(write.id);
    if (!begun && begun.error().kind == ErrorKind::Refused) {
        return {}; // discarded a moment ago
    }
    if (!begun) {
        return tl::unexpected(begun.error());
    }
    const auto sight = writer.look(wishOf(write), cancel);
    if (!sight || sight->value != write.oldValue || sight->shown != write.request) {
        return settle(write, looked(write, sight));
    }
    bool handed = false;
    const WriteReport report = writer.send(wishOf(write), *sight, [&] {
        handed = handed || m_parts.delivery.handingOver(write.id).has_value();
        return handed;
    });
    return settle(write, sent(writer, write, report));
}

// Why it is not sent after looking.
WriteNote WriteDispatcher::looked(const WriteRecord& write, const Result<WriteSight>& sight)
{
    if (!sight && sight.error().kind == ErrorKind::NotFound) {
        return noteOf(WriteState::Conflict, 0, sight.error().sentence);
    }
    if (!sight) {
        m_resting.insert(write.sourceId);
        return noteOf(WriteState::Pending, 0, sight.error().sentence);
    }
    if (sight->value == write.newValue) {
        return noteOf(WriteState::Done, 0,
                      Texts::tr("The source shows it already; nothing was sent."));
    }
    if (sight->value != write.oldValue) {
        return changedMeanwhile(write, sight->value);
    }
    return noteOf(WriteState::Conflict, 0,
                  Texts::tr("What would be sent is not what was shown any more, so nothing was "
                            "sent. Ask for the change again."));
}

WriteNote WriteDispatcher::sent(SourceWriter& writer, const WriteRecord& write,
                                const WriteReport& report)
{
    if (report.stop) {
        m_resting.insert(write.sourceId);
    }
    switch (report.end) {
    case WriteEnd::Refused:
        return noteOf(WriteState::Refused, report.code, report.reason);
    case WriteEnd::Conflict:
        return noteOf(WriteState::Conflict, report.code, report.reason);
    case WriteEnd::NotSent: {
        WriteNote note = noteOf(WriteState::Pending, report.code, report.reason);
        if (report.wait.count() > 0) {
            note.nextTry = m_parts.clock.now().plusMs(report.wait.count());
        }
        return note;
    }
    case WriteEnd::Taken:
    case WriteEnd::Unknown:
        break;
    }
    return readBack(writer, write, report);
}

WriteNote WriteDispatcher::readBack(SourceWriter& writer, const WriteRecord& write,
                                    const WriteReport& report)
{
    const auto value = writer.readBack(wishOf(write), CancelToken());
    if (value && *value == write.newValue) {
        return noteOf(WriteState::Done, report.code, {});
    }
    if (!value) {
        m_resting.insert(write.sourceId);
        const QString before = report.end == WriteEnd::Taken
                                   ? Texts::tr("The source took it, but could not be read back.")
                                   : report.reason;
        return noteOf(WriteState::Uncertain, report.code,
                      before + QLatin1Char(' ') + value.error().sentence);
    }
    if (report.end == WriteEnd::Taken) {
        return noteOf(WriteState::Failed, report.code,
                      Texts::tr("The source took it, but shows %1.").arg(worded(*value)));
    }
    m_resting.insert(write.sourceId);
    return noteOf(WriteState::Uncertain, report.code,
                  report.reason + QLatin1Char(' ')
                      + Texts::tr("The source does not show it yet; the next run looks again."));
}

} // namespace repromise
