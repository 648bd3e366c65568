#include "connect/description/WriteCheck.h"

#include "connect/description/TemplateCheck.h"

#include <QCoreApplication>

#include <algorithm>

namespace repromise {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(WriteCheck)
};

bool asksFor(const RecordQuery& look, std::string_view name)
{
    return requestMentions(look.request, ValueScope::Write, name)
           || std::ranges::any_of(look.match, [&](const MatchRule& rule) {
                  return rule.equals.mentions(ValueScope::Write, name);
              });
}

void checkLook(const WriteDescription& write, const LookDescription& look, const std::string& place,
               DescriptionProblems& problems)
{
    const auto same = [&](const RecordQuery& query, const std::string& at) {
        if (!asksFor(query, "line") && !asksFor(query, "order")) {
            problems.add(
                at + "/request",
                Tr::tr("Neither the request nor match asks for {write.order} or {write.line}: "
                       "every change would find the same record."));
        }
    };
    std::size_t index = 0;
    for (const FindDescription& find : look.find) {
        same(find.query, place + "/find/" + std::to_string(index++));
    }
    same(look, place);
    const ValueType wanted = writesDate(write.when)                 ? ValueType::Date
                             : write.when == WriteCommand::Priority ? ValueType::Int
                                                                    : ValueType::Text;
    if (look.value.as != wanted) {
        problems.add(place + "/value/as",
                     writesDate(write.when) ? Tr::tr("This change is a day: read it as date.")
                     : wanted == ValueType::Int
                         ? Tr::tr("This change is a whole number: read it as int.")
                         : Tr::tr("This change is a text: read it as text."));
    }
    const bool many = std::ranges::any_of(look.value.from, &RecordPointer::many);
    if (many) {
        problems.add(place + "/value/from", Tr::tr("Just one value can be compared; leave out *."));
    }
}

void checkWrite(const ConnectorDescription& description, std::size_t index,
                DescriptionProblems& problems)
{
    const WriteDescription& write = description.writes[index];
    const std::string place = "/writes/" + std::to_string(index);
    checkLook(write, write.read, place + "/read", problems);
    if (write.readBack) {
        checkLook(write, *write.readBack, place + "/read_back", problems);
    }
    if (!requestMentions(write.request, ValueScope::Write, "value")) {
        problems.add(place + "/request",
                     Tr::tr("The request sends no {write.value}, so nothing would be changed."));
    }
    if (write.lift && write.when != WriteCommand::DeliveryBlock) {
        problems.add(place + "/lift", Tr::tr("Only a delivery block is lifted."));
    }
    for (std::size_t at = 0; at < write.answers.size(); ++at) {
        const AnswerAction action = write.answers[at].action;
        if (action != AnswerAction::Accept && action != AnswerAction::Stop
            && action != AnswerAction::Retry && action != AnswerAction::Wait
            && action != AnswerAction::Skip) {
            problems.add(place + "/answers/" + std::to_string(at) + "/do",
                         Tr::tr("A change is taken (accept), refused (stop), not taken now (retry, "
                                "wait), or what became of it shows later (skip)."));
        }
    }
    for (std::size_t other = 0; other < index; ++other) {
        if (description.writes[other].id == write.id) {
            problems.add(place + "/id", Tr::tr("Another write has this name."));
        }
        if (description.writes[other].when == write.when) {
            problems.add(place + "/when", Tr::tr("Another write is for this change."));
        }
    }
    if (description.notWritten.count(write.when) != 0) {
        problems.add(place + "/when", Tr::tr("By not_written this is not written."));
    }
}

} // namespace

void checkWrites(const ConnectorDescription& description, DescriptionProblems& problems)
{
    for (std::size_t i = 0; i < description.writes.size(); ++i) {
        checkWrite(description, i, problems);
    }
}

} // namespace repromise
