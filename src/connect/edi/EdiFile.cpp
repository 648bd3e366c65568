#include "connect/edi/EdiFile.h"

#include "connect/edi/EdiMaps.h"
#include "domain/CheckedSink.h"

#include <QCoreApplication>

namespace repromise {

Result<EdiFileReport> readEdiFile(ByteSource& source, std::string_view file,
                                  const EdiSettings& settings, ShipNoticeMemory& shipNotices,
                                  RecordSink& sink, const CancelToken& cancel)
{
    CheckedSink checked(sink);
    EdiReport report(checked, file);
    EdiReader reader(source, report);
    EdiMessage message;
    for (;;) {
        report.setKind(RecordKind::Inbound);
        const EdiReader::Step step = reader.next(message);
        if (step == EdiReader::Step::Failed) {
            return tl::unexpected(reader.error());
        }
        if (step == EdiReader::Step::End) {
            break;
        }
        if (cancel.cancelled()) {
            return fail(ErrorKind::Cancelled,
                        QCoreApplication::translate("EdiFile", "Reading was stopped; nothing was "
                                                               "changed."));
        }
        report.setKind(ediRecordKind(message));
        mapEdiMessage({settings, message, checked, report, shipNotices});
    }
    return EdiFileReport{reader.interchanges(), reader.messages(), report.rejected(),
                         report.flagged()};
}

} // namespace repromise
