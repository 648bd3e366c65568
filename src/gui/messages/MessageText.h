#pragma once

#include "app/Messages.h"
#include "gui/models/ExceptionText.h"

#include <QCoreApplication>

namespace repromise {

/// What the screens say about the state of a message.
class MessageText {
    Q_DECLARE_TR_FUNCTIONS(MessageText)

public:
    static bool waitsForApproval(const MessageView& message);
    static QString state(const MessageView& message);
    static Tone tone(const MessageView& message);
    /// `Anna Kern <a.kern@example>`, or what there is.
    static QString recipient(const MessageView& message);
    /// `German (de)`.
    static QString language(const std::string& code);
    /// Why it is where it is: the reason, the reply code, the next try. Empty when all is well.
    static QString explanation(const MessageView& message);
    /// The moment that matters for this state.
    static Instant moment(const MessageView& message);
};

} // namespace repromise
