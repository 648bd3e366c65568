#pragma once

#include "net/SecretStore.h"

#include <map>
#include <mutex>

namespace repromise {

/// Keeps secrets until the program ends: for tests, and where a person wants
/// nothing kept.
class MemorySecrets : public SecretStore {
public:
    Result<Secret> read(const std::string& name) override;
    Outcome write(const std::string& name, const Secret& secret) override;
    Outcome remove(const std::string& name) override;

private:
    std::mutex m_mutex;
    std::map<std::string, Secret> m_secrets;
};

} // namespace repromise
