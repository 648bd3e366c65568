#include "gui/queue/QueuePage.h"

#include "gui/models/LineCells.h"
#include "gui/models/LocalText.h"
#include "gui/models/QueueModel.h"
#include "gui/queue/ColumnChooser.h"
#include "gui/queue/LinesText.h"
#include "gui/queue/ViewsMenu.h"
#include "gui/shell/Ask.h"
#include "gui/shell/CommandTable.h"
#include "gui/shell/Theme.h"
#include "gui/shell/UiSettings.h"
#include "ui_QueuePage.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QTimer>

namespace repromise {
namespace {

constexpr int searchDelayMs = 180;
constexpr int mostCopied = 50'000;

QString columnsKey()
{
    return QStringLiteral("queue/columns");
}

QString storyKey()
{
    return QStringLiteral("queue/story");
}

QString splitterKey()
{
    return QStringLiteral("queue/splitter");
}

} // namespace

QueuePage::QueuePage(CommandTable& commands, UiSettings& settings, Ask& ask, QWidget* parent)
    : QWidget(parent),
      m_ui(std::make_unique<Ui::QueuePage>()),
      m_commands(commands),
      m_settings(settings),
      m_ask(ask),
      m_searchTimer(new QTimer(this)),
      m_views(new ViewsMenu(settings, commands.action(CommandId::SaveView), this))
{
    m_ui->setupUi(this);
    m_ui->searchLineEdit->addAction(commands.action(CommandId::Find), QLineEdit::LeadingPosition);
    m_searchTimer->setSingleShot(true);
    m_searchTimer->setInterval(searchDelayMs);
    m_ui->splitter->setStretchFactor(0, 1);
    m_ui->splitter->setStretchFactor(1, 0);
    m_ui->splitter->setSizes({1000, 344});
    m_ui->splitter->restoreState(settings.bytes(splitterKey()));
    m_ui->grid->restoreColumns(settings.bytes(columnsKey()));
    m_ui->grid->setSorting(m_sorting);
    m_ui->story->setTellAction(commands.action(CommandId::TellCustomer));
    commands.addTo(this, CommandScope::Queue);
    connectCommands();
    connectGrid();
    connectFilters();
    connectIncident();
    m_ui->viewsButton->setMenu(m_views);
    m_ui->viewsButton->setProperty("menu", QStringLiteral("true"));
    connect(m_views, &ViewsMenu::viewChosen, this, &QueuePage::applyView);
    showWhatFits();
}

QueuePage::~QueuePage()
{
    // Widgets that die after this still speak of their columns and selection.
    for (QWidget* child : findChildren<QWidget*>()) {
        child->disconnect(this);
    }
    m_ui->grid->horizontalHeader()->disconnect(this);
}

LineStoryPanel& QueuePage::story() const
{
    return *m_ui->story;
}

MessageBar& QueuePage::messageBar() const
{
    return *m_ui->messageBar;
}

void QueuePage::connectCommands()
{
    const auto on = [this](CommandId id, auto&& slot) {
        connect(m_commands.action(id), &QAction::triggered, this, slot);
    };
    on(CommandId::Find, [this] {
        m_ui->searchLineEdit->setFocus(Qt::ShortcutFocusReason);
        m_ui->searchLineEdit->selectAll();
    });
    on(CommandId::TellCustomer, &QueuePage::tellCustomer);
    on(CommandId::CopyLines, &QueuePage::copyLines);
    on(CommandId::ExportCsv, &QueuePage::exportCsv);
    on(CommandId::ChooseColumns, &QueuePage::openColumns);
    on(CommandId::SaveView, &QueuePage::saveView);
    on(CommandId::ClearFilters, [this] { showFiltered({}); });
    on(CommandId::NextLine, [this] { m_ui->grid->step(1); });
    on(CommandId::PreviousLine, [this] { m_ui->grid->step(-1); });
    on(CommandId::ToggleStory, &QueuePage::toggleStory);
    m_commands.action(CommandId::ToggleStory)->setChecked(m_settings.flag(storyKey(), true));
    m_ui->story->setVisible(m_settings.flag(storyKey(), true));
    m_ui->columnsButton->setDefaultAction(m_commands.action(CommandId::ChooseColumns));
    m_ui->exportButton->setDefaultAction(m_commands.action(CommandId::ExportCsv));
    m_ui->storyButton->setDefaultAction(m_commands.action(CommandId::ToggleStory));
}

void QueuePage::connectGrid()
{
    connect(m_ui->grid, &QueueGrid::sortRequested, this, [this](RowSorting sorting) {
        m_sorting = sorting;
        arrange();
    });
    connect(m_ui->grid, &QueueGrid::currentLineChanged, this,
            [this](LineIx line) { m_ui->story->showLine(m_picture, line); });
    connect(m_ui->grid, &QueueGrid::selectedCountChanged, this, [this](int count) {
        m_ui->story->setSelectedCount(count);
        m_commands.action(CommandId::TellCustomer)->setEnabled(count > 0);
        m_commands.action(CommandId::CopyLines)->setEnabled(count > 0);
    });
    connect(m_ui->grid, &QueueGrid::columnsChanged, this,
            [this] { m_settings.set(columnsKey(), m_ui->grid->columnState()); });
    connect(m_ui->grid, &QWidget::customContextMenuRequested, this, &QueuePage::showContextMenu);
    connect(m_ui->grid->horizontalHeader(), &QWidget::customContextMenuRequested, this,
            &QueuePage::openColumns);
    m_ui->grid->horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_ui->splitter, &QSplitter::splitterMoved, this,
            [this] { m_settings.set(splitterKey(), m_ui->splitter->saveState()); });
    connect(m_ui->story, &LineStoryPanel::lineRequested, this, &QueuePage::goToLine);
    connect(&m_arranger, &RowArranger::arranged, this, &QueuePage::showArrangement);
    connect(&m_arranger, &RowArranger::busyChanged, m_ui->busyBar, &QWidget::setVisible);
    m_ui->busyBar->hide();
}

