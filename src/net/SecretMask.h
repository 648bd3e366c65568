#pragma once

#include "base/Result.h"
#include "net/Secret.h"

#include <vector>

namespace repromise {

/// Takes secrets out of what a peer says, which may repeat what it was sent.
class SecretMask {
public:
    explicit SecretMask(std::vector<Secret> secrets) : m_secrets(std::move(secrets)) {}

    QString masked(QString text) const;
    Error masked(Error error) const;

private:
    std::vector<Secret> m_secrets;
};

} // namespace repromise
