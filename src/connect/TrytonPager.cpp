#include "connect/TrytonPager.h"

#include "connect/TrytonErrors.h"

#include <algorithm>

namespace repromise {
namespace {

constexpr std::size_t idsAPage = 20'000;

TrytonPager::Json byId()
{
    return TrytonPager::Json::array({TrytonPager::Json::array({"id", "ASC"})});
}

TrytonPager::Json after(const TrytonQuery& query, std::int64_t last)
{
    TrytonPager::Json domain = TrytonPager::Json::array({query.domain});
    if (query.domain.empty()) {
        domain.clear();
    }
    domain.push_back(TrytonPager::Json::array({"id", ">", last}));
    return domain;
}

} // namespace

TrytonPager::TrytonPager(TrytonSession& session, const CancelToken& cancel, std::size_t pageSize)
    : m_session(session), m_cancel(cancel), m_pageSize(pageSize)
{
}

Result<std::size_t> TrytonPager::page(const TrytonQuery& query, std::int64_t& last, const Row& row)
{
    const auto answer =
        m_session.call(query.model + ".search_read",
                       Json::array({after(query, last), 0, m_pageSize, byId(), query.fields}),
                       query.context, m_cancel);
    if (!answer) {
        return tl::unexpected(answer.error());
    }
    simdjson::dom::array rows;
    if (answer->result().get(rows) != simdjson::SUCCESS) {
        return tl::unexpected(trytonGarbled(query.model, "search_read"));
    }
    for (const simdjson::dom::element each : rows) {
        const TrytonRecord record(each);
        // Without rising ids there would be no end.
        if (record.id() <= last) {
            return tl::unexpected(trytonGarbled(query.model, "search_read: ids"));
        }
        last = record.id();
        row(record);
    }
    return rows.size();
}

Outcome TrytonPager::each(const TrytonQuery& query, const Row& row)
{
    std::int64_t last = 0;
    for (;;) {
        const auto count = page(query, last, row);
        if (!count) {
            return tl::unexpected(count.error());
        }
        if (*count < m_pageSize) {
            return {};
        }
    }
}

Result<TrytonPager::Ids> TrytonPager::ids(const TrytonQuery& query)
{
    Ids all;
    for (;;) {
        const std::int64_t last = all.empty() ? 0 : all.back();
        const auto answer = m_session.call(query.model + ".search",
                                           Json::array({after(query, last), 0, idsAPage, byId()}),
                                           query.context, m_cancel);
        if (!answer) {
            return tl::unexpected(answer.error());
        }
        simdjson::dom::array rows;
        if (answer->result().get(rows) != simdjson::SUCCESS) {
            return tl::unexpected(trytonGarbled(query.model, "search"));
        }
        for (const simdjson::dom::element each : rows) {
            std::int64_t id = 0;
            if (each.get(id) != simdjson::SUCCESS || (!all.empty() && id <= all.back())) {
                return tl::unexpected(trytonGarbled(query.model, "search: ids"));
            }
            all.push_back(id);
        }
        if (rows.size() < idsAPage) {
            return all;
        }
    }
}

Result<std::int64_t> TrytonPager::count(const TrytonQuery& query)
{
    const auto answer = m_session.call(query.model + ".search_count", Json::array({query.domain}),
                                       query.context, m_cancel);
    if (!answer) {
        return tl::unexpected(answer.error());
    }
    std::int64_t count = 0;
    if (answer->result().get(count) != simdjson::SUCCESS) {
        return tl::unexpected(trytonGarbled(query.model, "search_count"));
    }
    return count;
}

Result<Instant> TrytonPager::newest(const std::string& model, const std::string& field)
{
    const auto answer = m_session.call(
        model + ".search_read",
        Json::array({Json::array({Json::array({field, "!=", nullptr})}), 0, 1,
                     Json::array({Json::array({field, "DESC"})}), Json::array({field})}),
        {{"active_test", false}}, m_cancel);
    if (!answer) {
        return tl::unexpected(answer.error());
    }
    simdjson::dom::array rows;
    if (answer->result().get(rows) != simdjson::SUCCESS) {
        return tl::unexpected(trytonGarbled(model, "search_read"));
    }
    Instant stamp;
    for (const simdjson::dom::element each : rows) {
        stamp = TrytonRecord(each).instant(field.c_str());
    }
    return stamp;
}

Result<Instant> TrytonPager::newestStamp(const std::string& model)
{
    const auto created = newest(model, "create_date");
    if (!created) {
        return created;
    }
    const auto written = newest(model, "write_date");
    if (!written) {
        return written;
    }
    return std::max(*created, *written); // unknown is the least instant
}

} // namespace repromise
