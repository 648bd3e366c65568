#pragma once

#include "connect/TrytonRecord.h"
#include "connect/TrytonSession.h"

#include <functional>
#include <vector>

namespace repromise {

struct TrytonQuery {
    using Json = TrytonSession::Json;
    std::string model;
    Json domain = Json::array();
    std::vector<std::string> fields;
    Json context = Json::object();
};

/// Reads many records a page at a time, always in the order of their ids and from the last id
/// seen: so a record written or deleted meanwhile moves no page.
class TrytonPager {
public:
    using Json = TrytonSession::Json;
    using Row = std::function<void(const TrytonRecord&)>;
    using Ids = std::vector<std::int64_t>;

    /// All must outlive this.
    TrytonPager(TrytonSession& session, const CancelToken& cancel, std::size_t pageSize);

    std::size_t pageSize() const { return m_pageSize; }

    Outcome each(const TrytonQuery& query, const Row& row);
    /// As `each` with the clause [field in values] added, some hundred values a request. Rows come
    /// in the order of ids within a request only.
    template <typename Value>
    Outcome eachIn(const TrytonQuery& query, const std::string& field,
                   const std::vector<Value>& values, const Row& row);
    /// The ids of all that match, ascending.
    Result<Ids> ids(const TrytonQuery& query);
    Result<std::int64_t> count(const TrytonQuery& query);
    /// The newest of create_date and write_date in the model; unknown when it has no record.
    Result<Instant> newestStamp(const std::string& model);

private:
    Result<std::size_t> page(const TrytonQuery& query, std::int64_t& last, const Row& row);
    Result<Instant> newest(const std::string& model, const std::string& field);

    TrytonSession& m_session;
    const CancelToken& m_cancel;
    std::size_t m_pageSize;
};

template <typename Value>
Outcome TrytonPager::eachIn(const TrytonQuery& query, const std::string& field,
                            const std::vector<Value>& values, const Row& row)
{
    TrytonQuery part = query;
    for (std::size_t begin = 0; begin < values.size(); begin += m_pageSize) {
        const std::size_t end = std::min(values.size(), begin + m_pageSize);
        Json some = Json::array();
        for (std::size_t i = begin; i < end; ++i) {
            some.push_back(values[i]);
        }
        part.domain = query.domain;
        part.domain.push_back(Json::array({field, "in", std::move(some)}));
        if (auto read = each(part, row); !read) {
            return read;
        }
    }
    return {};
}

} // namespace repromise