void QueuePage::connectFilters()
{
    connect(m_ui->filterBar, &FilterBar::filterChanged, this, [this] {
        const QueueFilter before = m_filter;
        m_filter = m_ui->filterBar->filter();
        m_filter.search = before.search;
        m_filter.incident = before.incident;
        arrange();
    });
    connect(m_ui->filterBar, &FilterBar::cleared, this, [this] { showFiltered({}); });
    connect(m_ui->searchLineEdit, &QLineEdit::textEdited, this, [this] { m_searchTimer->start(); });
    connect(m_ui->searchLineEdit, &QLineEdit::returnPressed, this, [this] {
        m_searchTimer->start(0);
        m_ui->grid->setFocus();
    });
    connect(m_searchTimer, &QTimer::timeout, this, [this] {
        m_filter.search = m_ui->searchLineEdit->text().toStdString();
        arrange();
    });
    connect(m_ui->emptyState, &EmptyState::actionTriggered, this, [this] {
        if (m_picture) {
            showFiltered({});
        } else if (m_without == Without::NoSource) {
            emit connectRequested();
        } else {
            emit retryRequested();
        }
    });
}

void QueuePage::setPicture(const PicturePtr& picture)
{
    m_picture = picture;
    if (m_picture) {
        m_ui->filterBar->setPicture(*m_picture);
    }
    arrange();
}

void QueuePage::addSafeDates(const PicturePtr& picture)
{
    m_picture = picture;
    m_ui->story->addSafeDates(picture);
    if (m_arranger.busy()) {
        return; // the rows that come will get them
    }
    if (const ArrangementPtr known = withSafeDates(m_ui->grid->queue().arrangement())) {
        m_ui->grid->showSameRows(known);
        emit arranged();
    } else {
        arrange();
    }
}

/// The same rows over the picture of now, which has safe dates that theirs has not; null when its
/// lines are others, or are sorted by these.
ArrangementPtr QueuePage::withSafeDates(const ArrangementPtr& rows) const
{
    if (!rows->picture || !m_picture || rows->picture->backlog != m_picture->backlog
        || m_sorting.column == QueueColumn::Safe) {
        return {};
    }
    auto known = std::make_shared<Arrangement>(*rows);
    known->picture = m_picture;
    return known;
}

void QueuePage::setWithout(Without why, const QString& sentence)
{
    m_without = why;
    m_withoutSentence = sentence;
    showWhatFits();
}

