#include "cli/SecretOption.h"

#include <iostream>

namespace repromise {

void SecretOption::add(po::options_description& options)
{
    options.add_options()("secret-env", po::value<std::string>()->value_name("VAR"),
                          tr("environment variable that holds the secret").toStdString().c_str())(
        "secret-stdin", po::bool_switch(),
        tr("read the secret from the first line of stdin and keep it in the keychain")
            .toStdString()
            .c_str());
}

Outcome SecretOption::check(const CommandInput& input)
{
    if (input.has("secret-env") && input.flag("secret-stdin")) {
        return fail(ErrorKind::BadInput, tr("--secret-env and --secret-stdin exclude each other."));
    }
    return {};
}

Result<Secret> SecretOption::fromStdin(const CommandInput& input)
{
    return input.flag("secret-stdin") ? readStdin() : Secret();
}

Result<Secret> SecretOption::readStdin()
{
    std::string line;
    if (!std::getline(std::cin, line) || line.empty()) {
        return fail(ErrorKind::BadInput,
                    tr("Cannot read the secret: stdin is empty. Pipe it in, for "
                       "example: pass show erp | repromisectl …"));
    }
    return Secret(std::move(line));
}

} // namespace repromise
