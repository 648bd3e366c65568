#include "comms/MimeMessage.h"

#include "comms/TextEscape.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace repromise {
namespace {

constexpr std::size_t maxHeaderLine = 76;
constexpr std::size_t maxBodyLine = 76;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(MimeMessage)
};

bool isPlainAscii(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= ' ' && c <= '~'; })
           && text.find("=?") == std::string_view::npos;
}

bool continuesCharacter(char c)
{
    return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}

std::string base64(std::string_view text)
{
    return QByteArray::fromRawData(text.data(), static_cast<qsizetype>(text.size()))
        .toBase64()
        .toStdString();
}

std::string hexByte(char c)
{
    constexpr std::string_view digits = "0123456789ABCDEF";
    const auto byte = static_cast<unsigned char>(c);
    return {'=', digits[byte >> 4U], digits[byte & 0x0FU]};
}

// As many bytes as fit into an encoded word that ends its line at 76 characters.
std::size_t wordBytes(std::size_t used)
{
    constexpr std::size_t frame = 12; // =?utf-8?B? and ?=
    return used + frame + 8 > maxHeaderLine ? 6 : (maxHeaderLine - frame - used) / 4 * 3;
}

std::string encodedWords(std::string_view text, std::size_t used)
{
    std::string encoded;
    while (!text.empty()) {
        std::size_t length = std::min(text.size(), wordBytes(encoded.empty() ? used : 1));
        while (length < text.size() && length > 1 && continuesCharacter(text[length])) {
            --length;
        }
        encoded += encoded.empty() ? "=?utf-8?B?" : "\r\n =?utf-8?B?";
        encoded += base64(text.substr(0, length)) + "?=";
        text.remove_prefix(length);
    }
    return encoded;
}

// Quoted where a bare phrase is not allowed to hold a character.
std::string displayName(const std::string& name, std::size_t used)
{
    const bool special = name.find_first_of("()<>[]:;@\\,.\"") != std::string::npos;
    if (!special) {
        return encodedHeaderText(name, used);
    }
    if (!isPlainAscii(name) || used + name.size() * 2 + 2 > maxHeaderLine) {
        return encodedWords(name, used);
    }
    std::string quoted = "\"";
    for (const char c : name) {
        quoted += c == '"' || c == '\\' ? std::string{'\\', c} : std::string{c};
    }
    return quoted + '"';
}

std::string mailboxHeader(const std::string& field, const MimeMailbox& mailbox)
{
    const std::string name = plainLine(mailbox.name, 100);
    std::string line = field + ": ";
    if (name.empty()) {
        return line + mailbox.address.text() + "\r\n";
    }
    line += displayName(name, line.size());
    const auto lastBreak = line.rfind('\n');
    const auto used = line.size() - (lastBreak == std::string::npos ? 0 : lastBreak + 1);
    const std::string address = '<' + mailbox.address.text() + '>';
    line += used + 1 + address.size() > maxHeaderLine ? "\r\n " : " ";
    return line + address + "\r\n";
}

std::string dateHeader(Instant date)
{
    const QDateTime utc = QDateTime::fromMSecsSinceEpoch(date.ms(), Qt::UTC);
    return QLocale::c().toString(utc, QStringLiteral("ddd, d MMM yyyy HH:mm:ss")).toStdString()
           + " +0000";
}

bool isMessageId(std::string_view id)
{
    if (id.size() < 5 || id.size() > 250 || id.front() != '<' || id.back() != '>') {
        return false;
    }
    const auto inner = id.substr(1, id.size() - 2);
    return isPlainAscii(inner) && inner.find_first_of(" <>") == std::string_view::npos
           && std::count(inner.begin(), inner.end(), '@') == 1;
}

std::string part(const std::string& boundary, const char* type, std::string_view body)
{
    return "--" + boundary + "\r\nContent-Type: " + type
           + "; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
           + quotedPrintable(body) + "\r\n";
}

// "=_" cannot occur in quoted-printable, so no body can hold the boundary.
std::string boundaryOf(std::string_view messageId)
{
    std::string boundary = "=_";
    for (const char c : messageId.substr(0, 50)) {
        const bool plain =
            (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        boundary += plain ? std::string(1, c) : std::string();
    }
    return boundary;
}

} // namespace

std::string encodedHeaderText(std::string_view text, std::size_t used)
{
    return isPlainAscii(text) && used + text.size() <= maxHeaderLine ? std::string(text)
                                                                     : encodedWords(text, used);
}

std::string quotedPrintable(std::string_view text)
{
    std::string result;
    std::size_t column = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '\r' && i + 1 < text.size() && text[i + 1] == '\n') {
            continue;
        }
        if (c == '\n') {
            result += "\r\n";
            column = 0;
            continue;
        }
        const bool lineEnds = i + 1 == text.size() || text[i + 1] == '\n' || text[i + 1] == '\r';
        const bool blank = c == ' ' || c == '\t';
        const bool plain = (c > ' ' && c <= '~' && c != '=') || (blank && !lineEnds);
        // A line that starts with a dot or "From " may be changed on the way by old programs.
        const bool fragile = column == 0 && (c == '.' || text.substr(i, 5) == "From ");
        const std::string token = plain && !fragile ? std::string(1, c) : hexByte(c);
        if (column + token.size() > maxBodyLine - 1) {
            result += "=\r\n";
            column = 0;
        }
        result += token;
        column += token.size();
    }
    return result;
}

Result<std::string> MimeMessage::bytes() const
{
    if (!isMessageId(messageId)) {
        return fail(ErrorKind::Bug, Texts::tr("The message has no usable Message-ID, so it is not "
                                              "sent. Discard it and draft it again."));
    }
    for (const auto& [place, value] : {std::pair{"Subject", &subject},
                                       std::pair{"From", &from.name}, std::pair{"To", &to.name}}) {
        if (auto clean = refuseLineBreaks(place, *value); !clean) {
            return tl::unexpected<Error>(std::move(clean.error()));
        }
    }
    const std::string boundary = boundaryOf(messageId);
    std::string message = "Date: " + dateHeader(date) + "\r\n";
    message += mailboxHeader("From", from);
    message += mailboxHeader("To", to);
    if (replyTo) {
        message += "Reply-To: " + replyTo->text() + "\r\n";
    }
    message += "Subject: " + encodedHeaderText(plainLine(subject), 9) + "\r\n";
    message += "Message-ID: " + messageId + "\r\n";
    message += "Auto-Submitted: auto-generated\r\n";
    message += "MIME-Version: 1.0\r\n";
    message += "Content-Type: multipart/alternative;\r\n boundary=\"" + boundary + "\"\r\n\r\n";
    message += part(boundary, "text/plain", text) + part(boundary, "text/html", html);
    return message + "--" + boundary + "--\r\n";
}

} // namespace repromise
