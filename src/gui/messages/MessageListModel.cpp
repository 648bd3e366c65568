#include "gui/messages/MessageListModel.h"

#include "gui/messages/MessageText.h"
#include "gui/models/LocalText.h"

#include <algorithm>

namespace repromise {

int shelfOf(const MessageView& message)
{
    const std::string& state = message.state;
    if (state == "discarded") {
        return -1;
    }
    if (state == "sent") {
        return static_cast<int>(MessageShelf::Sent);
    }
    if (state == "failed" || state == "uncertain") {
        return static_cast<int>(MessageShelf::Trouble);
    }
    return static_cast<int>(state == "draft" ? MessageShelf::Drafts : MessageShelf::Outbox);
}

MessageListModel::MessageListModel(QObject* parent) : QAbstractTableModel(parent) {}

void MessageListModel::setMessages(std::vector<MessageView> messages, Instant now)
{
    beginResetModel();
    m_now = now;
    m_messages = std::move(messages);
    arrange();
    endResetModel();
}

void MessageListModel::setShelf(MessageShelf shelf)
{
    beginResetModel();
    m_shelf = shelf;
    arrange();
    endResetModel();
}

void MessageListModel::arrange()
{
    m_rows.clear();
    for (std::size_t i = 0; i < m_messages.size(); ++i) {
        if (shelfOf(m_messages[i]) == static_cast<int>(m_shelf)) {
            m_rows.push_back(i);
        }
    }
}

std::size_t MessageListModel::countOn(MessageShelf shelf) const
{
    return static_cast<std::size_t>(
        std::ranges::count(m_messages, static_cast<int>(shelf), shelfOf));
}

std::vector<std::string> MessageListModel::idsOn(MessageShelf shelf) const
{
    std::vector<std::string> ids;
    for (const MessageView& message : m_messages) {
        if (shelfOf(message) == static_cast<int>(shelf)) {
            ids.push_back(message.id);
        }
    }
    return ids;
}

int MessageListModel::rowOf(const std::string& id) const
{
    const auto found =
        std::ranges::find_if(m_rows, [&](std::size_t row) { return m_messages[row].id == id; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

bool MessageListModel::allInOneState() const
{
    return std::ranges::all_of(m_rows, [this](std::size_t row) {
        return MessageText::state(m_messages[row])
               == MessageText::state(m_messages[m_rows.front()]);
    });
}

int MessageListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int MessageListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columnTotal;
}

QString MessageListModel::cell(const MessageView& message, int column) const
{
    switch (column) {
    case Recipient:
        return LocalText::text(message.contactName.empty() ? message.customer
                                                           : message.contactName);
    case Subject:
        return LocalText::text(message.subject);
    case Lines:
        return LocalText::count(message.lines.size());
    case Language:
        return LocalText::text(message.language);
    case State:
        return MessageText::state(message);
    default:
        return LocalText::recent(MessageText::moment(message), m_now);
    }
}

QVariant MessageListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const MessageView& message = messageAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return cell(message, index.column());
    case Qt::ToolTipRole:
        return index.column() == State ? MessageText::explanation(message)
                                       : MessageText::recipient(message);
    case Qt::TextAlignmentRole:
        return index.column() == Lines ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case IdRole:
        return QString::fromStdString(message.id);
    default:
        return {};
    }
}

QVariant MessageListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Recipient:
        return tr("Contact");
    case Subject:
        return tr("Subject");
    case Lines:
        return tr("Lines");
    case Language:
        return tr("Language");
    case State:
        return tr("State");
    default:
        return tr("When");
    }
}

} // namespace repromise
