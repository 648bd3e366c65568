#include "gui/connections/MapColumnsDialog.h"

#include "gui/connections/ColumnDelegate.h"
#include "gui/connections/ComplaintText.h"
#include "gui/connections/FileColumnsModel.h"
#include "gui/connections/MappingModel.h"
#include "gui/models/LocalText.h"
#include "gui/shell/Ask.h"
#include "ui_MapColumnsDialog.h"

#include <QHeaderView>
#include <QShortcut>

namespace repromise {

MapColumnsDialog::MapColumnsDialog(Ask& ask, MappingDraft draft, QWidget* parent)
    : QDialog(parent),
      m_ui(std::make_unique<Ui::MapColumnsDialog>()),
      m_ask(ask),
      m_draft(std::move(draft)),
      m_model(new MappingModel(this)),
      m_columns(new FileColumnsModel(this)),
      m_delegate(new ColumnDelegate(this))
{
    m_ui->setupUi(this);
    m_ui->messageBar->hide();
    m_ui->titleLabel->setText(tr("Columns of %1").arg(LocalText::text(m_draft.source)));
    for (const std::filesystem::path& file : m_draft.files) {
        m_ui->fileComboBox->addItem(LocalText::text(file.filename().string()),
                                    QString::fromStdString(file.string()));
    }
    for (const std::string& kind : m_draft.kinds) {
        m_ui->kindComboBox->addItem(ComplaintText::records(kind), LocalText::text(kind));
    }
    m_ui->kindComboBox->setCurrentIndex(
        m_ui->kindComboBox->findData(LocalText::text(m_draft.mapping.kind)));
    setUpTables();
    connectInputs();
    m_model->setMapping(m_draft.mapping, {});
    m_ui->fieldsTableView->setFocus();
}

MapColumnsDialog::~MapColumnsDialog() = default;

void MapColumnsDialog::setUpTables()
{
    QTableView* fields = m_ui->fieldsTableView;
    fields->setModel(m_model);
    RowDelegate::dress(*fields);
    fields->setItemDelegate(m_delegate);
    const int widths[]{180, 190, 130};
    for (int column = 0; column < MappingModel::Verdict; ++column) {
        fields->horizontalHeader()->resizeSection(column, widths[column]);
    }
    fields->horizontalHeader()->setStretchLastSection(true);
    m_ui->columnsListView->setModel(m_columns);
    m_ui->bodySplitter->setStretchFactor(0, 4);
    m_ui->bodySplitter->setStretchFactor(1, 1);
    m_ui->bodySplitter->setSizes({700, 200});
}

void MapColumnsDialog::connectInputs()
{
    connect(m_ui->fileComboBox, &QComboBox::activated, this, [this] {
        emit fileChosen(m_ui->fileComboBox->currentData().toString().toStdString());
    });
    connect(m_ui->choosePushButton, &QPushButton::clicked, this, &MapColumnsDialog::chooseFile);
    connect(m_ui->kindComboBox, &QComboBox::activated, this, &MapColumnsDialog::takeKind);
    connect(m_ui->guessPushButton, &QPushButton::clicked, this, &MapColumnsDialog::guess);
    connect(m_ui->columnsListView, &QListView::activated, this, &MapColumnsDialog::assign);
    connect(m_model, &MappingModel::judged, this, &MapColumnsDialog::showVerdict);
    connect(new QShortcut(QKeySequence::Delete, m_ui->fieldsTableView, nullptr, nullptr,
                          Qt::WidgetShortcut),
            &QShortcut::activated, this, &MapColumnsDialog::clearField);
    connect(m_ui->cancelPushButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->savePushButton, &QPushButton::clicked, this, [this] {
        m_ui->savePushButton->setEnabled(false);
        emit mappingGiven(mapping());
    });
}

const ColumnMapping& MapColumnsDialog::mapping() const
{
    return m_model->mapping();
}

void MapColumnsDialog::setSample(FileSample sample)
{
    m_columns->setSample(sample);
    m_delegate->setColumns(m_columns->columns());
    const bool fresh = m_model->mapping().columns.empty() && m_model->mapping().constants.empty();
    const ColumnMapping mapping =
        fresh ? guessMapping(m_model->mapping().kind, sample) : m_model->mapping();
    m_model->setMapping(mapping, std::move(sample));
}

void MapColumnsDialog::chooseFile()
{
    m_ask.openFile(this, tr("A file like those to come"), tr("CSV files (*.csv *.txt)"),
                   [this](const QString& path) {
                       if (path.isEmpty()) {
                           return;
                       }
                       const std::filesystem::path file(path.toStdString());
                       m_ui->fileComboBox->addItem(LocalText::text(file.filename().string()), path);
                       m_ui->fileComboBox->setCurrentIndex(m_ui->fileComboBox->count() - 1);
                       emit fileChosen(file);
                   });
}

/// What was mapped belongs to fields of another kind.
void MapColumnsDialog::takeKind()
{
    const std::string kind = m_ui->kindComboBox->currentData().toString().toStdString();
    if (kind != m_model->mapping().kind) {
        const FileSample sample = m_model->sample();
        m_model->setMapping(guessMapping(kind, sample), sample);
    }
}

void MapColumnsDialog::guess()
{
    const FileSample sample = m_model->sample();
    m_model->setMapping(guessMapping(m_model->mapping().kind, sample), sample);
}

/// Enter on a column gives it to the field that is current.
void MapColumnsDialog::assign(const QModelIndex& column)
{
    const QModelIndex field = m_ui->fieldsTableView->currentIndex();
    if (column.isValid() && field.isValid()) {
        m_model->setColumn(field.row(), m_columns->column(column.row()));
    }
}

void MapColumnsDialog::clearField()
{
    const QModelIndex field = m_ui->fieldsTableView->currentIndex();
    if (field.isValid()) {
        m_model->setColumn(field.row(), QString());
    }
}

void MapColumnsDialog::showVerdict()
{
    const MappingCheck& check = m_model->check();
    const bool any = !m_model->sample().columns.empty();
    QString text;
    if (!any) {
        text = tr("Choose a file like those to come: its first rows show what a mapping does.");
    } else if (!check.usable) {
        text = check.complaint;
    } else {
        text = tr("%1 of the first %2 rows would be taken.")
                   .arg(LocalText::count(check.taken), LocalText::count(check.rows));
        if (!check.complaint.isEmpty()) {
            text += QLatin1Char(' ') + check.complaint;
        }
    }
    m_ui->verdictLabel->setText(text);
    m_ui->savePushButton->setEnabled(check.usable);
    m_ui->guessPushButton->setEnabled(any && !check.fields.empty());
}

void MapColumnsDialog::showResult(Tone tone, const QString& sentence)
{
    m_ui->messageBar->show(tone, sentence);
    showVerdict();
}

} // namespace repromise
