#include "gui/today/TodayPage.h"

#include "gui/models/LocalText.h"
#include "gui/shell/Colors.h"
#include "gui/today/FigureTile.h"
#include "gui/today/IncidentRow.h"
#include "gui/today/StepRow.h"
#include "gui/widgets/EmptyState.h"
#include "gui/widgets/MessageBar.h"

#include <QApplication>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace repromise {
namespace {

constexpr int contentWidth = 1100;
constexpr int wideContentWidth = 1760;
constexpr int twoColumnsFrom = 1500;

void scaleFont(QLabel* label, double factor)
{
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * factor);
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    constexpr int roomForAccents = 4;
    label->setContentsMargins(0, roomForAccents, 0, 0);
}

} // namespace

TodayPage::TodayPage(QWidget* parent)
    : QWidget(parent),
      m_heading(new QLabel(this)),
      m_since(new QLabel(this)),
      m_messageBar(new MessageBar(this)),
      m_untold(new FigureTile(tr("Customers do not know"), this)),
      m_backorders(new FigureTile(tr("Backorders"), this)),
      m_value(new FigureTile(tr("Value of backorders"), this)),
      m_onTime(new FigureTile(tr("Open lines on time"), this)),
      m_stepsTitle(new QLabel(tr("Do first"), this)),
      m_steps(new QVBoxLayout),
      m_incidentsTitle(new QLabel(this)),
      m_incidents(new QVBoxLayout),
      m_empty(new EmptyState(this))
{
    scaleFont(m_heading, 1.6);
    scaleFont(m_stepsTitle, 1.15);
    scaleFont(m_incidentsTitle, 1.15);
    m_incidents->setSpacing(8);
    m_since->setWordWrap(true);
    m_steps->setSpacing(8);

    m_content = new QWidget(this);
    m_content->setMaximumWidth(contentWidth);
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    column->addWidget(m_heading);
    column->addWidget(m_since);
    column->addWidget(m_messageBar);
    column->addWidget(buildTiles());
    column->addSpacing(8);
    column->addLayout(buildLists());
    column->addStretch(1);

    auto* scroll = new QScrollArea(this);
    scroll->setWidget(m_content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    showLoading();
}

/// Steps and incidents: below each other, or side by side where the window is wide.
QBoxLayout* TodayPage::buildLists()
{
    m_lists = new QBoxLayout(QBoxLayout::TopToBottom);
    m_lists->setSpacing(20);
    const auto part = [this](std::initializer_list<QWidget*> widgets, QLayout* rows) {
        auto* widget = new QWidget(this);
        auto* column = new QVBoxLayout(widget);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(12);
        column->addWidget(*widgets.begin());
        column->addLayout(rows);
        if (widgets.size() > 1) {
            column->addWidget(*(widgets.end() - 1));
        }
        m_lists->addWidget(widget, 1, Qt::AlignTop);
        return widget;
    };
    part({m_stepsTitle, m_empty}, m_steps);
    m_incidentsPart = part({m_incidentsTitle}, m_incidents);
    m_incidentsPart->hide();
    return m_lists;
}

QWidget* TodayPage::buildTiles()
{
    auto* tiles = new QWidget(this);
    auto* row = new QHBoxLayout(tiles);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    for (FigureTile* tile : {m_untold, m_backorders, m_value, m_onTime}) {
        row->addWidget(tile, 1);
    }
    return tiles;
}

void TodayPage::showLoading()
{
    m_heading->setText(tr("Today"));
    m_since->setText(tr("Reading the backlog…"));
    m_stepsTitle->hide();
    showNoFigures();
    m_empty->hide();
}

void TodayPage::showNoFigures()
{
    for (FigureTile* tile : {m_untold, m_backorders, m_value, m_onTime}) {
        tile->setFigure(LocalText::dash(), QString());
    }
}

void TodayPage::showError(const QString& sentence)
{
    if (m_empty->isHidden() && m_steps->isEmpty()) {
        m_since->setText(tr("There is nothing to show yet."));
    }
    m_messageBar->show(Tone::Danger, sentence);
}

void TodayPage::setToday(const TodayView& view, Date today, Instant now)
{
    m_heading->setText(LocalText::longDate(today));
    m_since->setText(sinceText(view, now));
    showTiles(view);
    showSteps(view);
}

QString TodayPage::sinceText(const TodayView& view, Instant now) const
{
    if (!view.lastVisit.known()) {
        return tr("Your first visit to this workspace.");
    }
    const QString ago = LocalText::ago(view.lastVisit, now);
    if (view.syncs + view.told + view.changes == 0) {
        return tr("Nothing has happened since your last visit (%1).", "how long ago").arg(ago);
    }
    const QStringList news{tr("%Ln sync(s)", nullptr, static_cast<int>(view.syncs)),
                           tr("%Ln message(s) sent", nullptr, static_cast<int>(view.told)),
                           tr("%Ln change(s) journalled", nullptr, static_cast<int>(view.changes))};
    return tr("Since your last visit (%1): %2.", "how long ago, list of news")
        .arg(ago, news.join(QStringLiteral(", ")));
}

void TodayPage::showTiles(const TodayView& view)
{
    if (view.openLines == 0) {
        showNoFigures();
        return;
    }
    m_untold->setFigure(LocalText::count(view.untold), tr("late lines not yet told"),
                        view.untold > 0 ? Tone::Danger : Tone::Good);
    m_backorders->setFigure(LocalText::count(view.backorders),
                            tr("of %1 open lines").arg(LocalText::count(view.openLines)));
    m_value->setFigure(LocalText::money(view.backorderMinorByCurrency, 1),
                       tr("that will miss the promise"));
    const double share = static_cast<double>(view.onTime) / static_cast<double>(view.openLines);
    m_onTime->setFigure(tr("%1%", "share of lines").arg(QLocale().toString(share * 100.0, 'f', 1)),
                        tr("will keep their date"));
}

void TodayPage::showSteps(const TodayView& view)
{
    std::optional<NextStep::Kind> focused; // keeps the keyboard through a reload
    while (QLayoutItem* item = m_steps->takeAt(0)) {
        auto* row = static_cast<StepRow*>(item->widget());
        if (row->isAncestorOf(QApplication::focusWidget())) {
            focused = row->kind();
        }
        row->deleteLater();
        delete item;
    }
    for (const NextStep& step : view.steps) {
        auto* row = new StepRow(step, m_steps->isEmpty(), this);
        connect(row, &StepRow::chosen, this, &TodayPage::stepChosen);
        m_steps->addWidget(row);
        if (step.kind == focused) {
            row->show(); // what is hidden cannot take the keyboard
            row->findChild<QPushButton*>()->setFocus();
        }
    }
    m_stepsTitle->setVisible(!view.steps.empty());
    m_empty->setVisible(view.steps.empty());
    m_empty->setContent({QStringLiteral("check"),
                         tr("Nothing waits for you"),
                         tr("Every late line's customer knows, and every source is fresh."),
                         {},
                         {},
                         false});
    orderStops();
}

void TodayPage::setIncidents(const std::vector<IncidentView>& incidents, std::size_t total)
{
    std::string focused; // keeps the keyboard through a reload
    while (QLayoutItem* item = m_incidents->takeAt(0)) {
        auto* row = static_cast<IncidentRow*>(item->widget());
        if (row->isAncestorOf(QApplication::focusWidget())) {
            focused = row->id();
        }
        row->deleteLater();
        delete item;
    }
    for (const IncidentView& incident : incidents) {
        auto* row = new IncidentRow(incident, this);
        connect(row, &IncidentRow::chosen, this, &TodayPage::incidentChosen);
        m_incidents->addWidget(row);
        if (incident.id == focused) {
            row->show();
            row->findChild<QPushButton*>()->setFocus();
        }
    }
    m_incidentsTitle->setText(
        total > incidents.size()
            ? tr("The worst of %Ln incident(s)", nullptr, static_cast<int>(total))
            : tr("%Ln incident(s)", nullptr, static_cast<int>(total)));
    m_incidentsPart->setVisible(!incidents.empty());
    orderStops();
}

/// Tab goes down the page, whichever list was renewed last.
void TodayPage::orderStops()
{
    QPushButton* before = nullptr;
    for (const QVBoxLayout* rows : {m_steps, m_incidents}) {
        for (int i = 0; i < rows->count(); ++i) {
            auto* button = rows->itemAt(i)->widget()->findChild<QPushButton*>();
            if (before != nullptr) {
                setTabOrder(before, button);
            }
            before = button;
        }
    }
}

void TodayPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool wide = width() >= twoColumnsFrom;
    m_lists->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_content->setMaximumWidth(wide ? wideContentWidth : contentWidth);
}

void TodayPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        QPalette muted = m_since->palette();
        muted.setColor(QPalette::WindowText, colorsOf(palette()).mutedText);
        m_since->setPalette(muted);
    }
}

} // namespace repromise
