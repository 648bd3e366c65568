#include "cli/commands/MessageResolveCommand.h"

#include "app/SettleMessages.h"
#include "cli/MessageState.h"

namespace repromise {

QString MessageResolveCommand::summary() const
{
    return tr("Settle a message of which nobody knows whether it arrived");
}

std::string MessageResolveCommand::usage() const
{
    return "ID (--sent | --not-sent)";
}

QString MessageResolveCommand::details() const
{
    return tr(
        "Look for the message in the sent mail of the server, by its Message-ID. --sent: the\n"
        "customer was told. --not-sent: it was not, and may be sent again.");
}

void MessageResolveCommand::options(po::options_description& options) const
{
    options.add_options()("sent", po::bool_switch(), tr("it did arrive").toStdString().c_str())(
        "not-sent", po::bool_switch(), tr("it did not").toStdString().c_str());
}

Outcome MessageResolveCommand::check(const CommandInput& input) const
{
    if (input.flag("sent") == input.flag("not-sent")) {
        return fail(ErrorKind::BadInput, tr("Say --sent or --not-sent."));
    }
    return {};
}

Result<ExitCode> MessageResolveCommand::run(const CommandInput& input, AppContext& context,
                                            Console& console)
{
    const auto resolution = input.flag("sent") ? Resolution::WasSent : Resolution::WasNotSent;
    return ResolveMessage(context).run(input.word(0), resolution).and_then([&] {
        return writeMessageState(console, context, "repromise/message-resolve/1", input.word(0));
    });
}

} // namespace repromise
