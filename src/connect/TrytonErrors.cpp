#include "connect/TrytonErrors.h"

#include "base/Excerpt.h"

#include <QCoreApplication>

namespace repromise {
namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(TrytonErrors)
};

/// The first text in nested arrays: Tryton wraps messages as ["UserError", ["message", …]].
std::string firstText(simdjson::dom::element value)
{
    std::string_view text;
    if (value.get(text) == simdjson::SUCCESS) {
        return std::string(text);
    }
    simdjson::dom::array items;
    if (value.get(items) == simdjson::SUCCESS) {
        for (const simdjson::dom::element item : items) {
            if (std::string found = firstText(item); !found.empty()) {
                return found;
            }
        }
    }
    return {};
}

std::string textAt(simdjson::dom::element error, std::size_t index)
{
    simdjson::dom::element value;
    return error.at(index).get(value) == simdjson::SUCCESS ? firstText(value) : std::string();
}

} // namespace

Error trytonHttpError(int status, const std::string& server, const std::string& what)
{
    const QString detail = QStringLiteral("HTTP %1 for %2").arg(status).arg(shown(what));
    if (status == 404) {
        return {ErrorKind::NotFound,
                Sentences::tr("%1 has no such database. Check the address and the name of the "
                              "database.")
                    .arg(shown(server)),
                detail};
    }
    if (status == 403 || status == 405) {
        return {ErrorKind::Refused,
                Sentences::tr("%1 does not offer what is needed. Check that it is a Tryton 6.0 "
                              "server with the modules sale, stock and purchase.")
                    .arg(shown(server)),
                detail};
    }
    if (status == 429 || status >= 500) {
        return {ErrorKind::Unreachable,
                Sentences::tr("%1 cannot answer now (HTTP %2). Try again later.")
                    .arg(shown(server))
                    .arg(status),
                detail};
    }
    return {ErrorKind::Refused,
            Sentences::tr("%1 gave an unexpected answer (HTTP %2). Check the address.")
                .arg(shown(server))
                .arg(status),
            detail};
}

Error trytonCallError(simdjson::dom::element error, const std::string& server,
                      const std::string& what)
{
    const std::string kind = textAt(error, 0);
    const std::string message = textAt(error, 1);
    const QString detail = shown(what + ": " + kind + ": " + message);
    if (kind == "UserError" || kind == "UserWarning") {
        return {ErrorKind::Refused,
                Sentences::tr("%1 refused: %2 Check the rights of the user in Tryton.")
                    .arg(shown(server), shown(message)),
                detail};
    }
    if (kind == "ConcurrencyException") {
        return {ErrorKind::Busy,
                Sentences::tr("Somebody else changed the same record in %1. Try again.")
                    .arg(shown(server)),
                detail};
    }
    return {ErrorKind::Refused,
            Sentences::tr("%1 could not carry out a request: %2. Check that it is a Tryton 6.0 "
                          "server with the modules sale, stock and purchase.")
                .arg(shown(server), shown(message.empty() ? kind : message)),
            detail};
}

Error trytonGarbled(const std::string& server, const std::string& what)
{
    return {ErrorKind::Unreachable,
            Sentences::tr("The answer of %1 is incomplete or damaged, so nothing of it was used. "
                          "Try again; if it stays, check the address.")
                .arg(shown(server)),
            shown(what)};
}

Error trytonLoginRefused(const std::string& server, const std::string& user)
{
    return {ErrorKind::Refused,
            Sentences::tr("%1 does not accept the user %2 with this password. Enter them again.")
                .arg(shown(server), shown(user)),
            {}};
}

} // namespace repromise
