#include "net/EnvironmentSecrets.h"

#include <QCoreApplication>

#include <cstdlib>

namespace repromise {
namespace {

auto readOnly(const std::string& variable)
{
    return fail(ErrorKind::Refused,
                QCoreApplication::translate("EnvironmentSecrets",
                                            "The secret in the environment variable %1 is set by "
                                            "whoever starts the program. Change it there.")
                    .arg(QString::fromStdString(variable)));
}

} // namespace

Result<Secret> EnvironmentSecrets::read(const std::string& variable)
{
    const char* value = std::getenv(variable.c_str()); // NOLINT(concurrency-mt-unsafe)
    if (value == nullptr || *value == '\0') {
        return fail(ErrorKind::NotFound,
                    QCoreApplication::translate("EnvironmentSecrets",
                                                "The environment variable %1 is not set. Set it to "
                                                "the secret before starting the program.")
                        .arg(QString::fromStdString(variable)));
    }
    return Secret(value);
}

Outcome EnvironmentSecrets::write(const std::string& variable, const Secret&)
{
    return readOnly(variable);
}

Outcome EnvironmentSecrets::remove(const std::string& variable)
{
    return readOnly(variable);
}

} // namespace repromise
