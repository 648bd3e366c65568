#include "app/SendMessages.h"

#include <algorithm>

namespace repromise {

bool SendReport::anyFailed() const
{
    return std::ranges::any_of(
        rows, [](const SendRow& row) { return row.state == "failed" || row.state == "uncertain"; });
}

Result<SendReport> SendMessages::run(const std::vector<std::string>&, Progress&, const CancelToken&)
{
    static_cast<void>(m_context);
    return fail(ErrorKind::Bug, QStringLiteral("Sending is not built in yet."));
}

} // namespace repromise
