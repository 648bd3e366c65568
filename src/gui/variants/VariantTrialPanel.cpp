#include "gui/variants/VariantTrialPanel.h"

#include "gui/models/DifferenceModel.h"
#include "gui/models/LocalText.h"
#include "gui/widgets/ColumnFit.h"
#include "gui/widgets/RowDelegate.h"
#include "ui_VariantTrialPanel.h"

#include <QHeaderView>

namespace repromise {
namespace {

int count(std::size_t value)
{
    return static_cast<int>(value);
}

} // namespace

VariantTrialPanel::VariantTrialPanel(QWidget* parent)
    : QWidget(parent),
      m_ui(std::make_unique<Ui::VariantTrialPanel>()),
      m_model(new DifferenceModel(this))
{
    m_ui->setupUi(this);
    QTableView& table = *m_ui->differenceTableView;
    table.setModel(m_model);
    RowDelegate::dress(table);
    table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table.horizontalHeader()->setStretchLastSection(true);
    new ColumnFit(table, {110, 150, dayWidth(table), dayWidth(table), 48, 150, 90});
    connect(m_ui->tryPushButton, &QPushButton::clicked, this, &VariantTrialPanel::tryRequested);
    connect(&table, &QTableView::activated, this,
            [this](const QModelIndex& row) { emit lineRequested(m_model->lineAt(row.row())); });
    setBusy(false);
    forget();
}

VariantTrialPanel::~VariantTrialPanel() = default;

void VariantTrialPanel::setObstacle(const QString& sentence)
{
    m_ui->tryPushButton->setEnabled(sentence.isEmpty());
    m_ui->tryPushButton->setToolTip(sentence);
    m_ui->hintLabel->setText(
        sentence.isEmpty()
            ? tr("Runs the variant over the present picture and compares; nothing is kept.")
            : sentence);
}

void VariantTrialPanel::setBusy(bool busy)
{
    m_ui->busyBar->setVisible(busy);
}

void VariantTrialPanel::forget()
{
    m_model->setDifference(nullptr, {});
    m_ui->differenceTableView->hide();
    m_ui->fillerWidget->show();
    m_ui->totalsLabel->hide();
    m_ui->endLabel->hide();
}

void VariantTrialPanel::setTrial(const VariantTrial& trial)
{
    const bool same = trial.difference.lines.empty();
    m_ui->totalsLabel->setText(same ? tr("Every line keeps its date and quantity.")
                                    : totalsText(trial));
    QStringList ends;
    if (trial.failedLines > 0) {
        ends << tr("%Ln guarantee(s) cannot be kept.", nullptr, count(trial.failedLines));
    }
    if (trial.end == RunEnd::Stopped) {
        ends << tr("So the run stops, and the present plan stays.");
    } else if (trial.end == RunEnd::FellBack) {
        ends << tr("So this is the plan of the variant it falls back to.");
    } else if (trial.end == RunEnd::KeptPresent) {
        ends << tr("Their item-locations keep the present plan.");
    }
    m_ui->endLabel->setText(ends.join(u' '));
    m_ui->totalsLabel->show();
    m_ui->endLabel->setVisible(!ends.isEmpty());
    m_model->setDifference(trial.present, trial.difference.lines);
    m_ui->differenceTableView->setVisible(!same);
    m_ui->fillerWidget->setVisible(same);
}

QString VariantTrialPanel::totalsText(const VariantTrial& trial) const
{
    const DifferenceTotals& totals = trial.difference.totals;
    QStringList parts{tr("%Ln line(s) win", nullptr, count(totals.winners)),
                      tr("%Ln lose", nullptr, count(totals.losers)),
                      tr("%Ln promise(s) newly broken", nullptr, count(totals.newlyBroken)),
                      tr("%Ln kept after all", nullptr, count(totals.newlyKept))};
    std::map<std::string, std::int64_t> atRisk;
    for (const auto& [currency, minor] : totals.valueAtRisk) {
        atRisk[Currency::fromPacked(currency).code()] = minor;
    }
    if (!atRisk.empty()) {
        parts << tr("%1 become late", "sums of money").arg(LocalText::money(atRisk));
    }
    return parts.join(QStringLiteral("   ·   "));
}

} // namespace repromise
