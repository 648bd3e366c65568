#include "gui/messages/MessagePreview.h"

#include "gui/messages/MessageListModel.h"
#include "gui/messages/MessageText.h"
#include "gui/models/LocalText.h"
#include "gui/shell/Colors.h"
#include "ui_MessagePreview.h"

#include <QEvent>

namespace repromise {
namespace {

void setInk(QLabel* label, const QColor& ink)
{
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, ink);
    label->setPalette(palette);
}

} // namespace

MessagePreview::MessagePreview(QWidget* parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::MessagePreview>())
{
    m_ui->setupUi(this);
    QFont heading = m_ui->subjectLabel->font();
    heading.setPointSizeF(heading.pointSizeF() * 1.25);
    heading.setWeight(QFont::DemiBold);
    m_ui->subjectLabel->setFont(heading);
    m_ui->htmlTextBrowser->setWordWrapMode(QTextOption::WordWrap);
    connect(m_ui->sendPushButton, &QPushButton::clicked, this, &MessagePreview::sendRequested);
    connect(m_ui->approvePushButton, &QPushButton::clicked, this,
            &MessagePreview::approveRequested);
    connect(m_ui->undoPushButton, &QPushButton::clicked, this, &MessagePreview::undoRequested);
    connect(m_ui->discardPushButton, &QPushButton::clicked, this,
            &MessagePreview::discardRequested);
    connect(m_ui->wasSentPushButton, &QPushButton::clicked, this,
            [this] { emit resolveRequested(true); });
    connect(m_ui->wasNotSentPushButton, &QPushButton::clicked, this,
            [this] { emit resolveRequested(false); });
    clear();
}

MessagePreview::~MessagePreview() = default;

void MessagePreview::setMessage(const MessageDetail& message)
{
    m_head = message.head;
    m_ui->subjectLabel->setText(LocalText::text(message.head.subject));
    QStringList head{tr("To %1").arg(MessageText::recipient(message.head)),
                     MessageText::language(message.head.language),
                     tr("Template %1, version %2")
                         .arg(LocalText::text(message.head.templateName))
                         .arg(message.templateVersion)};
    if (!message.head.approvedBy.empty()) {
        head << tr("Approved by %1").arg(LocalText::text(message.head.approvedBy));
    }
    m_ui->headLabel->setText(head.join(QStringLiteral("  ·  ")));
    m_ui->htmlTextBrowser->setHtml(LocalText::text(message.html));
    m_ui->plainTextEdit->setPlainText(LocalText::text(message.text));
    m_ui->bodyTabWidget->show();
    showActions(&message.head);
    paintState();
}

void MessagePreview::clear(int selected)
{
    m_head.reset();
    m_ui->subjectLabel->setText(selected > 1 ? tr("%Ln messages selected", nullptr, selected)
                                             : QString());
    m_ui->headLabel->clear();
    m_ui->bodyTabWidget->setVisible(false);
    showActions(nullptr);
    m_ui->sendPushButton->setVisible(selected > 1);
    m_ui->discardPushButton->setVisible(selected > 1);
    paintState();
}

void MessagePreview::showActions(const MessageView* message)
{
    const int shelf = message == nullptr ? -1 : shelfOf(*message);
    const bool draft = shelf == static_cast<int>(MessageShelf::Drafts);
    const bool waitsForApproval = draft && MessageText::waitsForApproval(*message);
    const bool uncertain = message != nullptr && message->state == "uncertain";
    const bool failed = message != nullptr && message->state == "failed";
    m_ui->sendPushButton->setVisible(draft && !waitsForApproval);
    m_ui->approvePushButton->setVisible(waitsForApproval);
    m_ui->undoPushButton->setVisible(shelf == static_cast<int>(MessageShelf::Outbox));
    m_ui->wasSentPushButton->setVisible(uncertain);
    m_ui->wasNotSentPushButton->setVisible(uncertain);
    m_ui->discardPushButton->setVisible(draft || failed);
}

void MessagePreview::paintState()
{
    const QString why = m_head ? MessageText::explanation(*m_head) : QString();
    m_ui->stateLabel->setText(why);
    m_ui->stateLabel->setVisible(!why.isEmpty());
    const Colors& colors = colorsOf(palette());
    setInk(m_ui->headLabel, colors.mutedText);
    setInk(m_ui->stateLabel, colors.tone(m_head ? MessageText::tone(*m_head) : Tone::Neutral).ink);
}

void MessagePreview::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        paintState();
    }
}

} // namespace repromise
