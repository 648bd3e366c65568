#pragma once

#include "support/FakeHttpServer.h"

#include <map>
#include <mutex>
#include <optional>

namespace repromise {

/// What goes wrong with one call. A change may be carried out all the same.
enum class ErpFault {
    None,
    Down,           ///< 500, nothing done
    DownAfterwards, ///< 500, but done
    LostRequest,    ///< the connection ends without a word, nothing done
    LostAnswer,     ///< the connection ends without a word, but done
    HalfAnswer,     ///< done, and half of the body arrives
    TooMany,        ///< 429 with Retry-After
    Locked,         ///< 423
    NoSession,      ///< 401
};
constexpr int erpFaults = 9;

/// A small system of one record for tests of writing back: `GET /lines?order=O&line=L`,
/// `PATCH /lines/ID` with {"date": …}, `GET /token`. Counts what was really changed.
class FakeErp {
public:
    struct Rules {
        bool etag = false; ///< PATCH must name the record's ETag in If-Match
        bool csrf = false; ///< … and the token of /token with its cookie
    };
    explicit FakeErp(Rules rules);

    std::string url() const { return m_server.url(); }
    std::vector<FakeHttpRequest> requests() const { return m_server.requests(); }
    int calls(const std::string& method) const;

    /// The call with this number, from 1, goes wrong.
    void fail(int call, ErpFault fault);
    void setDate(const std::string& date);
    std::string date() const;
    void removeRecord();
    void addTwin();
    /// Tokens that were handed out are taken no more.
    void expireTokens();
    /// The next PATCH is answered so, and does nothing.
    void refuseNext(int status, const std::string& body);
    /// Changes something between a read and the PATCH that follows.
    void touchBeforePatch();
    int applied() const;

private:
    FakeHttpAnswer answer(const FakeHttpRequest& request);
    FakeHttpAnswer right(const FakeHttpRequest& request);
    FakeHttpAnswer patch(const FakeHttpRequest& request);
    std::string record(int id) const;
    std::string etag() const { return "W/\"" + std::to_string(m_version) + "\""; }

    const Rules m_rules;
    mutable std::mutex m_mutex;
    std::string m_date = "2026-07-01";
    int m_version = 1, m_token = 1, m_records = 1, m_calls = 0, m_applied = 0;
    bool m_touch = false;
    std::map<int, ErpFault> m_faults;
    std::optional<FakeHttpAnswer> m_refusal;
    FakeHttpServer m_server;
};

} // namespace repromise
