#include "connect/description/DescriptionText.h"

#include "base/Excerpt.h"
#include "connect/described/RecordAssembler.h"
#include "connect/description/ConnectorText.h"
#include "connect/description/DescriptionWords.h"
#include "connect/description/WriteText.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace repromise {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(DescriptionText)
};

QString joined(const std::vector<std::string>& texts)
{
    QStringList list;
    for (const std::string& text : texts) {
        list << shown(text);
    }
    return list.join(QStringLiteral(", "));
}

QString authWords(const AuthDescription& auth)
{
    switch (auth.kind) {
    case AuthKind::None:
        return Tr::tr("nothing is shown to log in");
    case AuthKind::Basic:
        return Tr::tr("user and password with every request (basic)");
    case AuthKind::Bearer:
        return Tr::tr("a token with every request (bearer)");
    case AuthKind::Key:
        return Tr::tr("a key in the %1 “%2”").arg(shown(auth.place), shown(auth.name));
    case AuthKind::OAuth:
        if (auth.grant == "password") {
            return Tr::tr("OAuth 2.0 by a user's name and password, from %1")
                .arg(shown(auth.tokenUrl.source()));
        }
        return auth.grant == "refresh" ? Tr::tr("OAuth 2.0 by a refresh token, from %1")
                                             .arg(shown(auth.tokenUrl.source()))
                                       : Tr::tr("OAuth 2.0 client credentials, from %1")
                                             .arg(shown(auth.tokenUrl.source()));
    case AuthKind::OAuth1:
        return Tr::tr("requests signed by OAuth 1.0a (HMAC-SHA256)");
    case AuthKind::Login:
        return Tr::tr("a session, by %1 %2")
                   .arg(shown(auth.request.method), shown(auth.request.path.source()))
               + (auth.logout
                      ? Tr::tr("; ended by %1 %2")
                            .arg(shown(auth.logout->method), shown(auth.logout->path.source()))
                      : Tr::tr("; it ends by itself when nobody uses it"));
    }
    return {};
}

QString limitWords(const ServerDescription& server)
{
    QStringList words;
    for (const CallLimit& limit : server.limits.per) {
        words << Tr::tr("at most %1 calls in %2 s").arg(limit.calls).arg(limit.seconds.count());
    }
    words << Tr::tr("one call at a time");
    words << Tr::tr(
                 "%1 tries, waiting %2 s to %3 s; Retry-After counts, and a longer wait ends the "
                 "run until then")
                 .arg(server.patience.tries)
                 .arg(server.patience.firstWait.count())
                 .arg(server.patience.maxWait.count());
    return words.join(QStringLiteral("; "));
}

QString settingWords(const SettingDescription& setting)
{
    QString words = setting.required ? Tr::tr("required") : Tr::tr("optional");
    words += QStringLiteral(", ") + shown(settingKindName(setting.kind));
    if (!setting.choices.empty()) {
        words += QStringLiteral(" (") + joined(setting.choices) + QStringLiteral(")");
    }
    if (!setting.preset.empty()) {
        words += Tr::tr(", normally %1").arg(shown(setting.preset));
    }
    return setting.help.empty() ? words
                                : words + QStringLiteral(": ") + connectorText(setting.help);
}

QString pageWords(const PageDescription& pages)
{
    switch (pages.kind) {
    case PageKind::Single:
        return Tr::tr("one page");
    case PageKind::Number:
        return Tr::tr("pages by number");
    case PageKind::Offset:
        return Tr::tr("pages by offset");
    case PageKind::Token:
        return pages.ofLast
                   ? Tr::tr("pages from the last record's %1 on").arg(shown(pages.ofLast->text()))
                   : Tr::tr("pages by the token at %1").arg(shown(pages.at.text()));
    case PageKind::Link:
        return Tr::tr("pages by the link at %1").arg(shown(pages.at.text()));
    case PageKind::HeaderLink:
        return Tr::tr("pages by the Link header");
    }
    return {};
}

