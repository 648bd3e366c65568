#include "gui/queue/LineStoryPanel.h"

#include "app/CertaintyText.h"
#include "gui/models/LineCells.h"
#include "gui/models/LocalText.h"
#include "gui/shell/Colors.h"
#include "gui/shell/Icons.h"
#include "gui/widgets/TagPainter.h"
#include "ui_LineStoryPanel.h"

#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>

namespace repromise {
namespace {

constexpr std::size_t mostOutrankers = 8;

QString supplyName(const Backlog& backlog, const Peg& peg)
{
    switch (peg.kind) {
    case SupplyKind::Allocated:
        return QCoreApplication::translate("LineStoryPanel", "Set aside for it");
    case SupplyKind::Stock:
        return QCoreApplication::translate("LineStoryPanel", "Free stock");
    case SupplyKind::Inbound:
        break;
    }
    return LocalText::text(backlog.text(backlog.inbound.key[peg.inbound]));
}

/// What the outbox calls a state, as the screens say it.
QString stateText(const std::string& state)
{
    static const std::map<std::string, const char*> names{
        {"draft", QT_TRANSLATE_NOOP("LineStoryPanel", "draft")},
        {"waiting", QT_TRANSLATE_NOOP("LineStoryPanel", "waiting for approval")},
        {"approved", QT_TRANSLATE_NOOP("LineStoryPanel", "approved")},
        {"sending", QT_TRANSLATE_NOOP("LineStoryPanel", "being sent")},
        {"sent", QT_TRANSLATE_NOOP("LineStoryPanel", "sent")},
        {"failed", QT_TRANSLATE_NOOP("LineStoryPanel", "failed")},
        {"uncertain", QT_TRANSLATE_NOOP("LineStoryPanel", "uncertain")},
        {"held", QT_TRANSLATE_NOOP("LineStoryPanel", "held")},
        {"discarded", QT_TRANSLATE_NOOP("LineStoryPanel", "discarded")}};
    const auto found = names.find(state);
    return found == names.end() ? QString::fromStdString(state)
                                : QCoreApplication::translate("LineStoryPanel", found->second);
}

} // namespace

LineStoryPanel::LineStoryPanel(QWidget* parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::LineStoryPanel>())
{
    m_ui->setupUi(this);
    for (QLabel* label : findChildren<QLabel*>()) {
        label->setTextFormat(Qt::PlainText); // names come from outside
    }
    m_ui->figuresTable->setColumns({{{}, false, 0}, {{}, true, 1}, {{}, false, 0}, {{}, true, 1}});
    m_ui->pegsTable->setColumns(
        {{tr("Supply"), false, 1}, {tr("Quantity"), true, 0}, {tr("There on"), true, 0}});
    m_ui->messagesTable->setColumns({{{}, false, 0}, {{}, false, 1}, {{}, true, 0}});
    m_ui->journalTable->setColumns({{{}, false, 0}, {{}, false, 1}});
    m_ui->emptyState->setContent({QStringLiteral("panel"),
                                  tr("No line chosen"),
                                  tr("Choose a line to see its dates, what it waits for and what "
                                     "the customer knows."),
                                  {},
                                  {},
                                  false});
    connect(m_ui->copySentenceButton, &QToolButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_ui->customerSentenceLabel->text()); });
    connect(m_ui->optionList, &OptionList::proposeRequested, this,
            [this](int rank) { emit proposeRequested(m_picture, m_options, rank); });
    connect(m_ui->incidentPushButton, &QPushButton::clicked, this,
            [this] { emit incidentRequested(m_incident); });
    drawIcons();
    showLine({}, noIx);
}

LineStoryPanel::~LineStoryPanel() = default;

void LineStoryPanel::setTellAction(QAction* action)
{
    connect(m_ui->tellButton, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, this,
            [this, action] { m_ui->tellButton->setEnabled(action->isEnabled()); });
    m_ui->tellButton->setToolTip(action->toolTip());
}

void LineStoryPanel::addSafeDates(const PicturePtr& picture)
{
    if (m_line != noIx && m_picture->backlog == picture->backlog) {
        m_picture = picture;
        showRibbon();
    }
}

