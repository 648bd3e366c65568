#include "net/SmtpAddress.h"

#include "base/Excerpt.h"

#include <QCoreApplication>
#include <QStringDecoder>
#include <QUrl>

#include <algorithm>

namespace repromise {
namespace {

constexpr std::size_t maxLocalOctets = 64;
constexpr std::size_t maxAddressOctets = 254;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(SmtpAddress)
};

tl::unexpected<Error> refuse(const QString& address, const QString& reason)
{
    return fail(ErrorKind::BadInput,
                Texts::tr("“%1” is not a usable e-mail address: %2. Correct it at the contact.")
                    .arg(address, reason));
}

bool isAscii(std::string_view text)
{
    return std::all_of(text.begin(), text.end(),
                       [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

// RFC 5322 atext, and any character beyond ASCII as RFC 6531 allows.
bool isAtomCharacter(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    const bool alphanumeric =
        (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    return byte >= 0x80 || alphanumeric
           || std::string_view("!#$%&'*+-/=?^_`{|}~").find(c) != std::string_view::npos;
}

bool isDotAtom(std::string_view text)
{
    if (text.empty() || text.front() == '.' || text.back() == '.'
        || text.find("..") != std::string_view::npos) {
        return false;
    }
    return std::all_of(text.begin(), text.end(),
                       [](char c) { return c == '.' || isAtomCharacter(c); });
}

bool isLabel(std::string_view label)
{
    const auto allowed = [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
               || c == '-';
    };
    return !label.empty() && label.size() <= 63 && label.front() != '-' && label.back() != '-'
           && std::all_of(label.begin(), label.end(), allowed);
}

bool isDomain(std::string_view domain)
{
    if (domain.find('.') == std::string_view::npos) {
        return false;
    }
    while (true) {
        const auto dot = domain.find('.');
        if (!isLabel(domain.substr(0, dot))) {
            return false;
        }
        if (dot == std::string_view::npos) {
            return true;
        }
        domain.remove_prefix(dot + 1);
    }
}

// Invisible and direction-changing characters would let one address look like another.
bool hasUnseenCharacter(const QString& text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format
               || c.isSpace();
    });
}

std::string_view trimmed(std::string_view text)
{
    const auto first = text.find_first_not_of(" \t");
    if (first == std::string_view::npos) {
        return {};
    }
    return text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

std::string asciiDomain(std::string_view domain)
{
    if (isAscii(domain)) {
        return std::string(domain);
    }
    return QUrl::toAce(shown(domain)).toStdString();
}

QString printable(std::string_view text)
{
    QString shown = excerpt(text);
    std::replace_if(
        shown.begin(), shown.end(), [](QChar c) { return !c.isPrint(); }, QChar(u'\uFFFD'));
    return shown;
}

} // namespace

Outcome refuseLineBreaks(std::string_view place, std::string_view text)
{
    if (text.find_first_of(std::string_view("\r\n\0", 3)) == std::string_view::npos) {
        return {};
    }
    return fail(ErrorKind::BadInput,
                Texts::tr("%1 holds a line break or a NUL character, which could forge other parts "
                          "of a message. Remove it where the text comes from.")
                    .arg(printable(place)));
}

Result<SmtpAddress> SmtpAddress::parse(std::string_view text)
{
    const std::string_view address = trimmed(text);
    const QString shown = printable(address);
    if (address.empty()) {
        return fail(ErrorKind::BadInput,
                    Texts::tr("The contact has no e-mail address. Enter one at the contact."));
    }
    const auto utf8 =
        QByteArray::fromRawData(address.data(), static_cast<qsizetype>(address.size()));
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString decoded = decoder(utf8);
    if (decoder.hasError() || hasUnseenCharacter(decoded)) {
        return refuse(shown,
                      Texts::tr("it holds a blank, a control character or an unreadable one"));
    }
    const auto at = address.find('@');
    if (at == std::string_view::npos || address.find('@', at + 1) != std::string_view::npos) {
        return refuse(shown, Texts::tr("it needs exactly one @"));
    }
    const std::string_view local = address.substr(0, at);
    if (!isDotAtom(local) || local.size() > maxLocalOctets) {
        return refuse(shown, Texts::tr("the part before the @ is empty, too long or holds a "
                                       "character that is not allowed there"));
    }
    std::string domain = asciiDomain(address.substr(at + 1));
    if (!isDomain(domain) || local.size() + 1 + domain.size() > maxAddressOctets) {
        return refuse(shown, Texts::tr("the part after the @ is not a domain name"));
    }
    return SmtpAddress(std::string(local), std::move(domain));
}

bool SmtpAddress::needsSmtpUtf8() const
{
    return !isAscii(m_local);
}

} // namespace repromise
