#pragma once

#include "base/Progress.h"
#include "base/Result.h"
#include "net/HttpMessage.h"

namespace repromise {

/// Sends one request and waits for its whole answer. An answer of any status is
/// a result; an error is Unreachable (trying later may help), Refused (settings
/// or trust are wrong), BadInput (the answer breaks a bound) or Cancelled. One
/// thread at a time.
class Transport {
public:
    Transport() = default;
    Transport(const Transport&) = delete;
    Transport& operator=(const Transport&) = delete;
    virtual ~Transport() = default;

    virtual Result<HttpResponse> send(const HttpRequest& request, const CancelToken& cancel) = 0;
};

} // namespace repromise
