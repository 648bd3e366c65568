#include "app/SourceReaders.h"

namespace repromise {

Outcome SourceReaders::check(const std::string&, const std::map<std::string, std::string>&)
{
    return {};
}

Result<std::unique_ptr<SourceReader>> SourceReaders::make(const Source&)
{
    static_cast<void>(m_context);
    return fail(ErrorKind::Bug, QStringLiteral("No connector is built in yet."));
}

Result<std::unique_ptr<SourceReader>> SourceReaders::makeDelta(const Source&, const std::string&)
{
    static_cast<void>(m_context);
    return fail(ErrorKind::Bug, QStringLiteral("No connector is built in yet."));
}

} // namespace repromise
