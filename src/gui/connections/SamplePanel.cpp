#include "gui/connections/SamplePanel.h"

#include "gui/connections/ComplaintText.h"
#include "gui/connections/SampleModel.h"
#include "gui/models/LocalText.h"
#include "gui/models/ReadableJson.h"
#include "gui/widgets/ColumnFit.h"
#include "gui/widgets/RowDelegate.h"
#include "ui_SamplePanel.h"

#include <QFontDatabase>
#include <QHeaderView>
#include <QStandardItemModel>

namespace repromise {
namespace {

constexpr int keyWidth = 130;
constexpr int fieldWidth = 140;

} // namespace

SamplePanel::SamplePanel(QWidget* parent)
    : QWidget(parent),
      m_ui(std::make_unique<Ui::SamplePanel>()),
      m_records(new SampleModel(this)),
      m_fields(new QStandardItemModel(this))
{
    m_ui->setupUi(this);
    m_ui->recordsTableView->setModel(m_records);
    RowDelegate::dress(*m_ui->recordsTableView);
    m_ui->recordsTableView->horizontalHeader()->resizeSection(SampleModel::Key, keyWidth);
    m_ui->recordsTableView->horizontalHeader()->setStretchLastSection(true);
    m_ui->recordsTableView->setMinimumWidth(
        keyWidth + headWidth(*m_ui->recordsTableView->horizontalHeader(), SampleModel::Key + 1));
    m_ui->mappedTableView->setModel(m_fields);
    RowDelegate::dress(*m_ui->mappedTableView);
    m_ui->mappedTableView->horizontalHeader()->setStretchLastSection(true);
    m_ui->bodySplitter->setSizes({300, 290, 270});
    connect(m_ui->kindComboBox, &QComboBox::currentIndexChanged, this, &SamplePanel::showKind);
    connect(m_ui->recordsTableView->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &SamplePanel::showRecord);
}

SamplePanel::~SamplePanel() = default;

void SamplePanel::setSample(SourceSample sample)
{
    m_sample = std::move(sample);
    // Not before: a panel within a dialog loses it when the dialog is first shown.
    m_ui->rawPlainTextEdit->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    const QSignalBlocker quiet(m_ui->kindComboBox);
    m_ui->kindComboBox->clear();
    for (const SampleCount& count : m_sample.counts) {
        m_ui->kindComboBox->addItem(
            count.refused == 0
                ? tr("%1 (%2)", "records, count")
                      .arg(ComplaintText::records(count.kind), LocalText::count(count.read))
                : tr("%1 (%2, %3 refused)")
                      .arg(ComplaintText::records(count.kind), LocalText::count(count.read),
                           LocalText::count(count.refused)),
            LocalText::text(count.kind));
    }
    m_ui->summaryLabel->setText(summary());
    showKind();
}

QString SamplePanel::summary() const
{
    if (m_sample.error) {
        return m_sample.error->sentence;
    }
    if (m_sample.counts.empty()) {
        return tr("It can be read, but there is nothing in it yet.");
    }
    return m_sample.all ? tr("All of it was read. Nothing was kept.")
                        : tr("Only the first records were read. Nothing was kept.");
}

void SamplePanel::takeFocus()
{
    m_ui->recordsTableView->setFocus();
}

void SamplePanel::showKind()
{
    const std::string kind = m_ui->kindComboBox->currentData().toString().toStdString();
    std::vector<SampleRecord> records;
    for (const bool refused : {true, false}) { // what is wrong first
        for (const SampleRecord& record : m_sample.records) {
            if (record.kind == kind && record.complaint.empty() != refused) {
                records.push_back(record);
            }
        }
    }
    const bool any = !records.empty();
    m_records->setRecords(std::move(records));
    if (any) {
        m_ui->recordsTableView->selectRow(0);
    }
    showRecord();
}

void SamplePanel::showRecord()
{
    const QModelIndex current = m_ui->recordsTableView->currentIndex();
    const bool shown = current.isValid() && current.row() < m_records->rowCount();
    m_fields->clear();
    m_fields->setHorizontalHeaderLabels({tr("Field"), tr("Value")});
    m_ui->mappedTableView->horizontalHeader()->resizeSection(0, fieldWidth);
    m_ui->rawPlainTextEdit->clear();
    m_ui->complaintLabel->setVisible(shown && !m_records->record(current.row()).complaint.empty());
    if (!shown) {
        return;
    }
    const SampleRecord& record = m_records->record(current.row());
    m_ui->complaintLabel->setText(LocalText::text(record.complaint));
    for (const RecordField& field : record.fields) {
        auto* name = new QStandardItem(LocalText::text(field.name));
        auto* value = new QStandardItem(LocalText::text(field.value));
        name->setEditable(false);
        value->setEditable(false);
        m_fields->appendRow({name, value});
    }
    m_ui->rawPlainTextEdit->setPlainText(readableJson(record.raw));
}

} // namespace repromise
