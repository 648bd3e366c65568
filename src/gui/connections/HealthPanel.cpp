#include "gui/connections/HealthPanel.h"

#include "gui/connections/RunsModel.h"
#include "gui/models/LocalText.h"
#include "gui/widgets/ColumnFit.h"
#include "gui/widgets/RowDelegate.h"
#include "ui_HealthPanel.h"

#include <QHeaderView>

#include <algorithm>

namespace repromise {

HealthPanel::HealthPanel(QWidget* parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::HealthPanel>()), m_runs(new RunsModel(this))
{
    m_ui->setupUi(this);
    m_ui->runsTableView->setModel(m_runs);
    m_ui->runsTableView->setProperty("tight", true);
    RowDelegate::dress(*m_ui->runsTableView);
    m_ui->runsTableView->horizontalHeader()->setStretchLastSection(true);
    new ColumnFit(*m_ui->runsTableView, {96, 78, 56, 58, 58, 58, 48, 70, 56, 56, 90});
    m_ui->runsEmptyState->setContent({QStringLiteral("clock"),
                                      tr("Not synced yet"),
                                      tr("Each sync leaves here what it did and what it cost."),
                                      {},
                                      {},
                                      false});
    connect(m_ui->runsTableView->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &HealthPanel::showNote);
    setHealth({}, {});
}

HealthPanel::~HealthPanel() = default;

void HealthPanel::setHealth(const SourceHealthReport& health, Instant now)
{
    m_runs->setRuns(health.runs, now);
    m_ui->runTrend->setRuns(health.runs);
    m_ui->totalsLabel->setText(totalsText(health.totals));
    showNote();
    const bool any = !health.runs.empty();
    m_ui->runTrend->setVisible(any);
    m_ui->totalsLabel->setVisible(any);
    m_ui->runsTableView->setVisible(any);
    m_ui->runsEmptyState->setVisible(!any);
}

/// What happened in the run that is current, or in the last one, in whole.
void HealthPanel::showNote()
{
    const QModelIndex current = m_ui->runsTableView->currentIndex();
    const QString note =
        m_runs->index(std::max(0, current.row()), RunsModel::Note).data().toString();
    m_ui->noteLabel->setText(note);
    m_ui->noteLabel->setVisible(!note.isEmpty());
}

QString HealthPanel::totalsText(const SyncTotals& totals)
{
    QStringList parts{tr("%Ln sync(s) were good", nullptr, static_cast<int>(totals.good)),
                      tr("%Ln failed", nullptr, static_cast<int>(totals.failed + totals.held))};
    if (totals.calls.calls > 0) {
        constexpr double share = 0.95;
        parts << tr("%Ln call(s)", nullptr, static_cast<int>(totals.calls.calls));
        if (totals.calls.receivedBytes > 0) {
            parts << tr("%1 received").arg(RunsModel::bytes(totals.calls.receivedBytes));
        }
        if (const auto slow = totals.calls.latency.quantileMs(share)) {
            parts << tr("95 of 100 within %1").arg(RunsModel::duration(*slow));
        }
    }
    return parts.join(QStringLiteral("  ·  "));
}

} // namespace repromise
