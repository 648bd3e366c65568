#include "net/SecretMask.h"

namespace repromise {

QString SecretMask::masked(QString text) const
{
    constexpr qsizetype shortest = 4; // anything shorter stands in every other word
    for (const Secret& secret : m_secrets) {
        const QString shown = QString::fromStdString(secret.reveal());
        if (shown.size() >= shortest) {
            text.replace(shown, QStringLiteral("…"));
        }
    }
    return text;
}

Error SecretMask::masked(Error error) const
{
    error.sentence = masked(error.sentence);
    error.detail = masked(error.detail);
    return error;
}

} // namespace repromise