void QueuePage::showFiltered(const QueueFilter& filter, std::optional<RowSorting> sorting)
{
    m_filter = filter;
    m_searchTimer->stop();
    m_ui->searchLineEdit->setText(QString::fromStdString(filter.search));
    m_ui->filterBar->setFilter(filter);
    if (m_picture) {
        m_ui->filterBar->setPicture(*m_picture);
    }
    if (sorting) {
        m_sorting = *sorting;
        m_ui->grid->setSorting(m_sorting);
    }
    arrange();
}

void QueuePage::showIncident(const std::string& id)
{
    QueueFilter filter;
    filter.incident = id;
    showFiltered(filter);
}

void QueuePage::connectIncident()
{
    m_ui->incidentBar->hide();
    connect(m_ui->incidentBar, &IncidentBar::closeRequested, this, [this] {
        m_filter.incident.clear();
        showFiltered(m_filter);
        m_ui->grid->setFocus(Qt::OtherFocusReason);
    });
    connect(m_ui->incidentBar, &IncidentBar::tellRequested, this,
            [this] { emit incidentDraftRequested(m_picture, m_filter.incident); });
    connect(m_ui->incidentBar, &IncidentBar::optionsRequested, this,
            [this] { emit incidentOptionsRequested(m_picture, m_filter.incident); });
    connect(m_ui->incidentBar, &IncidentBar::supplyRequested, this, [this] {
        const ArrangementPtr rows = m_ui->grid->queue().arrangement();
        if (rows->incident && !rows->rows.empty()) {
            const LineTable& lines = rows->picture->backlog->lines;
            emit supplyRequested(
                {lines.item[rows->rows.front()], lines.location[rows->rows.front()]});
        }
    });
}

void QueuePage::showIncidentBar(const Arrangement& arrangement)
{
    m_ui->incidentBar->setVisible(!m_filter.incident.empty() && m_picture);
    m_ui->incidentBar->setIncident(arrangement.incident);
}

void QueuePage::goToLine(LineIx line)
{
    if (m_ui->grid->goToLine(line)) {
        return;
    }
    m_wanted = line;
    QueueFilter open;
    open.allOpen = true;
    showFiltered(open);
}

void QueuePage::arrange()
{
    m_arranger.request({m_picture, m_filter, m_sorting});
}

void QueuePage::showArrangement(const ArrangementPtr& arrangement)
{
    const bool late = m_picture && !m_picture->safeDatesComing && arrangement->picture
                      && arrangement->picture->safeDatesComing;
    const ArrangementPtr known = late ? withSafeDates(arrangement) : nullptr;
    if (late && !known) {
        arrange();
    }
    m_ui->grid->showArrangement(known ? known : arrangement);
    if (m_wanted != noIx) {
        m_ui->grid->goToLine(std::exchange(m_wanted, noIx));
    }
    if (m_ui->grid->currentLine() == noIx) {
        m_ui->grid->step(0);
    }
    showSummary(*arrangement);
    showIncidentBar(*arrangement);
    showWhatFits();
    emit arranged();
}

void QueuePage::showSummary(const Arrangement& arrangement)
{
    QStringList parts{tr("%Ln line(s)", nullptr, static_cast<int>(arrangement.rows.size()))};
    if (!arrangement.minorByCurrency.empty()) {
        parts << LocalText::money(arrangement.minorByCurrency);
    }
    if (arrangement.untold > 0) {
        parts << tr("%Ln not told yet", nullptr, static_cast<int>(arrangement.untold));
    }
    m_ui->summaryLabel->setText(m_picture ? parts.join(QStringLiteral("   ·   ")) : QString());
}

void QueuePage::showWhatFits()
{
    const bool rows = m_picture && m_ui->grid->queue().rowCount() > 0;
    m_ui->stack->setCurrentWidget(rows ? m_ui->gridPage : m_ui->emptyState);
    m_commands.action(CommandId::ExportCsv)->setEnabled(rows);
    if (rows) {
        return;
    }
    if (m_picture) {
        const bool whole = m_filter.isOpen();
        m_ui->emptyState->setContent(
            {whole ? QStringLiteral("check") : QStringLiteral("filter"),
             whole ? tr("Nothing is late") : tr("No line fits"),
             whole ? tr("Every open line can ship by its due date.")
                   : tr("No line of the backlog meets all of these conditions."),
             whole ? QString() : tr("Clear filters"),
             {},
             false});
    } else {
        m_ui->emptyState->setContent(withoutPicture(m_without, m_withoutSentence));
    }
}

