#pragma once

#include "connect/described/FeedCall.h"
#include "connect/described/WriteValues.h"

#include <QCoreApplication>

namespace repromise {

using FoundValues = std::map<std::string, WriteValues::Found, std::less<>>;

/// Asks for one record. What it finds is valid as long as this.
class RecordSearch {
    Q_DECLARE_TR_FUNCTIONS(RecordSearch)
public:
    struct Parts {
        const ConnectorDescription& description;
        const std::string& write; ///< name of the write it is for
        const RecordQuery& query;
        Transport& transport;
        Authenticator& session;
    };
    /// What the parts refer to must outlive this.
    explicit RecordSearch(const Parts& parts);

    /// NotFound when there is no such record; Refused when it is not clear which one is meant.
    Result<RecordContext> run(const TemplateValues& values, const CancelToken& cancel);
    const HttpResponse& answer() const { return m_call.answer(); }

    /// Adds what is taken of a record.
    static void take(const RecordContext& context, const std::vector<TakenValue>& wanted,
                     FoundValues& found);

private:
    Result<RecordContext> pick(const TemplateValues& values);
    Result<RecordContext> theOne(const TemplateValues& values) const;
    bool meant(const RecordContext& context, const TemplateValues& values) const;

    Parts m_parts;
    FeedDescription m_feed; ///< what a call is judged by
    FeedCall m_call;
    std::vector<RecordContext> m_meant;
};

} // namespace repromise
