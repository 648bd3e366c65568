#include "app/WriteViews.h"

#include "app/DateText.h"
#include "base/Excerpt.h"
#include "connect/description/WriteText.h"

#include <QCoreApplication>

namespace repromise {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(WriteViews)
};

QString worded(WriteCommand command, const std::string& value)
{
    const auto day = writesDate(command) ? Date::parse(value) : std::nullopt;
    if (day) {
        return dateText(*day, QLocale());
    }
    return value.empty() ? Tr::tr("nothing") : excerpt(value);
}

QString recordName(const std::string& order, const std::string& line)
{
    return excerpt(line.empty() ? order : order + '/' + line);
}

} // namespace

QString writeSentence(const WriteWanted& wanted, const std::string& source,
                      const std::string& oldValue)
{
    return Tr::tr("In %1, change %2 of %3 from %4 to %5.")
        .arg(excerpt(source), writeCommandWords(wanted.command),
             recordName(wanted.order, wanted.line), worded(wanted.command, oldValue),
             worded(wanted.command, wanted.value));
}

WriteView viewOf(const WriteRecord& write)
{
    WriteView view;
    view.id = write.id;
    view.source = write.source;
    view.command = writeCommandName(write.command);
    view.order = write.order;
    view.line = write.line;
    view.shown = write.shown;
    view.oldValue = write.oldValue;
    view.newValue = write.newValue;
    view.why = write.why;
    view.by = write.actor;
    view.state = writeStateName(write.state);
    view.needsApproval = write.state == WriteState::Pending && write.lacksApproval();
    view.approvedBy = write.approvedBy;
    view.reason = view.needsApproval && write.reason.empty() ? write.approval : write.reason;
    view.tries = write.tries;
    view.code = write.code;
    view.createdAt = write.createdAt;
    view.lastTry = write.lastTry;
    view.nextTry = write.nextTry;
    view.doneAt = write.doneAt;
    view.what = Tr::tr("%1: %2", "a record, what is changed of it")
                    .arg(recordName(write.order, write.line), writeCommandWords(write.command));
    view.words = writeSentence({write.command, write.order, write.line, write.newValue, write.why},
                               write.source, write.oldValue);
    return view;
}

std::vector<WriteView> viewsOf(const std::vector<WriteRecord>& writes)
{
    std::vector<WriteView> views;
    views.reserve(writes.size());
    for (const WriteRecord& write : writes) {
        views.push_back(viewOf(write));
    }
    return views;
}

} // namespace repromise