void QueuePage::applyView(const QueueView& view)
{
    if (!view.columns.isEmpty()) {
        m_ui->grid->restoreColumns(view.columns);
    }
    showFiltered(view.filter, view.sorting);
}

void QueuePage::saveView()
{
    m_ask.name(this, tr("Save view"), tr("Name of the view"), {}, [this](const QString& name) {
        if (!name.isEmpty()) {
            const QString kept =
                m_views->keep({name, m_filter, m_sorting, m_ui->grid->columnState()});
            m_ui->messageBar->show(Tone::Good, tr("View “%1” is saved.").arg(kept));
        }
    });
}

void QueuePage::showContextMenu(const QPoint& place)
{
    if (m_ui->grid->currentLine() == noIx) {
        return;
    }
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(m_commands.action(CommandId::TellCustomer));
    menu->addAction(m_commands.action(CommandId::CopyLines));
    menu->addSeparator();
    for (const QueueColumn column :
         {QueueColumn::Customer, QueueColumn::Item, QueueColumn::Location}) {
        const LineCells cells(*m_picture);
        const QString value = cells.display(m_ui->grid->currentLine(), column);
        connect(menu->addAction(tr("Only %1", "value of a column").arg(value)), &QAction::triggered,
                this, [this, column] { narrowTo(column); });
    }
    menu->addSeparator();
    menu->addAction(m_commands.action(CommandId::ClearFilters));
    menu->addAction(m_commands.action(CommandId::ChooseColumns));
    menu->popup(m_ui->grid->viewport()->mapToGlobal(place));
}

void QueuePage::narrowTo(QueueColumn column)
{
    const LineIx line = m_ui->grid->currentLine();
    if (line == noIx) {
        return;
    }
    const Backlog& backlog = *m_picture->backlog;
    QueueFilter filter = m_filter;
    if (column == QueueColumn::Customer) {
        filter.customers = {
            std::string(backlog.text(backlog.customers.key[backlog.customerOf(line)]))};
    } else if (column == QueueColumn::Item) {
        filter.items = {std::string(LineCells(*m_picture).text(line, column))};
    } else {
        filter.locations = {std::string(LineCells(*m_picture).text(line, column))};
    }
    showFiltered(filter);
}

void QueuePage::tellCustomer()
{
    const std::vector<LineIx> lines = m_ui->grid->selectedLines();
    if (!lines.empty()) {
        emit draftRequested(m_picture, lines);
    }
}

void QueuePage::copyLines()
{
    const int count = m_ui->grid->selectedCount();
    if (count == 0) {
        return;
    }
    if (count > mostCopied) {
        m_ui->messageBar->show(
            Tone::Warning,
            tr("%Ln line(s) are too many to copy. Export them as CSV instead.", nullptr, count),
            {});
        return;
    }
    const LinesText text(m_picture, m_ui->grid->selectedLines(), m_ui->grid->shownColumns());
    QGuiApplication::clipboard()->setText(text.forClipboard());
    m_ui->messageBar->show(Tone::Good, tr("%Ln line(s) copied.", nullptr, count));
}

void QueuePage::exportCsv()
{
    const QString proposal =
        QStringLiteral("backlog-%1.csv").arg(QString::fromStdString(m_picture->today.iso()));
    m_ask.saveFile(this, tr("Export the lines shown"), proposal, tr("CSV files (*.csv)"),
                   [this](const QString& file) {
                       if (!file.isEmpty()) {
                           emit exportRequested(file, m_ui->grid->queue().arrangement(),
                                                m_ui->grid->shownColumns());
                       }
                   });
}

void QueuePage::openColumns()
{
    auto* chooser = new ColumnChooser(*m_ui->grid, this);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->open();
}

void QueuePage::toggleStory(bool shown)
{
    m_ui->story->setVisible(shown);
    m_settings.set(storyKey(), shown);
}

} // namespace repromise
