#include "connect/description/WriteText.h"

#include "base/Excerpt.h"
#include "connect/description/ConnectorText.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace repromise {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(WriteText)
};

QString callWords(const RequestDescription& request)
{
    return shown(request.method) + QLatin1Char(' ') + shown(request.path.source());
}

/// With all that it says.
QString sentWords(const RequestDescription& request)
{
    QString words = callWords(request);
    for (const NamedTemplate& parameter : request.query) {
        words += QLatin1Char(words.contains(QLatin1Char('?')) ? '&' : '?') + shown(parameter.name)
                 + QLatin1Char('=') + shown(parameter.value.source());
    }
    if (!request.body.is_null()) {
        words += QLatin1Char(' ')
                 + shown(request.body.dump(-1, ' ', false,
                                           nlohmann::ordered_json::error_handler_t::replace));
    }
    return words;
}

/// All that is asked on the way to a record.
QString lookWords(const LookDescription& look)
{
    QStringList calls;
    for (const FindDescription& find : look.find) {
        calls << callWords(find.query.request);
    }
    calls << callWords(look.request);
    return calls.join(Tr::tr(", then "));
}

QString preconditionWords(const WriteDescription& write)
{
    if (write.etag && write.csrf) {
        return write.etagOptional
                   ? Tr::tr("with the record's ETag, if it has one, and a CSRF token")
                   : Tr::tr("with the record's ETag and a CSRF token");
    }
    if (write.etag) {
        return write.etagOptional ? Tr::tr("with the record's ETag, if it has one")
                                  : Tr::tr("with the record's ETag");
    }
    return write.csrf ? Tr::tr("with a CSRF token")
                      : Tr::tr("without a precondition of the system");
}

} // namespace

QString writeCommandWords(WriteCommand command)
{
    switch (command) {
    case WriteCommand::ConfirmedDate:
        return Tr::tr("the confirmed date");
    case WriteCommand::Priority:
        return Tr::tr("the priority");
    case WriteCommand::DeliveryBlock:
        return Tr::tr("the delivery block");
    case WriteCommand::PurchaseDate:
        return Tr::tr("the date of a purchase line");
    case WriteCommand::Substitute:
        return Tr::tr("the item, by a substitute");
    }
    return {};
}

QString writeWords(const WriteDescription& write)
{
    const LookDescription& back = write.readBack ? *write.readBack : write.read;
    const QString words =
        Tr::tr("%1 (%2): %3 is read first; then, only when it is still what was shown, %4 is "
               "sent once, %5; %6 must show the new value")
            .arg(writeCommandWords(write.when), shown(write.field), lookWords(write.read),
                 sentWords(write.request), preconditionWords(write), lookWords(back));
    return write.lift ? words + Tr::tr("; it is lifted by %1").arg(sentWords(*write.lift)) : words;
}

std::vector<Unwritten> unwritten(const ConnectorDescription& description)
{
    std::vector<Unwritten> groups;
    for (std::size_t i = 0; i < writeCommandNames.size(); ++i) {
        const auto command = static_cast<WriteCommand>(i);
        if (description.write(command) != nullptr) {
            continue;
        }
        const auto said = description.notWritten.find(command);
        const QString why =
            said == description.notWritten.end() ? QString() : connectorText(said->second);
        const auto same = std::ranges::find(groups, why, &Unwritten::why);
        Unwritten& group = same == groups.end() ? groups.emplace_back(Unwritten{{}, why}) : *same;
        group.what << writeCommandWords(command);
    }
    return groups;
}

QString refusalWords(const ConnectorDescription& description, WriteCommand command)
{
    const QString title = shown(description.title);
    const QString what = writeCommandWords(command);
    const auto said = description.notWritten.find(command);
    return said == description.notWritten.end()
               ? Tr::tr("%1 has no documented way to change %2, or its connector does not say it.")
                     .arg(title, what)
               : Tr::tr("%1 is not asked to change %2: %3")
                     .arg(title, what, connectorText(said->second));
}

void describeWrites(const ConnectorDescription& description, std::vector<PlanLine>& plan)
{
    for (const WriteDescription& write : description.writes) {
        plan.push_back({"write " + write.id, writeWords(write)});
    }
    for (const Unwritten& group : unwritten(description)) {
        const QString what = group.what.join(QStringLiteral("; "));
        plan.push_back(
            {"not written", group.why.isEmpty() ? what : Tr::tr("%1: %2").arg(what, group.why)});
    }
}

} // namespace repromise