QString sinceWords(const FeedDescription& feed)
{
    if (!feed.since) {
        return feed.mode == FeedMode::Replace ? Tr::tr("everything, each time")
                                              : Tr::tr("everything that is asked for, each time");
    }
    const SinceDescription& since = *feed.since;
    std::vector<std::string> fields;
    for (const RecordPointer& field : since.fields) {
        fields.push_back(field.text());
    }
    QString words = Tr::tr("what changed by %1").arg(joined(fields));
    if (since.overlap.count() > 0) {
        words += Tr::tr(", %1 min once more").arg(since.overlap.count() / 60);
    }
    if (since.window.count() > 0) {
        words += Tr::tr(", in pieces of %1 h").arg(since.window.count() / 3600);
    }
    return since.first.empty() ? words : words + Tr::tr(", first from %1").arg(shown(since.first));
}

/// Values of a record: one that is empty must be seen, too.
QString valueWords(const std::vector<std::string>& values)
{
    QStringList list;
    for (const std::string& value : values) {
        list << (value.empty() ? QStringLiteral("“”") : shown(value));
    }
    return list.join(QStringLiteral(", "));
}

QString ruleWords(const KeepRule& rule)
{
    return rule.equals.empty()
               ? Tr::tr("where %1 is not %2").arg(shown(rule.at.text()), valueWords(rule.unlike))
               : Tr::tr("where %1 is %2").arg(shown(rule.at.text()), valueWords(rule.equals));
}

QString eachWords(const EachDescription& each)
{
    std::vector<std::string> names;
    for (const EachValue& value : each.values) {
        if (value.needed) {
            names.push_back(value.name);
        }
    }
    if (each.feed.empty()) {
        return Tr::tr("; once for each %1").arg(joined(names));
    }
    QString words =
        Tr::tr("; once for each %1 that the feed %2 delivers").arg(joined(names), shown(each.feed));
    for (const KeepRule& rule : each.onlyIf) {
        words += QStringLiteral(", ") + ruleWords(rule);
    }
    return words;
}

QString feedWords(const FeedDescription& feed)
{
    const QString words = Tr::tr("%1 %2: %3, %4")
                              .arg(shown(feed.request.method), shown(feed.request.path.source()),
                                   sinceWords(feed), pageWords(feed.pages));
    return (feed.each ? words + eachWords(*feed.each) : words)
           + (feed.gathered ? Tr::tr("; gathered for the assembler") : QString());
}

QString sourceWords(const FieldShape& field)
{
    QStringList sources;
    for (const RecordPointer& pointer : field.from) {
        sources << shown(pointer.text());
    }
    if (field.value) {
        sources.insert(field.joined ? 0 : sources.size(),
                       Tr::tr("“%1”").arg(shown(field.value->source())));
    }
    const QString from = sources.join(QStringLiteral(", "));
    if (!field.shaper.empty()) {
        return Tr::tr("%1 of %2").arg(shown(field.shaper), from);
    }
    if (field.fold != Fold::None) {
        return Tr::tr("%1 of %2").arg(shown(foldName(field.fold)), from);
    }
    return field.joined ? Tr::tr("%1 joined by “%2”").arg(from, shown(field.join)) : from;
}

QString lookupWords(const FieldShape& field)
{
    return field.lookup ? Tr::tr(", looked up in %1").arg(shown(field.lookup->feed)) : QString();
}

/// What becomes of a value before it is taken.
QString changeWords(const FieldShape& field)
{
    QString words;
    if (!field.empty.empty()) {
        words += Tr::tr(", nothing if %1").arg(valueWords(field.empty));
    }
    QStringList pairs;
    for (const auto& [theirs, ours] : field.map) {
        pairs << Tr::tr("%1 as %2")
                     .arg(shown(theirs), ours.empty() ? Tr::tr("nothing") : shown(ours));
    }
    if (!pairs.isEmpty()) {
        words += QStringLiteral(", ") + pairs.join(QStringLiteral(", "));
    }
    if (field.reversed) {
        words += Tr::tr(", with the other sign");
    }
    if (field.preset) {
        words += Tr::tr(", else “%1”").arg(shown(field.preset->source()));
    }
    return words;
}

