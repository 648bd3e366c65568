#include "connect/described/AnswerJudge.h"

#include "base/Excerpt.h"
#include "connect/description/ConnectorText.h"

#include <QCoreApplication>

#include <algorithm>

namespace repromise {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(AnswerJudge)
};

constexpr qsizetype mostWords = 200;

bool valueFits(JsonElement root, const AnswerRule& rule)
{
    const auto found = find(root, *rule.at);
    if (!found || rule.equals.empty()) {
        return found.has_value();
    }
    std::string text;
    return scalarText(*found, text) && std::ranges::find(rule.equals, text) != rule.equals.end();
}

/// What a rule says, or the system itself where the rule knows where.
std::string sayingOf(const AnswerRule& rule, std::optional<JsonElement> root)
{
    std::string text;
    if (!rule.sayAt || !root) {
        return connectorText(rule.say).toStdString();
    }
    const auto found = find(*root, *rule.sayAt);
    const bool said = found && scalarText(*found, text) && !text.empty();
    return said ? excerpt(text, mostWords).toStdString() : connectorText(rule.say).toStdString();
}

/// A page for people in place of data: of a login, of a proxy, or of another address.
bool webPage(const HttpResponse& answer)
{
    const std::size_t first = answer.body.find_first_not_of(" \t\r\n");
    return answer.status >= 200 && answer.status < 300 && first != std::string::npos
           && answer.body[first] == '<';
}

QString reasonOf(const Verdict& verdict, const HttpResponse& answer)
{
    const int status = answer.status;
    if (!verdict.say.empty()) {
        return QString::fromStdString(verdict.say);
    }
    if (webPage(answer)) {
        return Tr::tr("it answers with a web page where data was expected");
    }
    if (!answer.askedFirst.empty() && status == 502 && answer.body.empty()) {
        return Tr::tr("the answer cannot be read");
    }
    if (status == 401 || status == 403) {
        return Tr::tr("the user has no access to it");
    }
    if (status == 404 || status == 410) {
        return Tr::tr("it is not there");
    }
    if (status == 429) {
        return Tr::tr("it asks us to send less and to come back later");
    }
    if (status >= 300 && status < 400) {
        return Tr::tr("it sends us elsewhere");
    }
    return status >= 200 && status < 300 ? Tr::tr("the answer cannot be read")
                                         : Tr::tr("it answered HTTP %1").arg(status);
}

QString adviceOf(Blame blame)
{
    switch (blame) {
    case Blame::Settings:
        return Tr::tr("Check the source's settings and the rights of its user.");
    case Blame::Temporary:
        return Tr::tr("Try again later.");
    case Blame::Remote:
        return Tr::tr("Check the address, and whether the system still offers this.");
    case Blame::Bug:
        return Tr::tr("The connector asks for something the system does not take; correct it.");
    }
    return {};
}

ErrorKind kindOf(Blame blame)
{
    switch (blame) {
    case Blame::Settings:
        return ErrorKind::Refused;
    case Blame::Temporary:
        return ErrorKind::Unreachable;
    case Blame::Remote:
        return ErrorKind::NotFound;
    case Blame::Bug:
        return ErrorKind::BadInput;
    }
    return ErrorKind::Bug;
}

} // namespace

bool AnswerJudge::fits(const AnswerRule& rule, const HttpResponse& answer,
                       std::optional<JsonElement> root)
{
    if (!rule.status.empty()
        && std::ranges::find(rule.status, answer.status) == rule.status.end()) {
        return false;
    }
    if (!rule.bodyHas.empty() && answer.body.find(rule.bodyHas) == std::string::npos) {
        return false;
    }
    return !rule.at || (root && valueFits(*root, rule));
}

Verdict AnswerJudge::usual(const HttpResponse& answer, bool readable)
{
    const int status = answer.status;
    if (status >= 200 && status < 300) {
        // Half a body may come whole the next time.
        return readable ? Verdict() : Verdict{AnswerAction::Retry, Blame::Temporary, {}};
    }
    if (status == 401 || status == 403) {
        return {AnswerAction::Stop, Blame::Settings, {}};
    }
    if (status == 404 || status == 410 || (status >= 300 && status < 400)) {
        return {AnswerAction::Stop, Blame::Remote, {}};
    }
    if (status == 429) {
        return {AnswerAction::Wait, Blame::Temporary, {}};
    }
    if (status == 408 || status == 425 || status >= 500) {
        return {AnswerAction::Retry, Blame::Temporary, {}};
    }
    return {AnswerAction::Stop, Blame::Bug, {}};
}

Verdict AnswerJudge::judge(const HttpResponse& answer, std::optional<JsonElement> root) const
{
    const auto rule = std::ranges::find_if(
        m_feed.answers, [&](const AnswerRule& each) { return fits(each, answer, root); });
    if (rule == m_feed.answers.end()) {
        return usual(answer, root.has_value());
    }
    if (rule->action == AnswerAction::Accept && !root) {
        return {AnswerAction::Retry, Blame::Temporary, rule->say};
    }
    const bool again = rule->action == AnswerAction::Retry || rule->action == AnswerAction::Wait;
    return {rule->action, again ? Blame::Temporary : rule->blame, sayingOf(*rule, root)};
}

Error AnswerJudge::errorOf(const Verdict& verdict, const HttpResponse& answer,
                           const std::string& url) const
{
    return {
        kindOf(verdict.blame),
        Tr::tr("Reading %1 from %2 failed: %3. %4")
            .arg(QString::fromStdString(m_feed.id),
                 QString::fromStdString(
                     safeUrl(answer.askedFirst.empty() ? url : answer.askedFirst)),
                 reasonOf(verdict, answer),
                 adviceOf(webPage(answer) && verdict.say.empty() ? Blame::Remote : verdict.blame)),
        QStringLiteral("HTTP %1, %2 bytes").arg(answer.status).arg(answer.body.size())};
}

} // namespace repromise
