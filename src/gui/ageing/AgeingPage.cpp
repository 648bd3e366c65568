#include "gui/ageing/AgeingPage.h"

#include "gui/ageing/AgeingDelegate.h"
#include "gui/ageing/AgeingModel.h"
#include "gui/models/LocalText.h"
#include "gui/shell/CommandTable.h"
#include "gui/shell/Theme.h"
#include "gui/shell/UiSettings.h"
#include "ui_AgeingPage.h"

#include <QHeaderView>

namespace repromise {
namespace {

QString dimensionKey()
{
    return QStringLiteral("ageing/dimension");
}

QString measureKey()
{
    return QStringLiteral("ageing/measure");
}

} // namespace

AgeingPage::AgeingPage(CommandTable& commands, UiSettings& settings, QWidget* parent)
    : QWidget(parent),
      m_ui(std::make_unique<Ui::AgeingPage>()),
      m_settings(settings),
      m_model(new AgeingModel(this))
{
    m_ui->setupUi(this);
    m_ui->reviewButton->setDefaultAction(commands.action(CommandId::ExportReview));
    commands.addTo(this, CommandScope::Ageing);
    for (const AgeingDimension dimension : {AgeingDimension::Location, AgeingDimension::Tier,
                                            AgeingDimension::Family, AgeingDimension::Customer}) {
        m_ui->dimensionComboBox->addItem(AgeingSheet::title(dimension));
    }
    m_ui->dimensionComboBox->setCurrentIndex(settings.text(dimensionKey()).toInt());
    m_ui->linesButton->setChecked(settings.text(measureKey()) == QStringLiteral("lines"));
    m_ui->valueButton->setChecked(!m_ui->linesButton->isChecked());
    m_ui->table->setModel(m_model);
    m_ui->table->setItemDelegate(new AgeingDelegate(*m_model, this));
    m_ui->table->setMouseTracking(true);
    m_ui->table->verticalHeader()->hide();
    m_ui->table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_ui->table->horizontalHeader()->setSectionsClickable(false);
    m_ui->table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 12);
    setWithout(Without::Loading);

    connect(m_ui->dimensionComboBox, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_settings.set(dimensionKey(), index);
        askForReport();
    });
    connect(m_ui->emptyState, &EmptyState::actionTriggered, this, [this] {
        m_without == Without::NoSource ? emit connectRequested() : emit retryRequested();
    });
    connect(m_ui->currencyComboBox, &QComboBox::activated, this, &AgeingPage::showSheet);
    connect(m_ui->valueButton, &QPushButton::toggled, this, [this](bool value) {
        m_settings.set(measureKey(), value ? QStringLiteral("value") : QStringLiteral("lines"));
        showSheet();
    });
    connect(m_ui->chart, &AgeingChart::partClicked, this, &AgeingPage::open);
    const auto openCell = [this](const QModelIndex& index) {
        open(m_model->bucketOf(index), m_model->seriesOf(index));
    };
    connect(m_ui->table, &QTableView::clicked, this, openCell);
    connect(m_ui->table, &QTableView::activated, this, openCell);
}

AgeingPage::~AgeingPage() = default;

MessageBar& AgeingPage::messageBar() const
{
    return *m_ui->messageBar;
}

AgeingDimension AgeingPage::dimension() const
{
    return static_cast<AgeingDimension>(std::max(0, m_ui->dimensionComboBox->currentIndex()));
}

AgeingMeasure AgeingPage::measure() const
{
    return m_ui->linesButton->isChecked() ? AgeingMeasure::Lines : AgeingMeasure::Value;
}

const AgeingSheet& AgeingPage::sheet() const
{
    return m_model->sheet();
}

void AgeingPage::setPicture(const PicturePtr& picture)
{
    m_picture = picture;
    askForReport();
}

void AgeingPage::setWithout(Without why, const QString& sentence)
{
    m_picture.reset();
    m_without = why;
    m_ui->summaryLabel->clear();
    m_ui->currencyComboBox->hide();
    m_ui->emptyState->setContent(withoutPicture(why, sentence));
    m_ui->stack->setCurrentWidget(m_ui->emptyState);
}

void AgeingPage::askForReport()
{
    if (m_picture) {
        emit reportRequested(m_picture, AgeingSheet::reportKeys(dimension()));
    }
}

void AgeingPage::setReport(const PicturePtr& picture, const AgeingResult& result)
{
    if (picture != m_picture || result.by != AgeingSheet::reportKeys(dimension())) {
        return;
    }
    m_result = result;
    showSheet();
}

void AgeingPage::setReportError(const QString& sentence)
{
    m_ui->messageBar->show(Tone::Danger, sentence);
}

void AgeingPage::showSheet()
{
    if (!m_picture) {
        return;
    }
    const AgeingSheet sheet(m_result, dimension(), measure(),
                            m_ui->currencyComboBox->currentText().toStdString(),
                            m_picture->backlog.get());
    m_ui->currencyComboBox->clear();
    for (const std::string& code : sheet.currencies()) {
        m_ui->currencyComboBox->addItem(LocalText::text(code));
    }
    m_ui->currencyComboBox->setCurrentText(LocalText::text(sheet.currency()));
    m_ui->currencyComboBox->setVisible(sheet.currencies().size() > 1);
    m_ui->chart->setSheet(sheet);
    m_model->setSheet(sheet);
    const int rows = m_model->rowCount();
    m_ui->table->setFixedHeight(m_ui->table->horizontalHeader()->sizeHint().height()
                                + rows * m_ui->table->verticalHeader()->defaultSectionSize() + 2);
    m_ui->emptyState->setContent({QStringLiteral("check"),
                                  tr("Nothing is late"),
                                  tr("There are no backorders, so there is nothing that ages."),
                                  {},
                                  {},
                                  false});
    m_ui->stack->setCurrentWidget(sheet.empty() ? static_cast<QWidget*>(m_ui->emptyState)
                                                : m_ui->sheetPage);
    showSummary();
}

void AgeingPage::showSummary()
{
    std::map<std::string, std::int64_t> sums;
    std::uint64_t lines = 0;
    for (const AgeingRow& row : m_result.rows) {
        lines += row.lines;
        for (const auto& [code, minor] : row.minorByCurrency) {
            sums[code] += minor;
        }
    }
    m_ui->summaryLabel->setText(tr("%Ln backorder(s)", nullptr, static_cast<int>(lines))
                                + QStringLiteral("   ·   ") + LocalText::money(sums)
                                + QStringLiteral("   ·   ")
                                + tr("as of %1").arg(LocalText::longDate(m_picture->today)));
}

void AgeingPage::open(int bucket, int series)
{
    emit queueRequested(sheet().filterOf(bucket, series));
}

} // namespace repromise