void LineStoryPanel::showLine(const PicturePtr& picture, LineIx line)
{
    if (picture && picture == m_picture && line == m_line) {
        return;
    }
    m_picture = picture;
    m_line = picture && line < picture->backlog->lines.size() ? line : noIx;
    m_ui->stack->setCurrentWidget(m_line == noIx ? m_ui->emptyPage : m_ui->storyPage);
    if (m_line == noIx) {
        return;
    }
    showHead();
    showRibbon();
    showFigures();
    showPegs();
    showSentence({});
    showCustomerSentence({});
    showOutrankers({});
    showOptions({});
    showIncident({});
    showMessages({});
    showJournal({});
    m_ui->storyScrollArea->ensureVisible(0, 0);
    emit storyRequested(m_picture, m_line);
}

void LineStoryPanel::showHead()
{
    const LineCells cells(*m_picture);
    m_ui->titleLabel->setText(cells.lineName(m_line));
    m_ui->itemLabel->setText(cells.display(m_line, QueueColumn::Item) + QStringLiteral(" · ")
                             + cells.display(m_line, QueueColumn::Description));
    m_ui->customerLabel->setText(tr("%1, tier %2")
                                     .arg(cells.display(m_line, QueueColumn::Customer),
                                          cells.display(m_line, QueueColumn::Tier)));
    m_ui->tagRow->setTags(tagsOf(m_picture->states.exceptions[m_line]));
    m_ui->tagRow->setVisible(!m_picture->states.exceptions[m_line].empty());
    setAccessibleDescription(cells.sentence(m_line));
}

void LineStoryPanel::showRibbon()
{
    const LineTable& lines = m_picture->backlog->lines;
    RibbonDates dates;
    dates.requested = lines.requested[m_line];
    dates.promised = lines.promised[m_line];
    dates.confirmed = lines.confirmed[m_line];
    dates.told = lines.told[m_line];
    dates.projected = m_picture->plan.projected[m_line];
    dates.safe = m_picture->plan.safe[m_line];
    dates.due = m_picture->states.due[m_line];
    dates.today = m_picture->today;
    m_ui->dateRibbon->setDates(dates);
    // No safe date without how far it can be trusted.
    const QString trust = m_picture->safeDatesComing ? LocalText::safeDatesComing()
                          : dates.safe.known()
                              ? trustInSafeDates(*m_picture, m_picture->plan.limiting[m_line])
                              : QString();
    m_ui->trustLabel->setText(trust);
    m_ui->trustLabel->setVisible(!trust.isEmpty());
}

void LineStoryPanel::showFigures()
{
    const LineCells cells(*m_picture);
    const LineTable& lines = m_picture->backlog->lines;
    const QString unit = LocalText::text(
        m_picture->backlog->text(m_picture->backlog->items.unit[lines.item[m_line]]));
    const auto quantity = [&unit](std::int64_t units) {
        return LocalText::quantity(units) + QChar(0xA0) + unit;
    };
    m_ui->figuresTable->setRows({
        {tr("Open"), quantity(lines.open(m_line)), tr("Value"),
         cells.display(m_line, QueueColumn::Value)},
        {tr("Ordered"), quantity(lines.ordered[m_line]), tr("Priority"),
         cells.display(m_line, QueueColumn::Priority)},
        {tr("Shipped"), quantity(lines.shipped[m_line]), tr("Location"),
         cells.display(m_line, QueueColumn::Location)},
        {tr("Set aside"), quantity(lines.allocated[m_line]), tr("Source"),
         cells.display(m_line, QueueColumn::Source)},
    });
}

void LineStoryPanel::showPegs()
{
    std::vector<QStringList> rows;
    for (const Peg& peg : m_picture->plan.pegsOf(m_line)) {
        rows.push_back({supplyName(*m_picture->backlog, peg), LocalText::quantity(peg.quantity),
                        peg.date == m_picture->today ? tr("today") : LocalText::date(peg.date)});
    }
    const std::int64_t shortage = m_picture->plan.shortage[m_line];
    if (shortage > 0) {
        rows.push_back({tr("Nothing on order"), LocalText::quantity(shortage), tr("no date")});
    }
    m_ui->pegsTable->setRows(rows);
    m_ui->pegsSection->setVisible(!rows.empty());
}

void LineStoryPanel::showSentence(const QString& sentence)
{
    m_ui->sentenceLabel->setText(sentence);
    m_ui->sentenceLabel->setVisible(!sentence.isEmpty());
}

void LineStoryPanel::showCustomerSentence(const QString& sentence)
{
    m_ui->customerSentenceLabel->setText(sentence);
    m_ui->customerSection->setVisible(!sentence.isEmpty());
}

