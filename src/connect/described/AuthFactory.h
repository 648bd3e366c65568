#pragma once

#include "base/Clock.h"
#include "connect/described/RequestValues.h"
#include "net/Authenticator.h"

#include <functional>
#include <memory>

namespace repromise {

/// Told a secret that the peer replaced, by the key of its setting.
using SecretKeeper = std::function<Outcome(const std::string& key, const Secret& secret)>;

/// Makes what proves who asks, of the description's auth that applies to the source's settings.
/// All must outlive what is made; `keep` may be empty.
std::unique_ptr<Authenticator> makeAuthenticator(const ConnectorDescription& description,
                                                 const SourceValues& source, const Clock& clock,
                                                 SecretKeeper keep);

} // namespace repromise
