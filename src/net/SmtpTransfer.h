#pragma once

#include "net/SmtpSender.h"

#include <curl/curl.h>

#include <array>

namespace repromise {

/// One message on its way through a libcurl handle: feeds the content, listens to the replies and
/// judges the end.
class SmtpTransfer {
public:
    SmtpTransfer(CURL* handle, const std::string& content, const CancelToken& cancel,
                 const SmtpCarrier::BeforeContent& beforeContent);

    SmtpReport run(const SmtpAddress& from, const SmtpAddress& to);

    /// The server let a kept connection go before it heard of this message.
    bool lostOldConnection() const { return m_lostOldConnection; }

private:
    static std::size_t readContent(char* buffer, std::size_t size, std::size_t count, void* self);
    static std::size_t hearReply(char* text, std::size_t size, std::size_t count, void* self);
    static int hearCommand(CURL*, curl_infotype type, char* text, std::size_t size, void* self);
    static int progress(void* self, curl_off_t, curl_off_t, curl_off_t, curl_off_t);

    bool mayHandOver() const;
    void attach();
    SmtpReport judge(CURLcode result);
    SmtpReport judgeReply() const;
    SmtpReport judgeSilence(CURLcode result) const;

    CURL* m_handle;
    const std::string& m_content;
    const CancelToken& m_cancel;
    const SmtpCarrier::BeforeContent& m_beforeContent;
    std::size_t m_offset = 0;
    enum class Stage : std::uint8_t { Connection, Sender, Recipient } m_stage = Stage::Connection;
    bool m_contentAsked = false; ///< libcurl took content: a lost reply is uncertain from here on
    bool m_leaving = false;      ///< what the server says to our farewell is no verdict
    int m_code = 0;              ///< of the newest reply
    std::string m_reply;         ///< its words
    bool m_lostOldConnection = false;
    std::array<char, CURL_ERROR_SIZE> m_error{};
};

} // namespace repromise
