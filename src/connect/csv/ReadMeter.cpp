#include "connect/csv/ReadMeter.h"

#include <QCoreApplication>

namespace repromise {

Outcome ReadMeter::tick(std::string_view file, std::uint64_t bytesOfFile)
{
    if (m_cancel.cancelled()) {
        return fail(ErrorKind::Cancelled,
                    QCoreApplication::translate("ReadMeter", "Reading was stopped; nothing was "
                                                             "changed."));
    }
    m_progress.report(file, m_finished + bytesOfFile, m_total);
    return {};
}

} // namespace repromise
