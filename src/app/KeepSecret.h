#pragma once

#include "app/AppContext.h"
#include "net/Secret.h"

namespace repromise {

/// Keeps a password where the workspace keeps its secrets.
class KeepSecret {
public:
    explicit KeepSecret(AppContext& context) : m_context(context) {}
    /// `owner` is `smtp` for the mail server, or the name of a source.
    Outcome run(const std::string& owner, const Secret& secret);

private:
    AppContext& m_context;
};

} // namespace repromise
