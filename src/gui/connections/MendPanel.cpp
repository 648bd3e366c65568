#include "gui/connections/MendPanel.h"

#include "gui/connections/FieldsModel.h"
#include "gui/models/LocalText.h"
#include "gui/widgets/RowDelegate.h"
#include "ui_MendPanel.h"

#include <QFontDatabase>
#include <QHeaderView>

#include <algorithm>

namespace repromise {
namespace {

constexpr int fieldWidth = 150;

bool alike(const std::vector<const QuarantineRow*>& records)
{
    const auto names = [](const QuarantineRow& row) {
        std::vector<std::string> list;
        for (const RecordField& field : row.fields) {
            list.push_back(field.name);
        }
        return list;
    };
    return std::ranges::all_of(records, [&](const QuarantineRow* row) {
        return row->record == records.front()->record && names(*row) == names(*records.front());
    });
}

} // namespace

MendPanel::MendPanel(QWidget* parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::MendPanel>()), m_fields(new FieldsModel(this))
{
    m_ui->setupUi(this);
    m_ui->fieldsTableView->setModel(m_fields);
    RowDelegate::dress(*m_ui->fieldsTableView);
    RowDelegate::editIn(*m_ui->fieldsTableView, FieldsModel::Value);
    m_ui->fieldsTableView->horizontalHeader()->resizeSection(FieldsModel::Field, fieldWidth);
    m_ui->fieldsTableView->horizontalHeader()->setStretchLastSection(true);
    m_ui->rawPlainTextEdit->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    connect(m_fields, &FieldsModel::edited, this, &MendPanel::enableButtons);
    connect(m_ui->undoPushButton, &QPushButton::clicked, m_fields, &FieldsModel::undo);
    connect(m_ui->retryPushButton, &QPushButton::clicked, this,
            [this] { emit retryRequested(m_fields->mended()); });
    showRecords({});
}

MendPanel::~MendPanel() = default;

void MendPanel::setRecords(const std::vector<const QuarantineRow*>& records)
{
    std::vector<std::int64_t> ids;
    ids.reserve(records.size());
    for (const QuarantineRow* record : records) {
        ids.push_back(record->id);
    }
    if (ids != m_shown) {
        m_shown = std::move(ids);
        showRecords(records);
    }
}

void MendPanel::setBusy(bool busy)
{
    m_busy = busy;
    enableButtons();
}

void MendPanel::showRecords(const std::vector<const QuarantineRow*>& records)
{
    const int count = static_cast<int>(records.size());
    const bool kept =
        std::ranges::none_of(records, [](const QuarantineRow* row) { return row->fields.empty(); });
    m_mendable = count > 0 && kept && alike(records);
    QString say;
    if (count == 0) {
        say = tr("Choose a record to see its fields. Choose several, or a whole group, to give a "
                 "field of all of them one value.");
    } else if (!kept) {
        say = tr("What came could not be read well enough to be mended here. Mend it at its source "
                 "and sync again.");
    } else if (!m_mendable) {
        say = tr("These are records of different kinds. Choose records that are alike.");
    } else if (count == 1) {
        say = LocalText::text(records.front()->reason);
    } else {
        say = tr("A value typed here is set for all of them. What is not touched stays as it is.");
    }
    m_ui->titleLabel->setText(count == 1  ? LocalText::text(records.front()->key)
                              : count > 1 ? tr("%Ln record(s) chosen", nullptr, count)
                                          : tr("Mend and deliver again"));
    m_ui->hintLabel->setText(say);
    m_fields->setRecords(m_mendable ? records : std::vector<const QuarantineRow*>());
    m_ui->fieldsTableView->setVisible(m_mendable);
    m_ui->fillerWidget->setVisible(!m_mendable && count != 1);
    m_ui->rawLabel->setVisible(count == 1);
    m_ui->rawPlainTextEdit->setVisible(count == 1);
    m_ui->rawPlainTextEdit->setPlainText(count == 1 ? LocalText::text(records.front()->raw)
                                                    : QString());
    m_ui->retryPushButton->setText(tr("&Deliver %Ln again", nullptr, count));
    enableButtons();
}

void MendPanel::enableButtons()
{
    m_ui->undoPushButton->setEnabled(m_fields->changed() && !m_busy);
    m_ui->retryPushButton->setEnabled(m_mendable && !m_busy);
    m_ui->undoPushButton->setVisible(m_mendable);
    m_ui->retryPushButton->setVisible(m_mendable);
}

} // namespace repromise
