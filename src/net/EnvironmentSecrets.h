#pragma once

#include "net/SecretStore.h"

namespace repromise {

/// Secrets handed over by whoever started the program: the name is the name of
/// an environment variable. Nothing can be written there.
class EnvironmentSecrets : public SecretStore {
public:
    Result<Secret> read(const std::string& variable) override;
    Outcome write(const std::string& variable, const Secret& secret) override;
    Outcome remove(const std::string& variable) override;
};

} // namespace repromise
