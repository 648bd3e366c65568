#include "net/SmtpTransfer.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstring>

namespace repromise {
namespace {

constexpr std::size_t maxReplyBytes = 400;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(SmtpSender)
};

// Server text is foreign: only printable characters pass, and not without end.
QString quoted(std::string_view text)
{
    QString shown = QString::fromUtf8(text.data(),
                                      static_cast<qsizetype>(std::min(text.size(), maxReplyBytes)));
    std::replace_if(
        shown.begin(), shown.end(), [](QChar c) { return !c.isPrint(); }, QChar(u' '));
    return shown.simplified();
}

bool isCertificateProblem(CURLcode result)
{
    switch (result) {
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_SSL_CERTPROBLEM:
    case CURLE_SSL_ISSUER_ERROR:
    case CURLE_SSL_INVALIDCERTSTATUS:
        return true;
    default:
        return false;
    }
}

// 530: TLS or authentication is demanded first; 534, 535, 538: not with these credentials.
bool concernsEveryMessage(int code)
{
    return code == 530 || code == 534 || code == 535 || code == 538;
}

template <typename Value>
void set(CURL* handle, CURLoption option, Value value)
{
    curl_easy_setopt(handle, option, value);
}

} // namespace

SmtpTransfer::SmtpTransfer(CURL* handle, const std::string& content, const CancelToken& cancel,
                           const SmtpCarrier::BeforeContent& beforeContent)
    : m_handle(handle), m_content(content), m_cancel(cancel), m_beforeContent(beforeContent)
{
}

bool SmtpTransfer::mayHandOver() const
{
    return !m_cancel.cancelled() && (!m_beforeContent || m_beforeContent());
}

std::size_t SmtpTransfer::readContent(char* buffer, std::size_t size, std::size_t count, void* self)
{
    auto& transfer = *static_cast<SmtpTransfer*>(self);
    if (!transfer.m_contentAsked && !transfer.mayHandOver()) {
        return CURL_READFUNC_ABORT;
    }
    transfer.m_contentAsked = true;
    const auto length = std::min(size * count, transfer.m_content.size() - transfer.m_offset);
    std::memcpy(buffer, transfer.m_content.data() + transfer.m_offset, length);
    transfer.m_offset += length;
    return length;
}

std::size_t SmtpTransfer::hearReply(char* text, std::size_t size, std::size_t count, void* self)
{
    auto& transfer = *static_cast<SmtpTransfer*>(self);
    const std::string_view line(text, size * count);
    const auto digit = [&line](std::size_t at) {
        return at < line.size() && line[at] >= '0' && line[at] <= '9';
    };
    if (!transfer.m_leaving && digit(0) && digit(1) && digit(2)) {
        transfer.m_code = (line[0] - '0') * 100 + (line[1] - '0') * 10 + (line[2] - '0');
        transfer.m_reply = line.substr(0, maxReplyBytes);
    }
    return line.size();
}

// Only the verb is looked at: the text may hold credentials.
int SmtpTransfer::hearCommand(CURL*, curl_infotype type, char* text, std::size_t size, void* self)
{
    auto& transfer = *static_cast<SmtpTransfer*>(self);
    const std::string_view command(text, size);
    if (type == CURLINFO_HEADER_OUT && command.substr(0, 5) == "MAIL ") {
        transfer.m_stage = Stage::Sender;
    } else if (type == CURLINFO_HEADER_OUT && command.substr(0, 5) == "RCPT ") {
        transfer.m_stage = Stage::Recipient;
    } else if (type == CURLINFO_HEADER_OUT && command.substr(0, 4) == "QUIT") {
        transfer.m_leaving = true;
    }
    return 0;
}

int SmtpTransfer::progress(void* self, curl_off_t, curl_off_t, curl_off_t, curl_off_t)
{
    const auto& transfer = *static_cast<SmtpTransfer*>(self);
    return !transfer.m_contentAsked && transfer.m_cancel.cancelled() ? 1 : 0;
}

