#include "gui/connections/QuarantinePanel.h"

#include "gui/connections/MendPanel.h"
#include "gui/connections/QuarantineModel.h"
#include "gui/models/LocalText.h"
#include "gui/widgets/ColumnFit.h"
#include "gui/widgets/RowDelegate.h"
#include "ui_QuarantinePanel.h"

#include <QHeaderView>

#include <algorithm>
#include <set>

namespace repromise {
namespace {

/// Groups of no more records are open from the start.
constexpr int openBelow = 200;

} // namespace

QuarantinePanel::QuarantinePanel(QWidget* parent)
    : QWidget(parent),
      m_ui(std::make_unique<Ui::QuarantinePanel>()),
      m_model(new QuarantineModel(this))
{
    m_ui->setupUi(this);
    QTreeView* tree = m_ui->quarantineTreeView;
    tree->setModel(m_model);
    RowDelegate::dress(*tree);
    tree->setTextElideMode(Qt::ElideRight);
    const int widths[]{140, 134, 118};
    tree->header()->setMinimumSectionSize(24);
    for (int column = 0; column < QuarantineModel::Reason; ++column) {
        tree->header()->resizeSection(column,
                                      std::max(widths[column], headWidth(*tree->header(), column)));
    }
    m_ui->bodySplitter->setStretchFactor(0, 3);
    m_ui->bodySplitter->setStretchFactor(1, 2);
    m_ui->bodySplitter->setSizes({680, 360});
    connect(tree->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &QuarantinePanel::showChosen);
    connect(m_ui->quarantineSearchLineEdit, &QLineEdit::textChanged, this,
            &QuarantinePanel::refilter);
    connect(m_ui->mendPanel, &MendPanel::retryRequested, this, &QuarantinePanel::retryRequested);
    refilter();
}

QuarantinePanel::~QuarantinePanel() = default;

void QuarantinePanel::setQuarantine(QuarantineList quarantine)
{
    m_list = std::move(quarantine);
    refilter();
}

void QuarantinePanel::setSource(const std::string& source)
{
    m_source = source;
    refilter();
}

void QuarantinePanel::setBusy(bool busy)
{
    m_ui->mendPanel->setBusy(busy);
}

void QuarantinePanel::refilter()
{
    QTreeView* tree = m_ui->quarantineTreeView;
    std::set<std::string> kept;
    for (const QuarantineRow* row : m_model->rowsOf(tree->selectionModel()->selectedRows())) {
        kept.insert(row->key);
    }
    m_model->setRows(m_list.rows);
    m_model->setFilter(m_source, m_ui->quarantineSearchLineEdit->text());
    m_count = static_cast<int>(std::ranges::count(m_list.rows, m_source, &QuarantineRow::source));
    openGroups();
    if (!tree->selectionModel()->hasSelection()) {
        const QModelIndexList again = m_model->indexesOf(kept);
        for (const QModelIndex& index : again) {
            tree->selectionModel()->select(index,
                                           QItemSelectionModel::Select | QItemSelectionModel::Rows);
        }
    }
    showEmpty();
    showChosen();
    emit countChanged();
}

void QuarantinePanel::openGroups()
{
    for (int group = 0; group < m_model->rowCount(); ++group) {
        const QModelIndex index = m_model->index(group, 0);
        m_ui->quarantineTreeView->setFirstColumnSpanned(group, {}, true);
        if (m_model->rowCount(index) <= openBelow) {
            m_ui->quarantineTreeView->expand(index);
        }
    }
}

void QuarantinePanel::showChosen()
{
    m_ui->mendPanel->setRecords(
        m_model->rowsOf(m_ui->quarantineTreeView->selectionModel()->selectedRows()));
}

void QuarantinePanel::showEmpty()
{
    const bool searching = !m_ui->quarantineSearchLineEdit->text().isEmpty();
    const bool any = m_model->count() > 0;
    m_ui->quarantineSearchLineEdit->setVisible(any || searching);
    m_ui->bodySplitter->setVisible(any);
    m_ui->quarantineEmptyState->setVisible(!any);
    if (searching) {
        m_ui->quarantineEmptyState->setContent({QStringLiteral("filter"),
                                                tr("No record fits"),
                                                tr("No file, key or reason holds these words."),
                                                {},
                                                {},
                                                false});
        return;
    }
    m_ui->quarantineEmptyState->setContent(
        {QStringLiteral("check"),
         tr("No record of %1 is in quarantine").arg(LocalText::text(m_source)),
         tr("What cannot be taken, or is doubtful, is listed here with the reason."),
         {},
         {},
         false});
}

} // namespace repromise
