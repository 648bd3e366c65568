#include "app/BacktestCertainty.h"

#include "store/ReceiptReader.h"

#include <QCoreApplication>

namespace repromise {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(BacktestCertainty)
};

} // namespace

Outcome BacktestCertainty::score(const ReceiptHistory& history, const BacktestPeriod& period,
                                 BacktestReport& report)
{
    if (m_cancel.cancelled()) {
        return fail(ErrorKind::Cancelled, Text::tr("Stopped."));
    }
    m_progress.report(Text::tr("Forecasting past receipts").toStdString(), 0, 0);
    report.result = backtestCertainty(history, period);
    return {};
}

Result<BacktestReport> BacktestCertainty::ofWorkspace(AppContext& context,
                                                      const BacktestPeriod& period)
{
    m_progress.report(Text::tr("Reading receipts").toStdString(), 0, 0);
    BacktestReport report;
    auto stored =
        context.openDatabase().and_then([&report](const std::unique_ptr<Database>& database) {
            report.generation = database->generation();
            return ReceiptReader(*database).read();
        });
    if (!stored) {
        return tl::unexpected(stored.error());
    }
    BacktestPeriod known = period;
    known.seenFrom = context.clock().today().plusDays(1);
    report.skipped = stored->unusable;
    report.receipts = stored->history->size() + stored->unusable;
    return score(*stored->history, known, report).map([&report] { return std::move(report); });
}

Result<BacktestReport> BacktestCertainty::ofFile(const std::filesystem::path& path,
                                                 const BacktestPeriod& period)
{
    auto content = readReceiptFile(path, m_progress, m_cancel);
    if (!content) {
        return tl::unexpected(content.error());
    }
    BacktestReport report;
    report.receipts = content->rows;
    report.skipped = content->skipped;
    report.examples = std::move(content->examples);
    report.columns = std::move(content->columns);
    return score(content->history, period, report).map([&report] { return std::move(report); });
}

} // namespace repromise
