#pragma once

#include "base/Date.h"
#include "base/Result.h"
#include "net/SmtpAddress.h"

#include <optional>
#include <string>

namespace repromise {

struct MimeMailbox {
    std::string name; ///< UTF-8, may be empty
    SmtpAddress address;
};

/// A mail as RFC 5322 and MIME want it: multipart/alternative of text and HTML, every line short
/// and, but for an address that itself is not ASCII, every byte 7 bit.
struct MimeMessage {
    MimeMailbox from, to;
    std::optional<SmtpAddress> replyTo = {};
    std::string messageId; ///< with angle brackets
    Instant date;
    std::string subject;    ///< UTF-8
    std::string text, html; ///< UTF-8, LF or CRLF line ends

    /// The bytes to send, with CRLF line ends. BadInput when a header would hold a line break or
    /// NUL, or the Message-ID is none.
    Result<std::string> bytes() const;
};

/// `text` as RFC 2047 encoded words of at most 75 characters, folded with CRLF and a blank; as it
/// is when it is short plain ASCII. `used` is the length of what stands before it on its line.
std::string encodedHeaderText(std::string_view text, std::size_t used);

/// RFC 2045 quoted-printable with CRLF line ends and lines of at most 76 characters.
std::string quotedPrintable(std::string_view text);

} // namespace repromise
