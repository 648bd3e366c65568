#include "gui/supply/SupplyPage.h"

#include "app/CertaintyText.h"
#include "gui/models/DifferenceModel.h"
#include "gui/models/LocalText.h"
#include "gui/shell/CommandTable.h"
#include "gui/supply/InboundDelegate.h"
#include "gui/supply/InboundModel.h"
#include "gui/supply/ShortItemsModel.h"
#include "gui/supply/StockStepsModel.h"
#include "gui/widgets/ColumnFit.h"
#include "gui/widgets/RowDelegate.h"
#include "ui_SupplyPage.h"

#include <QHeaderView>
#include <QTimer>

namespace repromise {
namespace {

constexpr int searchDelayMs = 180;

constexpr int mostInboundRows = 4;

void dress(QTableView& table, QAbstractItemModel* model)
{
    table.setModel(model);
    RowDelegate::dress(table);
    table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table.horizontalHeader()->setStretchLastSection(true);
}

} // namespace

SupplyPage::SupplyPage(CommandTable& commands, QWidget* parent)
    : QWidget(parent),
      m_ui(std::make_unique<Ui::SupplyPage>()),
      m_items(new ShortItemsModel(this)),
      m_steps(new StockStepsModel(this)),
      m_inbound(new InboundModel(this)),
      m_difference(new DifferenceModel(this)),
      m_searchTimer(new QTimer(this))
{
    m_ui->setupUi(this);
    m_ui->messageBar->hide();
    m_searchTimer->setSingleShot(true);
    m_searchTimer->setInterval(searchDelayMs);
    setUpTables();
    connectWidgets(commands);
    setDifference(nullptr, 0);
    setWithout(Without::Loading);
}

SupplyPage::~SupplyPage()
{
    // Tables that die after this still speak of their rows.
    for (QWidget* child : findChildren<QWidget*>()) {
        child->disconnect(this);
    }
    m_ui->shortTableView->selectionModel()->disconnect(this);
    m_inbound->disconnect(this);
}

void SupplyPage::setUpTables()
{
    dress(*m_ui->shortTableView, m_items);
    m_ui->shortTableView->horizontalHeader()->setSortIndicator(static_cast<int>(ShortColumn::Value),
                                                               Qt::DescendingOrder);
    m_ui->shortTableView->setSortingEnabled(true);
    dress(*m_ui->stepsTableView, m_steps);
    dress(*m_ui->inboundTableView, m_inbound);
    m_ui->inboundTableView->setItemDelegate(new InboundDelegate(this));
    m_ui->inboundTableView->setEditTriggers(
        QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
        | QAbstractItemView::AnyKeyPressed | QAbstractItemView::SelectedClicked);
    dress(*m_ui->differenceTableView, m_difference);
    m_ui->shortTableView->setColumnHidden(static_cast<int>(ShortColumn::Lines), true);
    const int day = dayWidth(*m_ui->inboundTableView);
    const int wideDay = dayWidth(*m_ui->stepsTableView);
    new ColumnFit(*m_ui->shortTableView, {80, 40, 124, 40, 40, 40, day});
    new ColumnFit(*m_ui->stepsTableView, {wideDay, 220, 70, 70});
    new ColumnFit(*m_ui->inboundTableView, {98, 62, day, day, day, 46, 46});
    new ColumnFit(*m_ui->differenceTableView, {104, 108, wideDay, wideDay, 44, 132, 84});
    m_ui->bodySplitter->setStretchFactor(0, 2);
    m_ui->bodySplitter->setStretchFactor(1, 3);
    m_ui->bodySplitter->setSizes({512, 556});
}

void SupplyPage::connectWidgets(CommandTable& commands)
{
    commands.addTo(this, CommandScope::Supply);
    m_ui->variantsToolButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_ui->variantsToolButton->setDefaultAction(commands.action(CommandId::EditVariants));
    connect(m_items, &ShortItemsModel::sortRequested, this, [this](ShortColumn column, bool down) {
        m_order.column = column;
        m_order.descending = down;
        emit orderChanged();
    });
    connect(m_ui->searchLineEdit, &QLineEdit::textChanged, m_searchTimer,
            qOverload<>(&QTimer::start));
    connect(m_searchTimer, &QTimer::timeout, this, [this] {
        m_order.search = m_ui->searchLineEdit->text().toStdString();
        emit orderChanged();
    });
    connect(m_ui->shortTableView->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& now) { choose(now.row()); });
    connect(m_inbound, &InboundModel::dateTyped, this, &SupplyPage::dateSupposed);
    connect(m_ui->stockChart, &StockChart::dateDragged, this, &SupplyPage::dateSupposed);
    connect(m_ui->resetPushButton, &QPushButton::clicked, this, &SupplyPage::resetRequested);
    connect(m_ui->keepPushButton, &QPushButton::clicked, this, &SupplyPage::keepRequested);
    connect(m_ui->proposePushButton, &QPushButton::clicked, this, &SupplyPage::proposeRequested);
    connect(commands.action(CommandId::ResetScenario), &QAction::triggered, this,
            &SupplyPage::resetRequested);
    connect(commands.action(CommandId::KeepScenario), &QAction::triggered, this,
            &SupplyPage::keepRequested);
    connect(m_ui->emptyState, &EmptyState::actionTriggered, this, [this] {
        m_without == Without::NoSource ? emit connectRequested() : emit retryRequested();
    });
    connect(
        m_ui->differenceTableView, &QTableView::activated, this,
        [this](const QModelIndex& row) { emit lineRequested(m_difference->lineAt(row.row())); });
}

