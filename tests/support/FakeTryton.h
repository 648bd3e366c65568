#pragma once

#include "net/Transport.h"

#include <nlohmann/json.hpp>

#include <functional>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace repromise {

/// A Tryton 6.0 in memory behind a Transport: login and search_read with the part of its search
/// language, and of its dotted fields, that the connector uses. Tests change its tables as users
/// would.
class FakeTryton : public Transport {
public:
    using Json = nlohmann::ordered_json;
    using Table = std::map<std::int64_t, Json>;

    /// A small trading company: two warehouses, units, a few products, customers and orders.
    FakeTryton();

    Result<HttpResponse> send(const HttpRequest& request, const CancelToken& cancel) override;

    /// Adds or changes fields of a record and stamps it, as a user's change does. Absent fields of
    /// a new record are null.
    void write(const std::string& model, std::int64_t id, const Json& fields);
    /// Leaves no trace, as Tryton does.
    void erase(const std::string& model, std::int64_t id);
    Json& record(const std::string& model, std::int64_t id) { return m_tables[model].at(id); }
    /// Time passes on the server's clock.
    void pass(std::int64_t seconds) { m_now += seconds; }
    /// Ends all sessions, as a restart of the server does.
    void endSessions() { m_session.clear(); }

    /// Called before each request with its number from 1; what it returns is the answer instead.
    std::function<std::optional<Result<HttpResponse>>(int)> intercept;
    std::string password = "sesame";
    int calls = 0;
    int logins = 0, logouts = 0;
    /// How often each method was called.
    std::map<std::string, int> methods;
    /// How often each model was asked for.
    std::map<std::string, int> models;
    Json company = 1; ///< of the user

    static Json date(const std::string& iso);
    static Json decimal(const std::string& text);

private:
    Json call(const std::string& method, const Json& params);
    bool matches(const std::string& model, const Json& record, const Json& domain) const;
    bool clauseHolds(const std::string& model, const Json& record, const Json& clause) const;
    bool pathHolds(const std::string& model, const Json& record, const std::string& path,
                   std::vector<std::string> targets,
                   const std::function<bool(const Json&)>& test) const;
    std::vector<const Json*> childrenOf(const std::string& model, const Json& record,
                                        const std::string& field) const;
    /// The model a field leads to and the record there, or null.
    std::pair<std::string, const Json*> parentOf(const std::string& model, const Json& record,
                                                 const std::string& field) const;
    void readField(const std::string& model, const Json& record, const std::string& field,
                   const Json& context, Json& row) const;
    std::vector<std::int64_t> search(const std::string& model, const Json& params) const;
    Json fieldOf(const std::string& model, const Json& record, const std::string& field,
                 const Json& context) const;
    Json stampNow();
    void fillMasters();
    void fillOrders();
    void fillPurchases();

    std::map<std::string, Table> m_tables;
    std::string m_session;
    std::int64_t m_now = 0; ///< seconds of the server's clock, rising with each change
};

} // namespace repromise
