#include "gui/variants/VariantForm.h"

#include "base/Excerpt.h"
#include "gui/shell/Colors.h"
#include "gui/shell/Icons.h"
#include "gui/variants/DraftFields.h"
#include "gui/variants/VariantText.h"
#include "ui_VariantForm.h"

#include <QEvent>

#include <algorithm>

namespace repromise {
namespace {

std::string placeOf(int row)
{
    return "/segments/" + std::to_string(row);
}

} // namespace

VariantForm::VariantForm(QWidget* parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::VariantForm>()), m_fields(new DraftFields(this))
{
    m_ui->setupUi(this);
    m_ui->segmentsSplitter->setStretchFactor(1, 1);
    m_ui->segmentsSplitter->setSizes({170, 720});
    VariantText::fill(*m_ui->onFailureComboBox, VariantText::onFailure());
    m_fields->line(m_ui->saysLineEdit, "/says", DraftFields::Kind::Text, m_ui->saysProblemLabel);
    m_fields->choice(m_ui->onFailureComboBox, "/on_failure", m_ui->onFailureProblemLabel);
    m_fields->choice(m_ui->fallBackComboBox, "/fall_back", m_ui->fallBackProblemLabel);
    m_fields->flag(m_ui->lineTermsCheckBox, "/line_terms", true, m_ui->lineTermsProblemLabel);
    connect(m_fields, &DraftFields::edited, this, &VariantForm::followEdit);
    connect(m_ui->segmentForm, &SegmentForm::edited, this, &VariantForm::followEdit);
    connectSegments();
    drawIcons();
}

VariantForm::~VariantForm() = default;

void VariantForm::connectSegments()
{
    connect(m_ui->segmentsListWidget, &QListWidget::currentRowChanged, this,
            &VariantForm::showSegment);
    connect(m_ui->addToolButton, &QToolButton::clicked, this, [this] {
        m_draft->addSegment(freeName(tr("New segment")));
        changeSegments(static_cast<int>(m_draft->segments()) - 1);
        m_ui->segmentForm->takeFocus();
    });
    connect(m_ui->copyToolButton, &QToolButton::clicked, this, [this] {
        m_draft->copySegment(static_cast<std::size_t>(chosen()), freeName(titleOf(chosen())));
        changeSegments(chosen() + 1);
        m_ui->segmentForm->takeFocus();
    });
    connect(m_ui->removeToolButton, &QToolButton::clicked, this, [this] {
        m_draft->eraseSegment(static_cast<std::size_t>(chosen()));
        changeSegments(std::min(chosen(), static_cast<int>(m_draft->segments()) - 1));
    });
    const auto move = [this](int rows) {
        m_draft->moveSegment(static_cast<std::size_t>(chosen()),
                             static_cast<std::size_t>(chosen() + rows));
        changeSegments(chosen() + rows);
    };
    connect(m_ui->upToolButton, &QToolButton::clicked, this, [move] { move(-1); });
    connect(m_ui->downToolButton, &QToolButton::clicked, this, [move] { move(1); });
}

int VariantForm::chosen() const
{
    return m_ui->segmentsListWidget->currentRow();
}

void VariantForm::load(VariantDraft& draft, const QStringList& others)
{
    m_draft = &draft;
    m_ui->fallBackComboBox->clear();
    m_ui->fallBackComboBox->addItem(tr("Choose a variant"));
    for (const QString& name : others) {
        m_ui->fallBackComboBox->addItem(name, name);
    }
    m_fields->load(draft, {});
    showSegments(0);
    showHead();
}

void VariantForm::reload()
{
    m_fields->load(*m_draft, {});
    showSegments(std::max(0, chosen()));
    showHead();
}

QString VariantForm::titleOf(int row) const
{
    const VariantDraft::Json* name = m_draft->find(placeOf(row) + "/name");
    return name != nullptr && name->is_string() && !name->get_ref<const std::string&>().empty()
               ? shown(name->get<std::string>())
               : tr("Segment %1", "its number").arg(row + 1);
}

/// `wish`, or `wish 2` …: each name once.
std::string VariantForm::freeName(const QString& wish) const
{
    QStringList taken;
    for (int row = 0; row < static_cast<int>(m_draft->segments()); ++row) {
        taken << titleOf(row);
    }
    QString name = wish;
    for (int number = 2; taken.contains(name); ++number) {
        name = wish + u' ' + QString::number(number);
    }
    return name.toStdString();
}

void VariantForm::showSegments(int chosen)
{
    {
        const QSignalBlocker quiet(m_ui->segmentsListWidget);
        m_ui->segmentsListWidget->clear();
        for (int row = 0; row < static_cast<int>(m_draft->segments()); ++row) {
            m_ui->segmentsListWidget->addItem(titleOf(row));
        }
        m_ui->segmentsListWidget->setCurrentRow(
            std::min(chosen, m_ui->segmentsListWidget->count() - 1));
    }
    showSegment(this->chosen());
    showProblems();
}

void VariantForm::showSegment(int row)
{
    const bool any = row >= 0;
    m_ui->segmentForm->setVisible(any);
    if (any) {
        m_ui->segmentForm->load(*m_draft, placeOf(row));
    }
    m_ui->copyToolButton->setEnabled(any);
    m_ui->removeToolButton->setEnabled(any);
    m_ui->upToolButton->setEnabled(row > 0);
    m_ui->downToolButton->setEnabled(any && row + 1 < m_ui->segmentsListWidget->count());
}

void VariantForm::changeSegments(int chosen)
{
    showSegments(chosen);
    emit edited();
}

void VariantForm::followEdit()
{
    if (QListWidgetItem* item = m_ui->segmentsListWidget->currentItem()) {
        item->setText(titleOf(chosen()));
    }
    showHead();
    emit edited();
}

void VariantForm::showHead()
{
    const bool fallsBack = m_ui->onFailureComboBox->currentData() == QStringLiteral("fall_back");
    const bool named = m_draft->find("/fall_back") != nullptr;
    m_ui->fallBackComboBox->setVisible(fallsBack || named);
    setEnabled(m_draft->isJson());
}

void VariantForm::showProblems()
{
    m_fields->showProblems();
    if (chosen() >= 0) {
        m_ui->segmentForm->showProblems();
    }
    QStringList ofList;
    for (const VariantProblem& problem : m_draft->problems()) {
        if (problem.pointer == "/segments") {
            ofList << problemText(problem);
        }
    }
    showProblem(*m_ui->segmentsProblemLabel, ofList.join(u'\n'));
    const QPixmap mark =
        makePixmap(QStringLiteral("warning"), colorsOf(palette()).tone(Tone::Danger).ink, 16,
                   devicePixelRatioF());
    for (int row = 0; row < m_ui->segmentsListWidget->count(); ++row) {
        const std::string place = placeOf(row);
        const bool wrong =
            std::ranges::any_of(m_draft->problems(), [&place](const VariantProblem& problem) {
                return problem.pointer == place || problem.pointer.starts_with(place + "/");
            });
        m_ui->segmentsListWidget->item(row)->setIcon(wrong ? QIcon(mark) : QIcon());
    }
}

void VariantForm::goTo(const std::string& pointer)
{
    const QStringList steps = shown(pointer).split(u'/');
    if (steps.value(1) == QStringLiteral("segments") && steps.size() > 2) {
        m_ui->segmentsListWidget->setCurrentRow(steps.value(2).toInt());
    }
}

void VariantForm::drawIcons()
{
    const Colors& colors = colorsOf(palette());
    m_ui->addToolButton->setIcon(makeIcon(QStringLiteral("plus"), colors));
    m_ui->copyToolButton->setIcon(makeIcon(QStringLiteral("copy"), colors));
    m_ui->removeToolButton->setIcon(makeIcon(QStringLiteral("trash"), colors));
    m_ui->upToolButton->setIcon(makeIcon(QStringLiteral("previous"), colors));
    m_ui->downToolButton->setIcon(makeIcon(QStringLiteral("next"), colors));
}

void VariantForm::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        drawIcons();
    }
}

} // namespace repromise
