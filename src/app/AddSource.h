#pragma once

#include "app/AppContext.h"
#include "app/GivenSecrets.h"

#include <map>
#include <string>

namespace repromise {

struct NewSource {
    std::string name;                            ///< letters, digits, '-', '_', '.'; unique
    std::string connector;                       ///< `csv`, `tryton`
    std::map<std::string, std::string> settings; ///< connector settings: `dir`, `url` …
    Secret secret;         ///< kept in the secret store, never in the database; may be empty
    SecretMap secrets;     ///< when there are several, or by the setting they belong to
    std::string secretEnv; ///< name of the environment variable to read the secret from instead
};

/// The name under which a source's secret is kept.
std::string sourceSecretName(const std::string& source);

/// Checks and registers a source. Nothing is read yet.
class AddSource {
public:
    explicit AddSource(AppContext& context) : m_context(context) {}
    Outcome run(const NewSource& source);

private:
    Outcome keepSecrets(const NewSource& source);

    AppContext& m_context;
};

/// Forgets a source and what was read from it; its journal entries stay.
class RemoveSource {
public:
    explicit RemoveSource(AppContext& context) : m_context(context) {}
    Outcome run(const std::string& name);

private:
    AppContext& m_context;
};

} // namespace repromise
