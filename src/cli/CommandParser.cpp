#include "cli/CommandParser.h"

#include <QCoreApplication>

#include <sstream>

namespace repromise {
namespace {

struct CommandParserText {
    Q_DECLARE_TR_FUNCTIONS(CommandParserText)
};

Result<po::variables_map> parseOptions(const Command& command,
                                       const std::vector<std::string>& words)
{
    po::options_description options;
    command.options(options);
    options.add_options()("words", po::value<std::vector<std::string>>());
    po::positional_options_description positional;
    positional.add("words", -1);
    namespace style = po::command_line_style;
    const int unixStyle = style::unix_style & ~style::allow_guessing;
    po::variables_map values;
    try {
        po::store(po::command_line_parser(words)
                      .options(options)
                      .positional(positional)
                      .style(unixStyle)
                      .run(),
                  values);
        po::notify(values);
    } catch (const po::error& error) {
        return fail(ErrorKind::BadInput, QString::fromUtf8(error.what()) + QLatin1Char('.'));
    }
    return values;
}

Outcome checkArity(const Arity& arity, const CommandInput& input)
{
    const std::size_t count = input.words().size();
    if (count < arity.least) {
        return fail(ErrorKind::BadInput, CommandParserText::tr("Something is missing."));
    }
    if (count > arity.most) {
        return fail(ErrorKind::BadInput,
                    CommandParserText::tr("“%1” is one word too many.")
                        .arg(QString::fromStdString(input.words()[arity.most])));
    }
    return {};
}

} // namespace

Result<CommandInput> parseCommand(const Command& command, const std::vector<std::string>& words)
{
    const auto values = parseOptions(command, words);
    if (!values) {
        return tl::unexpected(values.error());
    }
    const CommandInput input(*values);
    return checkArity(command.arity(), input)
        .and_then([&] { return command.check(input); })
        .map([&] { return input; });
}

std::string optionHelp(const Command& command)
{
    po::options_description options;
    command.options(options);
    std::ostringstream text;
    text << options;
    return options.options().empty() ? std::string() : text.str();
}

} // namespace repromise
