#include "gui/connections/AddSourceDialog.h"

#include "gui/connections/SettingsForm.h"
#include "gui/models/LocalText.h"
#include "ui_AddSourceDialog.h"

#include <QStyle>

#include <algorithm>

namespace repromise {

AddSourceDialog::AddSourceDialog(Ask& ask, QWidget* parent)
    : QDialog(parent),
      m_ui(std::make_unique<Ui::AddSourceDialog>()),
      m_settings(new SettingsForm(ask))
{
    m_ui->setupUi(this);
    m_ui->settingsScrollArea->setWidget(m_settings);
    m_ui->messageBar->hide();
    connectButtons();
    setBusy(false);
    go(System);
}

AddSourceDialog::~AddSourceDialog() = default;

void AddSourceDialog::connectButtons()
{
    connect(m_ui->systemPicker, &SystemPicker::changed, this, &AddSourceDialog::enableButtons);
    connect(m_ui->systemPicker, &SystemPicker::picked, this, &AddSourceDialog::next);
    connect(m_settings, &SettingsForm::changed, this, [this] {
        m_renewed.clear();
        enableButtons();
    });
    connect(m_ui->cancelPushButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->nextPushButton, &QPushButton::clicked, this, &AddSourceDialog::next);
    connect(m_ui->backPushButton, &QPushButton::clicked, this, [this] {
        m_ui->messageBar->hide();
        go(step() == Sample ? Settings : System);
    });
    connect(m_ui->testPushButton, &QPushButton::clicked, this, [this] {
        setBusy(true);
        emit testRequested(source());
    });
    connect(m_ui->samplePushButton, &QPushButton::clicked, this, [this] {
        setBusy(true);
        emit sampleRequested(source());
    });
    connect(m_ui->addPushButton, &QPushButton::clicked, this, [this] {
        setBusy(true);
        emit sourceGiven(source());
    });
    connect(m_ui->mapPushButton, &QPushButton::clicked, this, [this] {
        setBusy(true);
        emit mappingWanted(source());
    });
}

void AddSourceDialog::setForms(std::vector<SourceForm> forms)
{
    m_ui->systemPicker->setForms(std::move(forms));
    enableButtons();
}

AddSourceDialog::Step AddSourceDialog::step() const
{
    return static_cast<Step>(m_ui->stepStackedWidget->currentIndex());
}

void AddSourceDialog::next()
{
    const SourceForm* form = m_ui->systemPicker->chosen();
    if (form != nullptr && step() == System) {
        m_settings->setForm(*form);
        orderStops();
        go(Settings);
    }
}

/// The fields were made after the buttons, but come before them.
void AddSourceDialog::orderStops()
{
    std::vector<QWidget*> stops = m_settings->stops();
    stops.insert(stops.end(), {m_ui->testPushButton, m_ui->cancelPushButton, m_ui->backPushButton,
                               m_ui->nextPushButton, m_ui->samplePushButton, m_ui->mapPushButton,
                               m_ui->addPushButton});
    for (std::size_t i = 1; i < stops.size(); ++i) {
        setTabOrder(stops[i - 1], stops[i]);
    }
}

void AddSourceDialog::go(Step step)
{
    m_ui->stepStackedWidget->setCurrentIndex(step);
    const SourceForm* form = m_ui->systemPicker->chosen();
    const QString system = form == nullptr ? QString() : LocalText::text(form->title);
    switch (step) {
    case System:
        m_ui->titleLabel->setText(tr("Which system is it?"));
        m_ui->stepLabel->setText(tr("Step 1 of 3. Nothing is changed in the system itself."));
        m_ui->systemPicker->takeFocus();
        break;
    case Settings:
        m_ui->titleLabel->setText(system);
        m_ui->stepLabel->setText(
            tr("Step 2 of 3. Where it is, and who may read it. What has a * is needed."));
        m_settings->takeFocus();
        break;
    case Sample:
        m_ui->titleLabel->setText(tr("What it would deliver"));
        m_ui->stepLabel->setText(tr("Step 3 of 3. Compare what came with what would be kept."));
        m_ui->samplePanel->takeFocus();
        break;
    }
    enableButtons();
}

void AddSourceDialog::setBusy(bool busy)
{
    if (busy && !m_busy) {
        m_before = focusWidget(); // what is disabled loses the keyboard
    }
    m_busy = busy;
    m_ui->busyBar->setVisible(busy);
    m_ui->stepStackedWidget->setEnabled(!busy);
    if (busy) {
        m_ui->messageBar->hide();
    }
    enableButtons();
    if (!busy && m_before != nullptr && m_before->isEnabled()) {
        m_before->setFocus();
    }
}

void AddSourceDialog::enableButtons()
{
    const bool complete = m_settings->complete() && !m_busy;
    m_ui->nextPushButton->setVisible(step() == System);
    m_ui->nextPushButton->setEnabled(m_ui->systemPicker->chosen() != nullptr && !m_busy);
    m_ui->backPushButton->setVisible(step() != System);
    m_ui->backPushButton->setEnabled(!m_busy);
    m_ui->testPushButton->setVisible(step() == Settings);
    m_ui->testPushButton->setEnabled(complete);
    m_ui->samplePushButton->setVisible(step() == Settings);
    m_ui->samplePushButton->setEnabled(complete);
    m_ui->addPushButton->setVisible(step() != System);
    m_ui->addPushButton->setEnabled(complete);
    const SourceForm* form = m_ui->systemPicker->chosen();
    m_ui->mapPushButton->setVisible(step() == Sample && form != nullptr
                                    && form->connector == "drop");
    m_ui->mapPushButton->setEnabled(complete);
    chooseDefault();
}

/// Enter goes on: to the settings, to the sample, and from there into the workspace, by way of the
/// columns where nothing fits as it is.
void AddSourceDialog::chooseDefault()
{
    const bool map = m_ui->mapPushButton->isVisibleTo(this) && m_nothingFits;
    const QPushButton* const main = step() == System     ? m_ui->nextPushButton
                                    : step() == Settings ? m_ui->samplePushButton
                                    : map                ? m_ui->mapPushButton
                                                         : m_ui->addPushButton;
    for (QPushButton* each :
         {m_ui->nextPushButton, m_ui->samplePushButton, m_ui->mapPushButton, m_ui->addPushButton}) {
        each->setDefault(each == main);
        each->setProperty("kind", each == main ? QStringLiteral("primary") : QString());
        each->style()->unpolish(each);
        each->style()->polish(each);
    }
}

NewSource AddSourceDialog::source() const
{
    NewSource source = m_settings->source();
    for (const auto& [key, secret] : m_renewed) {
        source.secrets[key] = secret;
    }
    return source;
}

void AddSourceDialog::showResult(Tone tone, const QString& sentence)
{
    setBusy(false);
    m_ui->messageBar->show(tone, sentence);
}

void AddSourceDialog::showSample(SourceSample sample)
{
    setBusy(false);
    for (const auto& [key, secret] : sample.renewed) {
        m_renewed[key] = secret;
    }
    m_nothingFits = std::ranges::all_of(
        sample.counts, [](const SampleCount& count) { return count.refused == count.read; });
    m_ui->samplePanel->setSample(std::move(sample));
    go(Sample);
}

} // namespace repromise
