#pragma once

#include "app/PictureIncidents.h"

#include <QCoreApplication>

namespace repromise {

/// The figures of an incident as the screens write them.
class IncidentWords {
    Q_DECLARE_TR_FUNCTIONS(IncidentWords)

public:
    /// `31 lines · 12 customers · 1,234.00 EUR · 9 customers do not know`
    static QString figures(const IncidentView& incident);
    static bool urgent(const IncidentView& incident) { return incident.untoldCustomers > 0; }
};

} // namespace repromise
