#include "app/DraftMessages.h"

namespace repromise {

Result<DraftReport> DraftMessages::run(const Picture&, const DraftRequest&, Progress&,
                                       const CancelToken&)
{
    static_cast<void>(m_context);
    return fail(ErrorKind::Bug, QStringLiteral("Drafting is not built in yet."));
}

} // namespace repromise