void LineStoryPanel::drawIcons()
{
    m_ui->copySentenceButton->setIcon(makeIcon(QStringLiteral("copy"), colorsOf(palette())));
}

void LineStoryPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        drawIcons();
    }
}

void LineStoryPanel::showOutrankers(const std::vector<OutrankView>& outrankers)
{
    qDeleteAll(m_ui->outrankList->findChildren<QWidget*>(Qt::FindDirectChildrenOnly));
    m_ui->outrankSection->setVisible(!outrankers.empty());
    for (std::size_t i = 0; i < outrankers.size() && i < mostOutrankers; ++i) {
        const OutrankView& other = outrankers[i];
        auto* link =
            new QPushButton(tr("%1 / %2 took %3", "order, line, quantity")
                                .arg(LocalText::text(other.order), LocalText::text(other.line),
                                     LocalText::quantity(other.quantity)),
                            m_ui->outrankList);
        link->setProperty("kind", QStringLiteral("link"));
        link->setCursor(Qt::PointingHandCursor);
        link->setToolTip(tr("Go to this line"));
        connect(link, &QPushButton::clicked, this,
                [this, row = other.row] { emit lineRequested(row); });
        m_ui->outrankList->layout()->addWidget(link);
    }
    if (outrankers.size() > mostOutrankers) {
        auto* rest = new QLabel(
            tr("and %Ln more", nullptr, static_cast<int>(outrankers.size() - mostOutrankers)),
            m_ui->outrankList);
        rest->setProperty("kind", QStringLiteral("muted"));
        m_ui->outrankList->layout()->addWidget(rest);
    }
}

void LineStoryPanel::showOptions(const std::vector<OptionView>& options)
{
    m_ui->optionList->setOptions(options, m_picture->today);
    m_ui->optionsSection->setVisible(!options.empty());
}

void LineStoryPanel::showIncident(const std::optional<IncidentView>& incident)
{
    m_incident = incident ? incident->id : std::string();
    m_ui->incidentPushButton->setVisible(incident && incident->lines > 1);
    if (incident) {
        m_ui->incidentPushButton->setText(
            tr("One of %Ln line(s) of an incident", nullptr, static_cast<int>(incident->lines)));
    }
}

void LineStoryPanel::setIncident(LineIx line, const std::optional<IncidentView>& incident)
{
    if (line == m_line && m_line != noIx) {
        showIncident(incident);
    }
}

void LineStoryPanel::setOptions(LineIx line, const LineOptionsView& options)
{
    if (line == m_line && m_line != noIx) {
        m_options = options;
        showOptions(options.options);
    }
}

void LineStoryPanel::showMessages(const std::vector<MessageView>& messages)
{
    std::vector<QStringList> rows;
    for (const MessageView& message : messages) {
        const Instant at = message.sentAt.known() ? message.sentAt : message.createdAt;
        rows.push_back(
            {LocalText::instant(at), LocalText::text(message.subject), stateText(message.state)});
    }
    if (rows.empty()) {
        rows.push_back({tr("Nothing was written about this line yet.")});
    }
    m_ui->messagesTable->setRows(rows);
}

void LineStoryPanel::showJournal(const std::vector<JournalView>& entries)
{
    std::vector<QStringList> rows;
    rows.reserve(entries.size());
    for (const JournalView& entry : entries) {
        rows.push_back(
            {LocalText::instant(entry.at),
             LocalText::text(entry.kind) + QStringLiteral(" · ") + LocalText::text(entry.actor)});
    }
    m_ui->journalTable->setRows(rows);
    m_ui->journalSection->setVisible(!rows.empty());
}

void LineStoryPanel::setStory(LineIx line, const LineStoryView& story)
{
    if (line != m_line || m_line == noIx) {
        return;
    }
    showSentence(story.explanation.sentence);
    showCustomerSentence(story.explanation.customerSentence);
    showOutrankers(story.explanation.outrankedBy);
    showMessages(story.messages);
    showJournal(story.journal);
}

void LineStoryPanel::setStoryError(LineIx line, const QString& sentence)
{
    if (line == m_line && m_line != noIx) {
        showSentence(sentence);
    }
}

void LineStoryPanel::setSelectedCount(int count)
{
    m_ui->tellButton->setText(count > 1 ? tr("Tell customers (%Ln lines)", nullptr, count)
                                        : tr("Tell customer"));
}

} // namespace repromise
