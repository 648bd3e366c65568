#pragma once

#include "comms/MessageFacts.h"
#include "comms/MessageTemplate.h"

namespace repromise {

struct RenderedMessage {
    std::string subject; ///< one line of UTF-8, not yet encoded for a header
    std::string text;    ///< LF line ends
    std::string html;
};

/// Fills a template. The same template and facts always give the same bytes.
class TemplateRenderer {
public:
    static constexpr std::size_t maxSubjectCharacters = 150;

    /// Fails only on a template that was not read through TemplateLibrary.
    static Result<RenderedMessage> render(const MessageTemplate& message,
                                          const MessageFacts& facts);
};

} // namespace repromise
