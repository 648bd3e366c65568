#pragma once

#include "connect/described/RecordSearch.h"

namespace repromise {

/// What one record holds.
struct SeenRecord {
    std::string value; ///< as our records write it
    std::string etag;
};

/// Asks for one record, and first for what leads to it, before or after a change.
class RecordLook {
public:
    struct Parts {
        const ConnectorDescription& description;
        const WriteDescription& write;
        const LookDescription& look;
        Transport& transport;
        Authenticator& session;
    };
    /// What the parts refer to must outlive this.
    explicit RecordLook(const Parts& parts) : m_parts(parts) {}

    /// Fills in what is `found`. NotFound when there is no such record; Refused when it is not
    /// clear which one is meant.
    Result<SeenRecord> run(WriteValues& values, const CancelToken& cancel);

private:
    Result<SeenRecord> read(const RecordContext& context, const HttpResponse& answer,
                            WriteValues& values) const;
    Result<std::string> valueOf(const RecordContext& context, const TemplateValues& values) const;

    Parts m_parts;
};

} // namespace repromise
