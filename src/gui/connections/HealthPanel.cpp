#include "gui/connections/HealthPanel.h"

#include "gui/connections/RunsModel.h"
#include "gui/models/LocalText.h"
#include "gui/widgets/ColumnFit.h"
#include "gui/widgets/RowDelegate.h"
#include "ui_HealthPanel.h"

#include <QHeaderView>

namespace repromise {

HealthPanel::HealthPanel(QWidget* parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::HealthPanel>()), m_runs(new RunsModel(this))
{
    m_ui->setupUi(this);
    m_ui->runsTableView->setModel(m_runs);
    RowDelegate::dress(*m_ui->runsTableView);
    m_ui->runsTableView->horizontalHeader()->setStretchLastSection(true);
    new ColumnFit(*m_ui->runsTableView, {120, 84, 66, 62, 62, 62, 52, 72, 62, 62, 110});
    m_ui->runsEmptyState->setContent({QStringLiteral("clock"),
                                      tr("Not synced yet"),
                                      tr("Each sync leaves here what it did and what it cost."),
                                      {},
                                      {},
                                      false});
    setHealth({}, {});
}

HealthPanel::~HealthPanel() = default;

void HealthPanel::setHealth(const SourceHealthReport& health, Instant now)
{
    m_runs->setRuns(health.runs, now);
    m_ui->runTrend->setRuns(health.runs);
    m_ui->totalsLabel->setText(totalsText(health.totals));
    const bool any = !health.runs.empty();
    m_ui->runTrend->setVisible(any);
    m_ui->totalsLabel->setVisible(any);
    m_ui->runsTableView->setVisible(any);
    m_ui->runsEmptyState->setVisible(!any);
}

QString HealthPanel::totalsText(const SyncTotals& totals)
{
    QStringList parts{tr("%Ln sync(s) were good", nullptr, static_cast<int>(totals.good)),
                      tr("%Ln failed", nullptr, static_cast<int>(totals.failed + totals.held))};
    if (totals.calls.calls > 0) {
        constexpr double share = 0.95;
        parts << tr("%Ln call(s)", nullptr, static_cast<int>(totals.calls.calls))
              << tr("%1 received").arg(RunsModel::bytes(totals.calls.receivedBytes));
        if (const auto slow = totals.calls.latency.quantileMs(share)) {
            parts << tr("95 of 100 within %1").arg(RunsModel::duration(*slow));
        }
    }
    return parts.join(QStringLiteral("  ·  "));
}

} // namespace repromise
