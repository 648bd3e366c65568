#include "gui/queue/ColumnChooser.h"

#include "gui/queue/QueueGrid.h"
#include "ui_ColumnChooser.h"

namespace repromise {

ColumnChooser::ColumnChooser(QueueGrid& grid, QWidget* parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::ColumnChooser>()), m_grid(grid)
{
    m_ui->setupUi(this);
    fill();
    connect(m_ui->columnsListWidget, &QListWidget::itemChanged, this,
            [this](QListWidgetItem* item) {
                const auto column = static_cast<QueueColumn>(item->data(Qt::UserRole).toInt());
                const bool shown = item->checkState() == Qt::Checked;
                if (!shown && m_grid.shownColumns().size() == 1) {
                    item->setCheckState(
                        Qt::Checked); // a table without columns could not be found again
                    return;
                }
                m_grid.setColumnShown(column, shown);
            });
    connect(m_ui->resetButton, &QPushButton::clicked, this, [this] {
        m_grid.restoreColumns({});
        emit m_grid.columnsChanged();
        fill();
    });
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QDialog::accept);
}

ColumnChooser::~ColumnChooser() = default;

void ColumnChooser::fill()
{
    const QSignalBlocker quiet(m_ui->columnsListWidget);
    m_ui->columnsListWidget->clear();
    for (const QueueColumn column : QueueColumns::all()) {
        auto* item = new QListWidgetItem(QueueColumns::title(column), m_ui->columnsListWidget);
        item->setToolTip(QueueColumns::tip(column));
        item->setData(Qt::UserRole, static_cast<int>(column));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(m_grid.columnShown(column) ? Qt::Checked : Qt::Unchecked);
    }
    m_ui->columnsListWidget->setCurrentRow(0);
}

} // namespace repromise
