#pragma once

#include "promise/options/LineOption.h"

#include <QCoreApplication>

#include <span>

namespace repromise {

/// What the sentences about options share, be they for a line or for a whole incident.
class OptionPhrases {
    Q_DECLARE_TR_FUNCTIONS(OptionPhrases)

public:
    /// Empty when there are none.
    static QString losers(std::span<const OptionLoser> losers);
    /// Empty when none is needed.
    static QString approval(bool needed);
    static QString units(std::int64_t quantity, const QLocale& locale);
    static QString place(const Backlog& backlog, LocationIx location);
    static QString item(const Backlog& backlog, ItemIx item);
    static QString supply(const Backlog& backlog, InboundIx inbound);
    /// Those that are not empty, one behind the other.
    static QString joined(QStringList sentences);
};

} // namespace repromise
