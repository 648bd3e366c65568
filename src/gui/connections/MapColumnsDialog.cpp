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

#include <algorithm>

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
    m_ui->sheetPanel->hide();
    m_ui->listPanel->hide();
    m_ui->headerRowSpinBox->setValue(static_cast<int>(m_draft.mapping.place.sheet.headerRow));
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
    take(m_draft.mapping, {});
    m_ui->fieldsTableView->setFocus();
}

MapColumnsDialog::~MapColumnsDialog() = default;

void MapColumnsDialog::setUpTables()
{
    QTableView* fields = m_ui->fieldsTableView;
    fields->setModel(m_model);
    RowDelegate::dress(*fields);
    fields->setItemDelegate(m_delegate);
    RowDelegate::editIn(*fields, MappingModel::Source);
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
    connect(m_ui->fileComboBox, &QComboBox::activated, this, &MapColumnsDialog::askForRows);
    connect(m_ui->sheetComboBox, &QComboBox::activated, this, &MapColumnsDialog::takePlace);
    connect(m_ui->listComboBox, &QComboBox::activated, this, &MapColumnsDialog::takePlace);
    connect(m_ui->headerRowSpinBox, &QSpinBox::valueChanged, this, &MapColumnsDialog::takePlace);
    connect(m_ui->choosePushButton, &QPushButton::clicked, this, &MapColumnsDialog::chooseFile);
    connect(m_ui->kindComboBox, &QComboBox::activated, this, &MapColumnsDialog::takeKind);
    connect(m_ui->guessPushButton, &QPushButton::clicked, this, &MapColumnsDialog::guess);
    connect(m_ui->columnsListView, &QListView::activated, this, &MapColumnsDialog::assign);
    connect(m_model, &MappingModel::judged, this, &MapColumnsDialog::showVerdict);
    connect(m_ui->fieldsTableView->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &MapColumnsDialog::showVerdict);
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

/// The field that is current stays so.
void MapColumnsDialog::take(ColumnMapping mapping, FileSample sample)
{
    const int row = std::max(0, m_ui->fieldsTableView->currentIndex().row());
    m_model->setMapping(std::move(mapping), std::move(sample));
    m_ui->fieldsTableView->setCurrentIndex(
        m_model->index(std::min(row, m_model->rowCount() - 1), MappingModel::Source));
}

void MapColumnsDialog::setSample(FileSample sample)
{
    m_ui->messageBar->hide();
    m_columns->setSample(sample);
    m_delegate->setColumns(m_columns->columns());
    ColumnMapping mapping = m_model->mapping();
    const bool fresh = mapping.columns.empty() && mapping.constants.empty();
    if (fresh) {
        mapping.columns = guessMapping(mapping.kind, sample).columns;
    }
    take(mapping, std::move(sample));
    showPlaces();
    if (fresh && !m_model->check().usable) {
        tryOnlyList();
    }
}

void MapColumnsDialog::showUnread(const QString& why)
{
    m_columns->setSample({});
    m_delegate->setColumns({});
    take(m_model->mapping(), {});
    showPlaces();
    showResult(Tone::Danger, why);
}

void MapColumnsDialog::showPlaces()
{
    showSheets();
    showLists();
}

/// The rows of a document that cannot be one itself are those of its list, if it has just one.
void MapColumnsDialog::tryOnlyList()
{
    const auto& json = m_model->sample().json;
    if (json && json->lists.size() == 1 && m_model->mapping().place.list.empty()
        && m_model->sample().rows.size() == 1) {
        m_ui->listComboBox->setCurrentIndex(1);
        ColumnMapping empty;
        empty.kind = m_model->mapping().kind;
        take(std::move(empty), m_model->sample());
        takePlace();
    }
}

/// A list that the file does not have stays in sight, as a sheet does.
void MapColumnsDialog::showLists()
{
    const auto& json = m_model->sample().json;
    const QString chosen = LocalText::text(m_model->mapping().place.list);
    QStringList paths;
    if (json) {
        for (const std::string& path : json->lists) {
            paths << LocalText::text(path);
        }
    }
    if (!chosen.isEmpty() && !paths.contains(chosen)) {
        paths << chosen;
    }
    m_ui->listComboBox->clear();
    m_ui->listComboBox->addItem(tr("found automatically"), QString());
    for (const QString& path : paths) {
        m_ui->listComboBox->addItem(path, path);
    }
    m_ui->listComboBox->setCurrentIndex(m_ui->listComboBox->findData(chosen));
    const bool unread = m_model->sample().columns.empty() && !chosen.isEmpty();
    m_ui->listPanel->setVisible((json && !paths.isEmpty()) || unread);
}

/// A sheet that the file does not have stays in sight, so that another one can be chosen.
void MapColumnsDialog::showSheets()
{
    const auto& workbook = m_model->sample().workbook;
    const QString chosen = LocalText::text(m_model->mapping().place.sheet.sheet);
    QStringList names;
    if (workbook) {
        for (const std::string& name : workbook->sheets) {
            names << LocalText::text(name);
        }
    }
    if (!chosen.isEmpty() && !names.contains(chosen)) {
        names << chosen;
    }
    m_ui->sheetComboBox->clear();
    m_ui->sheetComboBox->addItem(tr("the first one"), QString());
    for (const QString& name : names) {
        m_ui->sheetComboBox->addItem(name, name);
    }
    m_ui->sheetComboBox->setCurrentIndex(m_ui->sheetComboBox->findData(chosen));
    const bool unread = m_model->sample().columns.empty() && !chosen.isEmpty();
    m_ui->sheetPanel->setVisible(workbook.has_value() || unread);
}

void MapColumnsDialog::takePlace()
{
    ColumnMapping mapping = m_model->mapping();
    mapping.place.sheet = {m_ui->sheetComboBox->currentData().toString().toStdString(),
                           static_cast<std::uint64_t>(m_ui->headerRowSpinBox->value())};
    mapping.place.list = m_ui->listComboBox->currentData().toString().toStdString();
    take(std::move(mapping), m_model->sample());
    askForRows();
}

void MapColumnsDialog::askForRows()
{
    const QString file = m_ui->fileComboBox->currentData().toString();
    if (!file.isEmpty()) {
        emit fileChosen(file.toStdString(), m_model->mapping().place);
    }
}

void MapColumnsDialog::chooseFile()
{
    m_ask.openFile(this, tr("A file like those to come"),
                   tr("CSV, Excel and JSON files (*.csv *.txt *.xlsx *.json *.jsonl *.ndjson)"),
                   [this](const QString& path) {
                       if (path.isEmpty()) {
                           return;
                       }
                       const std::filesystem::path file(path.toStdString());
                       m_ui->fileComboBox->addItem(LocalText::text(file.filename().string()), path);
                       m_ui->fileComboBox->setCurrentIndex(m_ui->fileComboBox->count() - 1);
                       askForRows();
                   });
}

void MapColumnsDialog::guessAs(const std::string& kind)
{
    const FileSample sample = m_model->sample();
    ColumnMapping mapping = guessMapping(kind, sample);
    mapping.place = m_model->mapping().place;
    take(std::move(mapping), sample);
}

/// What was mapped belongs to fields of another kind.
void MapColumnsDialog::takeKind()
{
    const std::string kind = m_ui->kindComboBox->currentData().toString().toStdString();
    if (kind != m_model->mapping().kind) {
        guessAs(kind);
    }
}

void MapColumnsDialog::guess()
{
    guessAs(m_model->mapping().kind);
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

/// What is wrong with the values of the current field, unless that is said already.
QString MapColumnsDialog::wrongWithCurrent(const QString& said) const
{
    const QModelIndex field = m_ui->fieldsTableView->currentIndex();
    const auto& fields = m_model->check().fields;
    if (!field.isValid() || field.row() >= static_cast<int>(fields.size())) {
        return {};
    }
    const MappedField& current = fields[static_cast<std::size_t>(field.row())];
    return current.wrong == 0 || said.contains(current.complaint)
               ? QString()
               : QLatin1Char('\n') + current.complaint;
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
    m_ui->verdictLabel->setText(text + wrongWithCurrent(text));
    m_ui->savePushButton->setEnabled(check.usable);
    m_ui->guessPushButton->setEnabled(any && !check.fields.empty());
}

void MapColumnsDialog::showResult(Tone tone, const QString& sentence)
{
    m_ui->messageBar->show(tone, sentence);
    showVerdict();
}

} // namespace repromise
