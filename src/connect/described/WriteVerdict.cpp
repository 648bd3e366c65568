#include "connect/described/WriteVerdict.h"

#include "base/Excerpt.h"
#include "connect/described/AnswerJudge.h"

#include <QCoreApplication>

#include <algorithm>

namespace repromise {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(WriteVerdict)
};

constexpr qsizetype mostWords = 200;

/// What the system says of it, if the description knows where.
QString ownWords(const WriteDescription& write, std::optional<JsonElement> root)
{
    std::string text;
    if (!write.sayAt || !root) {
        return {};
    }
    const auto found = find(*root, *write.sayAt);
    return found && scalarText(*found, text) ? excerpt(text, mostWords) : QString();
}

WriteEnd usualEnd(int status)
{
    if (status >= 200 && status < 300) {
        return WriteEnd::Taken;
    }
    switch (status) {
    case 409:
    case 412:
        return WriteEnd::Conflict;
    case 401:
    case 423:
    case 425:
    case 429:
        return WriteEnd::NotSent;
    case 408:
        return WriteEnd::Unknown;
    case 501:
        return WriteEnd::Refused;
    default:
        return status >= 500 ? WriteEnd::Unknown : WriteEnd::Refused;
    }
}

WriteEnd endOf(AnswerAction action)
{
    switch (action) {
    case AnswerAction::Accept:
        return WriteEnd::Taken;
    case AnswerAction::Retry:
    case AnswerAction::Wait:
        return WriteEnd::NotSent;
    case AnswerAction::Skip:
        return WriteEnd::Unknown;
    default:
        return WriteEnd::Refused;
    }
}

QString usualReason(int status, WriteEnd end)
{
    if (status == 401) {
        return Tr::tr(
            "The system does not take the credentials. Check them and the user's rights.");
    }
    if (status == 403) {
        return Tr::tr("The user may not change this there. Check the user's rights.");
    }
    if (status == 423) {
        return Tr::tr("Somebody is working on the record there. Send it later.");
    }
    if (status == 429) {
        return Tr::tr("The system asks us to send less. Send it later.");
    }
    switch (end) {
    case WriteEnd::Conflict:
        return Tr::tr("The record was changed there meanwhile, so the change was not taken. Look "
                      "at it and ask for the change again.");
    case WriteEnd::Unknown:
        return Tr::tr("The system has a problem of its own (HTTP %1); whether it took the change "
                      "is not known.")
            .arg(status);
    case WriteEnd::Refused:
        return Tr::tr("The system refused the change (HTTP %1).").arg(status);
    default:
        return {};
    }
}

} // namespace

WriteReport writeVerdict(const WriteDescription& write, const HttpResponse& answer, Instant now)
{
    AnswerDocument document;
    const auto root = document.parse(answer.body) ? std::optional(document.root()) : std::nullopt;
    const auto rule = std::ranges::find_if(write.answers, [&](const AnswerRule& each) {
        return AnswerJudge::fits(each, answer, root);
    });
    const bool ruled = rule != write.answers.end();
    WriteReport report;
    report.code = answer.status;
    report.end = !answer.askedFirst.empty() ? WriteEnd::NotSent
                 : ruled                    ? endOf(rule->action)
                                            : usualEnd(answer.status);
    report.reason = ruled && !rule->say.empty() ? QString::fromStdString(rule->say)
                                                : usualReason(answer.status, report.end);
    report.stop = answer.status == 401 || answer.status == 429;
    report.wait = answer.retryAfter(now.ms()).value_or(std::chrono::milliseconds(0));
    const QString said = report.end == WriteEnd::Taken ? QString() : ownWords(write, root);
    if (!said.isEmpty()) {
        report.reason += QLatin1Char(' ') + Tr::tr("It says: %1").arg(said);
    }
    return report;
}

} // namespace repromise
