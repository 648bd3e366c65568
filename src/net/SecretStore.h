#pragma once

#include "base/Result.h"
#include "net/Secret.h"

#include <string>

namespace repromise {

/// Where secrets are kept, by name (`tryton-main/password`). Calls may block
/// for as long as the system's key store takes (some seconds at most): not for
/// the UI thread, and not at start-up. No error tells a secret.
class SecretStore {
public:
    SecretStore() = default;
    SecretStore(const SecretStore&) = delete;
    SecretStore& operator=(const SecretStore&) = delete;
    virtual ~SecretStore() = default;

    /// NotFound when there is none, or when the store cannot tell that from being
    /// locked.
    virtual Result<Secret> read(const std::string& name) = 0;
    /// Sets a secret the user has just given. Never call it to "repair" a failed
    /// read.
    virtual Outcome write(const std::string& name, const Secret& secret) = 0;
    /// Forgets a secret; that there was none is no error.
    virtual Outcome remove(const std::string& name) = 0;
};

} // namespace repromise
