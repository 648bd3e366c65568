#include "cli/commands/WebhookServeCommand.h"

#include "app/ServeWebhook.h"

#include <charconv>
#include <optional>

namespace repromise {
namespace {

constexpr std::uint16_t usualPort = 8'917;

std::optional<std::uint16_t> portOf(const std::string& text)
{
    std::uint16_t port = 0;
    const auto [stop, error] = std::from_chars(text.data(), text.data() + text.size(), port);
    const bool whole = error == std::errc() && stop == text.data() + text.size();
    return whole ? std::optional(port) : std::nullopt;
}

} // namespace

QString WebhookServeCommand::summary() const
{
    return tr("Take signed events for a source over HTTP, on this computer only");
}

std::string WebhookServeCommand::usage() const
{
    return "NAME [--port N] [--secret-env VAR]";
}

QString WebhookServeCommand::details() const
{
    return tr(
        "NAME is a source of kind drop. Each POST holds one event of CloudEvents 1.0 in JSON\n"
        "and the headers webhook-id, webhook-timestamp and webhook-signature of\n"
        "standardwebhooks.com (HMAC-SHA256). Events go to the source's folder, and the next\n"
        "sync takes each up once. The secret is that of the source (“secret set NAME”).\n"
        "Runs until Ctrl-C.");
}

void WebhookServeCommand::options(po::options_description& options) const
{
    options.add_options()(
        "port", po::value<std::string>()->value_name("N"),
        tr("port to listen on (8917); 0 takes one that is free").toStdString().c_str())(
        "secret-env", po::value<std::string>()->value_name("VAR"),
        tr("environment variable that holds the secret").toStdString().c_str());
}

Outcome WebhookServeCommand::check(const CommandInput& input) const
{
    if (input.has("port") && !portOf(input.text("port"))) {
        return fail(ErrorKind::BadInput, tr("--port needs a number from 0 to 65535."));
    }
    return {};
}

Result<ExitCode> WebhookServeCommand::run(const CommandInput& input, AppContext& context,
                                          Console& console)
{
    const WebhookRequest request{input.word(0), portOf(input.text("port")).value_or(usualPort),
                                 input.text("secret-env")};
    const auto listening = [&](const std::string& url) {
        const auto rows = console.rows();
        rows->begin({"repromise/webhook-serve/1", context.clock().today(), 0},
                    {{"source"}, {"url"}});
        rows->beginRow();
        rows->text(request.source);
        rows->text(url);
        rows->endRow();
        rows->end();
        console.out().flush();
    };
    return ServeWebhook(context)
        .run(request, listening, console.cancel())
        .map([&](std::uint64_t kept) {
            console.note(tr("Stopped; %n event(s) were kept.", nullptr, static_cast<int>(kept)));
            return ExitCode::Done;
        });
}

} // namespace repromise
