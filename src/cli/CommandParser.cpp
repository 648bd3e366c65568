#include "cli/CommandParser.h"

#include <QCoreApplication>

#include <sstream>

namespace repromise {
namespace {

struct CommandParserText {
    Q_DECLARE_TR_FUNCTIONS(CommandParserText)
};

std::vector<CommandInput::NamedWord> inOrder(const po::parsed_options& parsed)
{
    std::vector<CommandInput::NamedWord> words;
    for (const auto& option : parsed.options) {
        if (option.position_key < 0 && option.value.size() == 1) {
            words.emplace_back(option.string_key, option.value.front());
        }
    }
    return words;
}

Result<CommandInput> parseOptions(const Command& command, const std::vector<std::string>& words)
{
    po::options_description options;
    command.options(options);
    options.add_options()("words", po::value<std::vector<std::string>>());
    po::positional_options_description positional;
    positional.add("words", -1);
    namespace style = po::command_line_style;
    const int unixStyle = style::unix_style & ~style::allow_guessing;
    try {
        const po::parsed_options parsed = po::command_line_parser(words)
                                              .options(options)
                                              .positional(positional)
                                              .style(unixStyle)
                                              .run();
        po::variables_map values;
        po::store(parsed, values);
        po::notify(values);
        return CommandInput(std::move(values), inOrder(parsed));
    } catch (const po::error& error) {
        return fail(ErrorKind::BadInput, QString::fromUtf8(error.what()) + QLatin1Char('.'));
    }
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
    auto input = parseOptions(command, words);
    if (!input) {
        return input;
    }
    return checkArity(command.arity(), *input)
        .and_then([&] { return command.check(*input); })
        .map([&] { return std::move(*input); });
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