/// Which records count, and which no longer do.
QString choiceWords(const OutputDescription& output)
{
    QString words;
    for (const KeepRule& rule : output.keepIf) {
        words += Tr::tr("; only %1").arg(ruleWords(rule));
    }
    for (const KeepRule& rule : output.goneIf) {
        words += Tr::tr("; gone %1").arg(ruleWords(rule));
    }
    if (!output.addUp.empty()) {
        words +=
            Tr::tr("; records of one key make one, with the sum of %1").arg(joined(output.addUp));
    }
    return words;
}

void describeOutput(const FeedDescription& feed, const OutputDescription& output,
                    std::vector<PlanLine>& plan)
{
    if (output.silent) {
        return;
    }
    QStringList fields;
    for (const FieldShape& field : output.shape) {
        fields << Tr::tr("%1 from %2 (%3)")
                      .arg(shown(field.to),
                           sourceWords(field) + lookupWords(field) + changeWords(field),
                           shown(valueTypeName(field.as)));
    }
    plan.push_back({"feed " + feed.id + " -> " + std::string(recordKindName(output.into)),
                    fields.join(QStringLiteral("; ")) + choiceWords(output)});
}

bool readWholeEachTime(const FeedDescription& feed)
{
    return feed.mode == FeedMode::Replace && !feed.since;
}

QString deletedWords(const ConnectorDescription& description)
{
    if (std::ranges::all_of(description.feeds, readWholeEachTime)) {
        return Tr::tr("found by every sync, since everything is read each time");
    }
    const QString words =
        Tr::tr("found when everything is read again, every %1 days").arg(description.fullEveryDays);
    return std::ranges::any_of(description.feeds, readWholeEachTime)
               ? words + Tr::tr("; by every sync in what is read whole each time")
               : words;
}

void describeAssembly(const ConnectorDescription& description, std::vector<PlanLine>& plan)
{
    if (description.history) {
        plan.push_back(
            {"history", Tr::tr("what is closed, from the first day of the month %1 months ago on; "
                               "with a new month everything is read again")
                            .arg(description.history->months)});
    }
    const NamedAssembler* const assembler = findAssembler(description.assembler);
    if (assembler == nullptr) {
        return;
    }
    const auto names = [](std::span<const RecordKind> kinds) {
        std::vector<std::string> texts;
        for (const RecordKind kind : kinds) {
            texts.emplace_back(recordKindName(kind));
        }
        return joined(texts);
    };
    plan.push_back(
        {"assemble " + description.assembler + " -> " + names(assembler->kinds).toStdString(),
         Tr::tr("%1; each time whole: %2")
             .arg(shown(assembler->words), names(assembler->wholeKinds))});
}

} // namespace

std::vector<PlanLine> describeConnector(const ConnectorDescription& description)
{
    std::vector<PlanLine> plan;
    plan.push_back({"connector", Tr::tr("%1, version %2 (%3)")
                                     .arg(shown(description.title),
                                          description.version.empty() ? QStringLiteral("-")
                                                                      : shown(description.version),
                                          shown(description.fingerprint))});
    for (const std::string& lack : description.lacks) {
        plan.push_back({"lacks", connectorText(lack)});
    }
    for (const SettingDescription& setting : description.settings) {
        plan.push_back({"setting " + setting.key, settingWords(setting)});
    }
    plan.push_back({"server", shown(description.server.base.source())});
    for (const AuthDescription& auth : description.server.auth) {
        const QString when =
            auth.whenSetting.empty()
                ? QString()
                : Tr::tr(" (when %1 is %2)").arg(shown(auth.whenSetting), shown(auth.whenValue));
        plan.push_back({"auth", authWords(auth) + when});
    }
    plan.push_back({"patience", limitWords(description.server)});
    for (const FeedDescription& feed : description.feeds) {
        plan.push_back({"feed " + feed.id, feedWords(feed)});
        for (const OutputDescription& output : feed.outputs) {
            describeOutput(feed, output, plan);
        }
    }
    describeAssembly(description, plan);
    plan.push_back({"deleted", deletedWords(description)});
    describeWrites(description, plan);
    return plan;
}

} // namespace repromise
