#include "gui/connections/ConnectionsPage.h"

#include "gui/connections/HealthPanel.h"
#include "gui/connections/QuarantinePanel.h"
#include "gui/connections/SourceTableModel.h"
#include "gui/connections/WaitsPanel.h"
#include "gui/connections/WritesPanel.h"
#include "gui/models/LocalText.h"
#include "gui/shell/CommandTable.h"
#include "gui/widgets/ColumnFit.h"
#include "gui/widgets/RowDelegate.h"
#include "ui_ConnectionsPage.h"

#include <QHeaderView>

namespace repromise {
namespace {

constexpr int mostSourceRows = 8;
constexpr int leastSourcesHeight = 60;

void prepare(QTableView* view, QAbstractItemModel* model, const std::vector<int>& widths)
{
    view->setModel(model);
    RowDelegate::dress(*view);
    view->horizontalHeader()->setStretchLastSection(true);
    new ColumnFit(*view, widths);
}

} // namespace

ConnectionsPage::ConnectionsPage(CommandTable& commands, QWidget* parent)
    : QWidget(parent),
      m_ui(std::make_unique<Ui::ConnectionsPage>()),
      m_sources(new SourceTableModel(this))
{
    m_ui->setupUi(this);
    m_ui->messageBar->hide();
    setUpTables();
    connectButtons(commands);
    setSyncing(false);
    m_ui->emptyState->setContent({QStringLiteral("connections"),
                                  tr("No source yet"),
                                  tr("Connect the system that knows your orders, stock and "
                                     "purchases, or a folder of files."),
                                  tr("Add a source"),
                                  {},
                                  false});
    m_ui->bodyStackedWidget->setCurrentIndex(0);
}

ConnectionsPage::~ConnectionsPage() = default;

void ConnectionsPage::setUpTables()
{
    prepare(m_ui->sourcesTableView, m_sources, {110, 180, 116, 120, 84, 150});
    m_ui->bodySplitter->setStretchFactor(0, 0);
    m_ui->bodySplitter->setStretchFactor(1, 1);
    m_ui->sourcesTableView->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    connect(m_ui->sourcesTableView->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ConnectionsPage::sourceMoved);
}

void ConnectionsPage::connectButtons(CommandTable& commands)
{
    commands.addTo(this, CommandScope::Connections);
    connect(commands.action(CommandId::AddSource), &QAction::triggered, this,
            &ConnectionsPage::addRequested);
    connect(commands.action(CommandId::TestSource), &QAction::triggered, this,
            [this] { emit testRequested(selectedSource()); });
    connect(m_ui->addPushButton, &QPushButton::clicked, this, &ConnectionsPage::addRequested);
    connect(m_ui->emptyState, &EmptyState::actionTriggered, this, &ConnectionsPage::addRequested);
    connect(m_ui->syncAllPushButton, &QPushButton::clicked, this,
            [this] { emit syncRequested({}); });
    connect(m_ui->syncPushButton, &QPushButton::clicked, this,
            [this] { emit syncRequested(selectedSource()); });
    connect(m_ui->testPushButton, &QPushButton::clicked, this,
            [this] { emit testRequested(selectedSource()); });
    connect(m_ui->mapPushButton, &QPushButton::clicked, this,
            [this] { emit mapRequested(selectedSource()); });
    connect(m_ui->quarantinePanel, &QuarantinePanel::countChanged, this,
            &ConnectionsPage::nameTabs);
    connect(m_ui->writesPanel, &WritesPanel::countChanged, this, &ConnectionsPage::nameTabs);
    connect(m_ui->waitsPanel, &WaitsPanel::stopsChanged, this,
            [this](const QList<QPushButton*>& stops) {
                QWidget* before = m_ui->cancelPushButton; // they stand between it and the sources
                for (QPushButton* stop : stops) {
                    setTabOrder(before, stop);
                    before = stop;
                }
            });
    connect(m_ui->waitsPanel, &WaitsPanel::keyboardLeft, this,
            [this] { m_ui->sourcesTableView->setFocus(); });
    connect(m_ui->waitsPanel, &WaitsPanel::acceptRequested, this,
            [this] { emit acceptRequested(selectedSource()); });
    connect(m_ui->waitsPanel, &WaitsPanel::refuseRequested, this,
            [this] { emit refuseRequested(selectedSource()); });
    connect(m_ui->waitsPanel, &WaitsPanel::askAgainRequested, this,
            [this] { emit syncRequested(selectedSource()); });
    connect(m_ui->removePushButton, &QPushButton::clicked, this,
            [this] { emit removeRequested(selectedSource()); });
    connect(m_ui->cancelPushButton, &QPushButton::clicked, this, &ConnectionsPage::cancelRequested);
}

void ConnectionsPage::setStatus(const StatusReport& status, Instant now)
{
    const std::string kept = selectedSource();
    m_sources->setSources(status.sources, now);
    m_ui->bodyStackedWidget->setCurrentIndex(status.sources.empty() ? 0 : 1);
    if (!status.sources.empty()) {
        fitSources();
        m_ui->sourcesTableView->selectRow(std::max(0, m_sources->rowOf(kept)));
    }
    enableButtons();
}

/// The sources take the height of their rows; the quarantine gets the rest.
void ConnectionsPage::fitSources()
{
    const int rows = std::clamp(m_sources->rowCount(), 1, mostSourceRows);
    if (rows == m_fittedRows) {
        return; // the person may have moved the handle
    }
    m_fittedRows = rows;
    const QTableView* table = m_ui->sourcesTableView;
    const int height = table->horizontalHeader()->sizeHint().height()
                       + rows * table->verticalHeader()->defaultSectionSize() + 2;
    m_ui->sourcesTableView->setMinimumHeight(std::min(height, leastSourcesHeight));
    constexpr int rest = 4'000; // the splitter gives the second what is there
    m_ui->bodySplitter->setSizes({height, rest});
}

WaitsPanel& ConnectionsPage::waits()
{
    return *m_ui->waitsPanel;
}

HealthPanel& ConnectionsPage::health()
{
    return *m_ui->healthPanel;
}

WritesPanel& ConnectionsPage::writes()
{
    return *m_ui->writesPanel;
}

QuarantinePanel& ConnectionsPage::quarantine()
{
    return *m_ui->quarantinePanel;
}

void ConnectionsPage::setSyncing(bool syncing)
{
    m_syncing = syncing;
    m_ui->quarantinePanel->setBusy(syncing);
    m_ui->progressPanel->setVisible(syncing);
    if (syncing) {
        setProgress(tr("Starting"), 0, 0);
    }
    enableButtons();
}

void ConnectionsPage::setProgress(const QString& step, quint64 done, quint64 total)
{
    constexpr int steps = 1000;
    m_ui->progressLabel->setText(step);
    m_ui->syncProgressBar->setRange(0, total == 0 ? 0 : steps);
    if (total != 0) {
        m_ui->syncProgressBar->setValue(static_cast<int>(done * steps / total));
    }
}

void ConnectionsPage::showResult(Tone tone, const QString& text)
{
    m_ui->messageBar->show(tone, text);
}

std::string ConnectionsPage::selectedSource() const
{
    const QModelIndex current = m_ui->sourcesTableView->currentIndex();
    const auto row = static_cast<std::size_t>(current.row());
    return current.isValid() && row < m_sources->sources().size() ? m_sources->sources()[row].name
                                                                  : std::string();
}

void ConnectionsPage::sourceMoved()
{
    const std::string source = selectedSource();
    m_ui->quarantinePanel->setSource(source);
    m_ui->writesPanel->setSource(source);
    if (source != m_shownSource) {
        m_shownSource = source;
        emit sourceChosen(source);
    }
    enableButtons();
}

/// The tabs tell how much waits behind them.
void ConnectionsPage::nameTabs()
{
    const auto name = [this](QWidget* panel, const QString& title, int count) {
        m_ui->detailTabWidget->setTabText(
            m_ui->detailTabWidget->indexOf(panel),
            count == 0 ? title
                       : tr("%1 (%2)", "tab, count")
                             .arg(title, LocalText::count(static_cast<std::uint64_t>(count))));
    };
    name(m_ui->quarantinePanel, tr("Quarantine"), m_ui->quarantinePanel->count());
    name(m_ui->writesPanel, tr("To be written"), m_ui->writesPanel->waiting());
}

void ConnectionsPage::enableButtons()
{
    const std::string name = selectedSource();
    const int row = m_sources->rowOf(name);
    const bool idle = !m_syncing;
    m_ui->syncAllPushButton->setEnabled(idle && !m_sources->sources().empty());
    m_ui->syncPushButton->setEnabled(idle && row >= 0);
    m_ui->testPushButton->setEnabled(idle && row >= 0);
    m_ui->removePushButton->setEnabled(idle && row >= 0);
    m_ui->addPushButton->setEnabled(idle);
    m_ui->mapPushButton->setVisible(
        row >= 0 && m_sources->sources()[static_cast<std::size_t>(row)].connector == "drop");
    m_ui->mapPushButton->setEnabled(idle);
}

} // namespace repromise