void SmtpTransfer::attach()
{
    set(m_handle, CURLOPT_UPLOAD, 1L);
    set(m_handle, CURLOPT_READFUNCTION, &SmtpTransfer::readContent);
    set(m_handle, CURLOPT_READDATA, this);
    set(m_handle, CURLOPT_INFILESIZE_LARGE, static_cast<curl_off_t>(m_content.size()));
    set(m_handle, CURLOPT_HEADERFUNCTION, &SmtpTransfer::hearReply);
    set(m_handle, CURLOPT_HEADERDATA, this);
    set(m_handle, CURLOPT_VERBOSE, 1L);
    set(m_handle, CURLOPT_DEBUGFUNCTION, &SmtpTransfer::hearCommand);
    set(m_handle, CURLOPT_DEBUGDATA, this);
    set(m_handle, CURLOPT_NOPROGRESS, 0L);
    set(m_handle, CURLOPT_XFERINFOFUNCTION, &SmtpTransfer::progress);
    set(m_handle, CURLOPT_XFERINFODATA, this);
    set(m_handle, CURLOPT_ERRORBUFFER, m_error.data());
}

SmtpReport SmtpTransfer::run(const SmtpAddress& from, const SmtpAddress& to)
{
    attach();
    const std::string sender = '<' + from.text() + '>';
    const std::string recipient = '<' + to.text() + '>';
    curl_slist* recipients = curl_slist_append(nullptr, recipient.c_str());
    set(m_handle, CURLOPT_MAIL_FROM, sender.c_str());
    set(m_handle, CURLOPT_MAIL_RCPT, recipients);
    const CURLcode result = curl_easy_perform(m_handle);
    set(m_handle, CURLOPT_MAIL_RCPT, static_cast<curl_slist*>(nullptr));
    set(m_handle, CURLOPT_ERRORBUFFER, static_cast<char*>(nullptr));
    curl_slist_free_all(recipients);
    long connections = 1;
    curl_easy_getinfo(m_handle, CURLINFO_NUM_CONNECTS, &connections);
    m_lostOldConnection = result != CURLE_OK && result != CURLE_ABORTED_BY_CALLBACK
                          && connections == 0 && !m_contentAsked && (m_code == 0 || m_code == 421);
    return judge(result);
}

SmtpReport SmtpTransfer::judge(CURLcode result)
{
    if (result == CURLE_OK) {
        return {.kind = SmtpReport::Kind::Accepted, .code = m_code};
    }
    if (m_code >= 400 && m_code < 600) {
        return judgeReply();
    }
    return judgeSilence(result);
}

SmtpReport SmtpTransfer::judgeReply() const
{
    using Kind = SmtpReport::Kind;
    const QString words = quoted(m_reply);
    const bool early = m_stage == Stage::Connection;
    if (!m_contentAsked && (m_code == 421 || (early && m_code < 500))) {
        return {Kind::NotConnected, m_code,
                Texts::tr("The mail server is not available now: %1").arg(words), false};
    }
    if (!m_contentAsked && (early || concernsEveryMessage(m_code))) {
        return {
            Kind::Blocked, m_code,
            Texts::tr("The mail server does not let us send: %1. Check the user, the secret and "
                      "the TLS setting of the mail server.")
                .arg(words),
            false};
    }
    // 552 at MAIL is about the announced size, so about this message alone.
    const bool aboutSender = m_stage == Stage::Sender && m_code != 552;
    const Kind kind = m_code < 500 ? Kind::RefusedForNow : Kind::RefusedForGood;
    return {kind, m_code, Texts::tr("The mail server refused the message: %1").arg(words),
            aboutSender};
}

SmtpReport SmtpTransfer::judgeSilence(CURLcode result) const
{
    using Kind = SmtpReport::Kind;
    const QString what = quoted(m_error[0] != '\0' ? m_error.data() : curl_easy_strerror(result));
    if (m_contentAsked) {
        return {Kind::Uncertain, 0,
                Texts::tr("The connection failed after the message was handed over (%1): it may "
                          "have arrived. Ask the customer or look into the mail server's log.")
                    .arg(what),
                false};
    }
    if (result == CURLE_ABORTED_BY_CALLBACK) {
        return {Kind::Cancelled, 0, Texts::tr("Stopped before the message was handed over."),
                false};
    }
    if (isCertificateProblem(result)) {
        return {Kind::Blocked, 0,
                Texts::tr("The mail server's certificate is not trusted (%1). Nothing was sent. "
                          "Check the server's name, or name its authority in the setting for "
                          "trusted certificates.")
                    .arg(what),
                false};
    }
    if (result == CURLE_USE_SSL_FAILED) {
        return {Kind::Blocked, 0,
                Texts::tr("The mail server offers no encryption (%1). Nothing was sent. Choose "
                          "another port or TLS setting, or ask its administrator.")
                    .arg(what),
                false};
    }
    return {Kind::NotConnected, 0, Texts::tr("The mail server cannot be reached: %1.").arg(what),
            false};
}

} // namespace repromise
