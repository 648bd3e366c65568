#pragma once

#include "base/Date.h"
#include "base/Quantity.h"

#include <QLocale>

#include <string>
#include <string_view>

namespace repromise {

/// Dates and numbers as a contact reads them, by the language of the contact. This is apart from
/// the language of the text: where a template exists only in English, an Italian still gets
/// Italian dates and decimal commas. Plain `en` is British, whose day-month order no reader
/// mistakes since months are words; `en-US` is what it says; an unknown language is British too.
class LocalFormat {
public:
    explicit LocalFormat(std::string_view language);

    /// `20 May 2026`, `20. Mai 2026`; empty when unknown.
    std::string date(Date date) const;
    /// With the locale's decimal sign and digit groups, exact.
    std::string quantity(Quantity quantity) const;
    std::string number(std::int64_t value) const;

private:
    QLocale m_locale;
};

} // namespace repromise
