#include "gui/messages/MessagesPage.h"

#include "gui/models/LocalText.h"
#include "gui/shell/CommandTable.h"
#include "gui/widgets/ColumnFit.h"
#include "gui/widgets/RowDelegate.h"
#include "ui_MessagesPage.h"

#include <QHeaderView>

#include <array>

namespace repromise {
namespace {

constexpr std::array<MessageShelf, messageShelfCount> shelves{
    MessageShelf::Drafts, MessageShelf::Outbox, MessageShelf::Sent, MessageShelf::Trouble};

} // namespace

MessagesPage::MessagesPage(CommandTable& commands, QWidget* parent)
    : QWidget(parent),
      m_ui(std::make_unique<Ui::MessagesPage>()),
      m_model(new MessageListModel(this))
{
    m_ui->setupUi(this);
    m_ui->messageBar->hide();
    m_ui->messagesTableView->setModel(m_model);
    RowDelegate::dress(*m_ui->messagesTableView);
    QHeaderView* header = m_ui->messagesTableView->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setSectionResizeMode(MessageListModel::Subject, QHeaderView::Stretch);
    const auto resize = [header](int column, int contents) {
        header->resizeSection(column, std::max(contents, headWidth(*header, column)));
    };
    resize(MessageListModel::Recipient, 120);
    resize(MessageListModel::Lines, 56);
    resize(MessageListModel::State, 110);
    resize(MessageListModel::When, 96);
    header->hideSection(MessageListModel::Language);
    // Subjects begin alike: the reference at their end tells them apart.
    m_ui->messagesTableView->setTextElideMode(Qt::ElideMiddle);
    m_ui->messagesTableView->setMinimumWidth(420);
    m_ui->preview->setMinimumWidth(420);
    m_ui->bodySplitter->setStretchFactor(0, 1);
    m_ui->bodySplitter->setStretchFactor(1, 1);
    m_ui->bodySplitter->setSizes({480, 600});
    buildShelves();
    connectCommands(commands);
    connectPreview();
    showShelf();
}

MessagesPage::~MessagesPage() = default;

void MessagesPage::buildShelves()
{
    for (const MessageShelf shelf : shelves) {
        m_ui->shelfTabBar->addTab(shelfTitle(shelf));
    }
    connect(m_ui->shelfTabBar, &QTabBar::currentChanged, this,
            [this](int tab) { setShelf(shelves[static_cast<std::size_t>(tab)]); });
}

void MessagesPage::connectCommands(CommandTable& commands)
{
    commands.addTo(this, CommandScope::Messages);
    connect(commands.action(CommandId::SendMessage), &QAction::triggered, this,
            [this] { emit sendRequested(selectedIds()); });
    connect(commands.action(CommandId::UndoSend), &QAction::triggered, this,
            [this] { emit undoRequested(selectedIds()); });
    connect(commands.action(CommandId::DiscardDraft), &QAction::triggered, this,
            [this] { emit discardRequested(selectedIds()); });
    connect(m_ui->draftPushButton, &QPushButton::clicked, this, &MessagesPage::draftAllRequested);
    connect(m_ui->sendAllPushButton, &QPushButton::clicked, this,
            [this] { emit sendRequested(draftIds()); });
    connect(m_ui->emptyState, &EmptyState::actionTriggered, this, &MessagesPage::draftAllRequested);
    connect(m_ui->messageBar, &MessageBar::actionTriggered, this,
            &MessagesPage::barActionTriggered);
    connect(m_ui->messagesTableView->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &MessagesPage::selectionMoved);
}

void MessagesPage::connectPreview()
{
    MessagePreview* preview = m_ui->preview;
    connect(preview, &MessagePreview::sendRequested, this,
            [this] { emit sendRequested(selectedIds()); });
    connect(preview, &MessagePreview::undoRequested, this,
            [this] { emit undoRequested(selectedIds()); });
    connect(preview, &MessagePreview::discardRequested, this,
            [this] { emit discardRequested(selectedIds()); });
    connect(preview, &MessagePreview::approveRequested, this, [this] {
        for (const std::string& id : selectedIds()) {
            emit approveRequested(id);
        }
    });
    connect(preview, &MessagePreview::resolveRequested, this, [this](bool arrived) {
        for (const std::string& id : selectedIds()) {
            emit resolveRequested(id, arrived);
        }
    });
}

QString MessagesPage::shelfTitle(MessageShelf shelf) const
{
    const QString count = LocalText::count(m_model->countOn(shelf));
    switch (shelf) {
    case MessageShelf::Drafts:
        return tr("Drafts (%1)").arg(count);
    case MessageShelf::Outbox:
        return tr("Outbox (%1)").arg(count);
    case MessageShelf::Sent:
        return tr("Sent (%1)").arg(count);
    case MessageShelf::Trouble:
        break;
    }
    return tr("Failed or uncertain (%1)").arg(count);
}

void MessagesPage::setMessages(std::vector<MessageView> messages, Instant now)
{
    const std::vector<std::string> kept = selectedIds();
    m_model->setMessages(std::move(messages), now);
    for (const MessageShelf shelf : shelves) {
        m_ui->shelfTabBar->setTabText(static_cast<int>(shelf), shelfTitle(shelf));
    }
    showShelf();
    const int row = kept.size() == 1 ? m_model->rowOf(kept.front()) : -1;
    if (m_model->rowCount() > 0) {
        m_ui->messagesTableView->selectRow(row < 0 ? 0 : row);
    }
}

void MessagesPage::setShelf(MessageShelf shelf)
{
    m_ui->shelfTabBar->setCurrentIndex(static_cast<int>(shelf));
    m_model->setShelf(shelf);
    showShelf();
    if (m_model->rowCount() > 0) {
        m_ui->messagesTableView->selectRow(0);
    }
}

void MessagesPage::showShelf()
{
    const bool empty = m_model->rowCount() == 0;
    if (empty && m_ui->messagesTableView->hasFocus()) {
        m_ui->shelfTabBar->setFocus(Qt::OtherFocusReason); // else it would leave the page
    }
    m_ui->bodyStackedWidget->setCurrentIndex(empty ? 0 : 1);
    // The state takes the room of the lines, which the message itself shows.
    const bool oneState = m_model->allInOneState();
    m_ui->messagesTableView->setColumnHidden(MessageListModel::State, oneState);
    m_ui->messagesTableView->setColumnHidden(MessageListModel::Lines, !oneState);
    m_ui->sendAllPushButton->setEnabled(!m_busy && m_model->countOn(MessageShelf::Drafts) > 0);
    m_ui->draftPushButton->setEnabled(!m_busy && m_untold > 0);
    if (empty) {
        showEmpty();
        m_ui->preview->clear();
    }
}

void MessagesPage::showEmpty()
{
    EmptyState::Content content{QStringLiteral("messages"), {}, {}, {}, {}, m_busy};
    switch (m_model->shelf()) {
    case MessageShelf::Drafts:
        content.title = m_untold > 0 || !m_lines ? tr("No drafts yet") : tr("Every customer knows");
        content.text = m_untold > 0
                           ? tr("%Ln line(s) will miss the promise and the customer does not know.",
                                nullptr, static_cast<int>(m_untold))
                       : m_lines ? tr("No customer waits for news about a late line.")
                                 : tr("There are no order lines to write about.");
        content.action = m_untold > 0 ? tr("Draft messages") : QString();
        break;
    case MessageShelf::Outbox:
        content.title = tr("The outbox is empty");
        content.text = tr("Messages wait here for the seconds in which they can be taken back.");
        break;
    case MessageShelf::Sent:
        content.title = tr("Nothing sent yet");
        content.text = tr("What customers were told stays here, word for word.");
        break;
    case MessageShelf::Trouble:
        content.icon = QStringLiteral("check");
        content.title = tr("No trouble");
        content.text = tr("Every message that left was accepted.");
        break;
    }
    m_ui->emptyState->setContent(content);
}

void MessagesPage::showDetail(const MessageDetail& detail)
{
    const auto ids = selectedIds();
    if (ids.size() == 1 && ids.front() == detail.head.id) {
        m_ui->preview->setMessage(detail);
    }
}

void MessagesPage::setUntold(std::uint64_t untold, bool lines)
{
    m_untold = untold;
    m_lines = lines;
    showShelf();
}

void MessagesPage::setBusy(bool busy)
{
    m_busy = busy;
    showShelf();
}

void MessagesPage::showResult(Tone tone, const QString& text, const QString& action)
{
    m_ui->messageBar->show(tone, text, action);
}

void MessagesPage::selectionMoved()
{
    const auto ids = selectedIds();
    if (ids.size() == 1) {
        emit detailRequested(ids.front());
    } else {
        m_ui->preview->clear(static_cast<int>(ids.size()));
    }
}

std::vector<std::string> MessagesPage::selectedIds() const
{
    std::vector<std::string> ids;
    const QModelIndexList rows = m_ui->messagesTableView->selectionModel()->selectedRows();
    for (const QModelIndex& row : rows) {
        ids.push_back(m_model->messageAt(row.row()).id);
    }
    return ids;
}

std::vector<std::string> MessagesPage::draftIds() const
{
    return m_model->idsOn(MessageShelf::Drafts);
}

} // namespace repromise
