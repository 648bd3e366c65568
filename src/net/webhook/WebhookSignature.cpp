#include "net/webhook/WebhookSignature.h"

#include <QByteArray>
#include <QMessageAuthenticationCode>

#include <charconv>
#include <optional>

namespace repromise {
namespace {

constexpr std::string_view keyPrefix = "whsec_";
constexpr std::string_view version = "v1,";
constexpr std::size_t longestId = 256;

QByteArray viewOf(std::string_view text)
{
    return QByteArray::fromRawData(text.data(), static_cast<qsizetype>(text.size()));
}

std::optional<std::int64_t> secondsOf(std::string_view text)
{
    std::int64_t seconds = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), seconds);
    constexpr std::int64_t largest = 253'402'300'800;
    const bool whole = error == std::errc() && end == text.data() + text.size() && !text.empty()
                       && seconds >= 0 && seconds <= largest;
    return whole ? std::optional(seconds) : std::nullopt;
}

bool sameBytes(std::string_view a, std::string_view b)
{
    if (a.size() != b.size()) {
        return false;
    }
    unsigned difference = 0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        difference |= static_cast<unsigned>(static_cast<unsigned char>(a[i] ^ b[i]));
    }
    return difference == 0;
}

} // namespace

WebhookSignature::WebhookSignature(const Secret& secret) : m_key(secret)
{
    const std::string_view text = secret.reveal();
    if (text.starts_with(keyPrefix)) {
        m_key = Secret(QByteArray::fromBase64(viewOf(text.substr(keyPrefix.size()))).toStdString());
    }
}

std::string WebhookSignature::sign(const SignedMessage& message) const
{
    QMessageAuthenticationCode code(QCryptographicHash::Sha256, viewOf(m_key.reveal()));
    code.addData(viewOf(message.id));
    code.addData(QByteArrayLiteral("."));
    code.addData(viewOf(message.timestamp));
    code.addData(QByteArrayLiteral("."));
    code.addData(viewOf(message.body));
    return std::string(version) + code.result().toBase64().toStdString();
}

SignatureFault WebhookSignature::check(const SignedMessage& message, Instant now) const
{
    const auto seconds = secondsOf(message.timestamp);
    if (!seconds || message.id.empty() || message.id.size() > longestId
        || message.signature.empty()) {
        return SignatureFault::Missing;
    }
    const std::string right = sign(message);
    bool found = false;
    std::string_view rest = message.signature;
    while (!rest.empty()) {
        const auto blank = rest.find(' ');
        found = sameBytes(rest.substr(0, blank), right) || found;
        rest = blank == std::string_view::npos ? std::string_view() : rest.substr(blank + 1);
    }
    if (!found) {
        return SignatureFault::Wrong;
    }
    const std::int64_t apart = now.ms() - *seconds * 1'000;
    return apart > windowMs || -apart > windowMs ? SignatureFault::TooOld : SignatureFault::None;
}

} // namespace repromise
