#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace repromise {

enum class ErrorKind {
    BadInput,    ///< what came from outside is not acceptable; the sentence names the place
    NotFound,    ///< a named thing does not exist
    Refused,     ///< a rule or a permission forbids it
    Held,        ///< what came is not believed until a person says that it is right
    Busy,        ///< another program or job holds what is needed
    Unreachable, ///< network or peer failure; trying later may help
    Storage,     ///< disk or database failure
    Cancelled,   ///< the user stopped it
    Bug,         ///< should not happen; the detail is for us
};

/// An expected failure. `sentence` is translated and says what was tried, what happened and what
/// to do next; `detail` is for the log and never holds a secret.
struct Error {
    ErrorKind kind = ErrorKind::Bug;
    QString sentence;
    QString detail = {};
};

template <typename T>
using Result = tl::expected<T, Error>;
using Outcome = Result<void>;

inline tl::unexpected<Error> fail(ErrorKind kind, QString sentence, QString detail = {})
{
    return tl::unexpected<Error>(Error{kind, std::move(sentence), std::move(detail)});
}

} // namespace repromise