MessageBar& SupplyPage::messageBar() const
{
    return *m_ui->messageBar;
}

void SupplyPage::setItems(const SupplyDataPtr& supply, std::vector<std::uint32_t> rows)
{
    m_data = supply;
    const std::optional<ItemLocation> before = m_chosen;
    const std::size_t count = rows.size();
    m_items->setRows(supply, std::move(rows));
    m_ui->trustLabel->setText(supply->picture->safeDatesComing
                                  ? LocalText::safeDatesComing()
                                  : trustInSafeDates(*supply->picture));
    m_ui->trustLabel->setVisible(!m_ui->trustLabel->text().isEmpty());
    showSummary(count);
    m_ui->bodyStackedWidget->setCurrentWidget(m_ui->bodySplitter);
    if (supply->items.empty()) {
        m_ui->bodyStackedWidget->setCurrentWidget(m_ui->emptyState);
        m_ui->emptyState->setContent({QStringLiteral("check"),
                                      tr("Nothing is short"),
                                      tr("Every open line gets its supply in time."),
                                      {},
                                      {},
                                      false});
    }
    const int row = before ? m_items->rowOf(*before) : -1;
    if (count > 0) {
        m_ui->shortTableView->selectRow(std::max(0, row));
    }
}

void SupplyPage::goTo(const ItemLocation& at)
{
    m_chosen = at;
    const int row = m_data ? m_items->rowOf(at) : -1;
    if (row >= 0) {
        m_ui->shortTableView->selectRow(row);
        m_ui->shortTableView->scrollTo(m_items->index(row, 0));
    } else if (!m_order.search.empty()) {
        m_ui->searchLineEdit->clear();
    }
}

void SupplyPage::showSummary(std::size_t shown)
{
    m_ui->summaryLabel->setText(
        m_order.search.empty()
            ? tr("%Ln short item(s)", nullptr, static_cast<int>(m_data->items.size()))
            : tr("%1 of %Ln short item(s)", nullptr, static_cast<int>(m_data->items.size()))
                  .arg(LocalText::count(shown)));
}

void SupplyPage::setWithout(Without why, const QString& sentence)
{
    m_data.reset();
    m_without = why;
    m_ui->summaryLabel->clear();
    m_ui->emptyState->setContent(withoutPicture(why, sentence));
    m_ui->bodyStackedWidget->setCurrentWidget(m_ui->emptyState);
}

void SupplyPage::choose(int row)
{
    if (row < 0 || row >= m_items->rowCount()) {
        return;
    }
    m_chosen = m_items->itemAt(row).at;
    showHead();
    emit itemChosen(*m_chosen);
}

void SupplyPage::showHead()
{
    const Backlog& backlog = *m_data->picture->backlog;
    m_ui->itemLabel->setText(
        tr("%1 at %2", "item, location")
            .arg(LocalText::text(backlog.text(backlog.items.key[m_chosen->item])),
                 LocalText::text(backlog.text(backlog.locations[m_chosen->location].key))));
    m_ui->descriptionLabel->setText(
        LocalText::text(backlog.text(backlog.items.description[m_chosen->item])));
}

void SupplyPage::setProjection(const StockProjection& now,
                               const std::optional<StockProjection>& supposed)
{
    const Date today = m_data->picture->today;
    m_ui->stockChart->setStock(now, supposed, today);
    const StockProjection& shown = supposed ? *supposed : now;
    m_steps->setSteps(m_data->picture, shown.steps);
    m_inbound->setProjection(m_data, shown);
    m_ui->inboundTableView->setVisible(!shown.inbound.empty());
    const int rows = std::clamp(m_inbound->rowCount(), 1, mostInboundRows);
    m_ui->inboundTableView->setFixedHeight(
        m_ui->inboundTableView->horizontalHeader()->sizeHint().height()
        + rows * m_ui->inboundTableView->verticalHeader()->defaultSectionSize() + 14);
    m_ui->noInboundLabel->setVisible(shown.inbound.empty());
    m_ui->lowestLabel->setText(
        shown.lowest < 0
            ? tr("On hand %1  ·  short of %2 by %3", "quantity, quantity, date")
                  .arg(LocalText::quantity(shown.onHand), LocalText::quantity(-shown.lowest),
                       LocalText::shortDate(shown.lowestDate, today))
            : tr("On hand %1  ·  never short in all", "quantity")
                  .arg(LocalText::quantity(shown.onHand)));
}

void SupplyPage::setDifference(const PlanDifference* difference, std::size_t changes)
{
    m_ui->differencePanel->setVisible(difference != nullptr);
    if (difference == nullptr) {
        m_difference->setDifference(nullptr, {});
        return;
    }
    const DifferenceTotals& totals = difference->totals;
    const auto count = [](std::size_t value) { return static_cast<int>(value); };
    QStringList parts{tr("%Ln line(s) win", nullptr, count(totals.winners)),
                      tr("%Ln lose", nullptr, count(totals.losers)),
                      tr("%Ln promise(s) newly broken", nullptr, count(totals.newlyBroken)),
                      tr("%Ln kept after all", nullptr, count(totals.newlyKept))};
    m_ui->differenceLabel->setText(parts.join(QStringLiteral("   ·   ")));
    m_ui->changesLabel->setText(tr("If %Ln date(s) were as you say", nullptr, count(changes)));
    m_difference->setDifference(m_data->picture, difference->lines);
    m_ui->differenceTableView->setVisible(!difference->lines.empty());
}

void SupplyPage::setBusy(bool busy)
{
    m_ui->busyBar->setVisible(busy && m_data); // before, the empty page says so
}

} // namespace repromise
