#pragma once

#include <QCoreApplication>
#include <QString>

#include <string_view>

namespace repromise {

/// What the screens call the stable codes of complaints and record kinds.
class ComplaintText {
    Q_DECLARE_TR_FUNCTIONS(ComplaintText)

public:
    /// `unknown_item`: “Unknown item”. A code without a name of its own is shown as words.
    static QString complaint(std::string_view kind);
    /// `sales_lines`: “Order lines”.
    static QString records(std::string_view recordKind);
};

} // namespace repromise
