#pragma once

#include "app/AddSource.h"
#include "cli/Command.h"

#include <QCoreApplication>

namespace repromise {

/// `--secret-env VAR` and `--secret-stdin`: the only ways for a secret to come in, since a command
/// line can be read by others.
class SecretOption {
    Q_DECLARE_TR_FUNCTIONS(SecretOption)

public:
    static void add(po::options_description& options);
    static Outcome check(const CommandInput& input);
    /// The first line of stdin when asked for; empty otherwise.
    static Result<Secret> fromStdin(const CommandInput& input);
    /// The first line of stdin; an empty one is an error.
    static Result<Secret> readStdin();
};

} // namespace repromise
