#include "gui/connections/WritesPanel.h"

#include "gui/connections/WritesModel.h"
#include "gui/models/LocalText.h"
#include "gui/models/ReadableJson.h"
#include "gui/widgets/ColumnFit.h"
#include "gui/widgets/RowDelegate.h"
#include "ui_WritesPanel.h"

#include <QFontDatabase>
#include <QHeaderView>

namespace repromise {

WritesPanel::WritesPanel(QWidget* parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::WritesPanel>()), m_model(new WritesModel(this))
{
    m_ui->setupUi(this);
    QTableView* table = m_ui->writesTableView;
    table->setModel(m_model);
    RowDelegate::dress(*table);
    table->horizontalHeader()->setStretchLastSection(true);
    new ColumnFit(*table, {150, 240, 84, 84, 60, 104, 110});
    m_ui->requestPlainTextEdit->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    connect(table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &WritesPanel::showCurrent);
    connect(m_ui->sendPushButton, &QPushButton::clicked, this,
            [this] { emit sendRequested(chosen(&WritesModel::canSend)); });
    connect(m_ui->dropPushButton, &QPushButton::clicked, this,
            [this] { emit dropRequested(chosen(&WritesModel::canDrop)); });
    connect(m_ui->approvePushButton, &QPushButton::clicked, this,
            [this] { emit approveRequested(chosen(&WritesModel::canApprove)); });
    m_ui->writesEmptyState->setContent(
        {QStringLiteral("send"),
         tr("Nothing is to be written"),
         tr("Changes that you propose, like an earlier purchase date, wait here until they are "
            "sent to the system."),
         {},
         {},
         false});
    refresh({});
}

WritesPanel::~WritesPanel() = default;

void WritesPanel::setWrites(std::vector<WriteView> writes, Instant now)
{
    const std::string kept = current();
    m_model->setWrites(std::move(writes), now);
    refresh(kept);
}

void WritesPanel::setSource(const std::string& source)
{
    m_model->setSource(source);
    refresh({});
    if (source != m_source) {
        m_source = source;
        m_ui->offersLabel->clear();
        emit offersRequested(source);
    }
}

void WritesPanel::setOffers(const std::string& source,
                            const std::vector<WriteOffers::Offer>& offers)
{
    QStringList taken;
    QStringList missing;
    for (const WriteOffers::Offer& offer : offers) {
        (offer.offered ? taken : missing) << offer.what;
    }
    if (source != m_source) {
        return; // came too late
    }
    const QString separator = QStringLiteral("; ");
    QStringList lines;
    if (!taken.isEmpty()) {
        lines << tr("Can be written to this system: %1.").arg(taken.join(separator));
    }
    if (!missing.isEmpty()) {
        lines << tr("Cannot be written to it: %1.").arg(missing.join(separator));
    }
    m_ui->offersLabel->setText(lines.join(QLatin1Char('\n')));
}

void WritesPanel::refresh(const std::string& kept)
{
    const bool any = m_model->rowCount() > 0;
    m_ui->writesEmptyState->setVisible(!any);
    m_ui->bodyPanel->setVisible(any);
    if (any && !m_ui->writesTableView->selectionModel()->hasSelection()) {
        m_ui->writesTableView->selectRow(std::max(0, m_model->rowOf(kept)));
    }
    showCurrent();
    emit countChanged();
}

std::string WritesPanel::current() const
{
    const QModelIndex index = m_ui->writesTableView->currentIndex();
    return index.isValid() && index.row() < m_model->rowCount() ? m_model->write(index.row()).id
                                                                : std::string();
}

void WritesPanel::showCurrent()
{
    const std::string id = current();
    if (id != m_detail) {
        m_detail = id;
        m_ui->requestPlainTextEdit->clear();
        if (!id.empty()) {
            emit detailRequested(id);
        }
    }
    tellStory();
    enableButtons();
}

/// What is asked for, why and by whom, and what became of it, in whole.
void WritesPanel::tellStory()
{
    const QModelIndex index = m_ui->writesTableView->currentIndex();
    const bool any = index.isValid() && index.row() < m_model->rowCount();
    QStringList parts;
    if (any) {
        const WriteView& write = m_model->write(index.row());
        parts << write.words << LocalText::text(write.why) << LocalText::text(write.reason);
    }
    parts.removeAll(QString());
    m_ui->storyLabel->setText(parts.join(QLatin1Char('\n')));
    m_ui->storyLabel->setVisible(!parts.isEmpty());
}

void WritesPanel::setDetail(const WriteDetail& detail)
{
    if (detail.head.id == m_detail) {
        m_ui->requestPlainTextEdit->setPlainText(readableJson(detail.request));
    }
}

void WritesPanel::setBusy(bool busy)
{
    m_busy = busy;
    enableButtons();
}

int WritesPanel::waiting() const
{
    return m_model->waiting();
}

std::vector<std::string> WritesPanel::chosen(bool (*fits)(const WriteView&)) const
{
    std::vector<std::string> ids;
    const auto rows = m_ui->writesTableView->selectionModel()->selectedRows();
    for (const QModelIndex& row : rows) {
        const WriteView& write = m_model->write(row.row());
        if (fits(write)) {
            ids.push_back(write.id);
        }
    }
    return ids;
}

void WritesPanel::enableButtons()
{
    m_ui->sendPushButton->setEnabled(!m_busy && !chosen(&WritesModel::canSend).empty());
    const bool approvable = !chosen(&WritesModel::canApprove).empty();
    m_ui->approvePushButton->setVisible(approvable);
    m_ui->approvePushButton->setEnabled(!m_busy && approvable);
    m_ui->dropPushButton->setEnabled(!m_busy && !chosen(&WritesModel::canDrop).empty());
}

} // namespace repromise
