#pragma once

#include "base/Result.h"

#include <string>
#include <string_view>

namespace repromise {

/// Refuses text with CR, LF or NUL: the one gate for everything that becomes a mail header, an
/// SMTP argument or a file name. `place` is a header name or another word for a person.
Outcome refuseLineBreaks(std::string_view place, std::string_view text);

/// A mailbox address fit for an SMTP envelope and for a header (RFC 5321 section 4.1.2, without
/// quoted local parts and address literals, which no distributor's customer has). The domain is
/// in its ASCII form; the local part is UTF-8 and may need SMTPUTF8 (RFC 6531).
class SmtpAddress {
public:
    /// BadInput with a sentence that says what is wrong; blanks around the address are dropped.
    static Result<SmtpAddress> parse(std::string_view text);

    const std::string& local() const { return m_local; }
    const std::string& domain() const { return m_domain; }
    std::string text() const { return m_local + '@' + m_domain; }
    /// The server must offer SMTPUTF8 to take it.
    bool needsSmtpUtf8() const;

private:
    SmtpAddress(std::string local, std::string domain)
        : m_local(std::move(local)), m_domain(std::move(domain))
    {
    }

    std::string m_local;
    std::string m_domain;
};

} // namespace repromise
