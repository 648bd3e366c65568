#pragma once

#include "app/Messages.h"

#include <QAbstractTableModel>

#include <vector>

namespace repromise {

/// The shelves of the Messages page.
enum class MessageShelf { Drafts, Outbox, Sent, Trouble };
constexpr int messageShelfCount = 4;

/// Where a message stands by its state: failed and uncertain ones are trouble, discarded ones
/// stand nowhere (-1 as a shelf number).
int shelfOf(const MessageView& message);

/// One shelf of the outbox. Rows are a page of people's mail: hundreds, not millions.
class MessageListModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Recipient, Subject, Lines, Language, State, When, columnTotal };
    enum Role { IdRole = Qt::UserRole + 1 };

    explicit MessageListModel(QObject* parent = nullptr);

    /// Moments are shown as seen from `now`.
    void setMessages(std::vector<MessageView> messages, Instant now);
    void setShelf(MessageShelf shelf);
    MessageShelf shelf() const { return m_shelf; }
    std::size_t countOn(MessageShelf shelf) const;
    std::vector<std::string> idsOn(MessageShelf shelf) const;
    const MessageView& messageAt(int row) const { return m_messages[m_rows[asIndex(row)]]; }
    /// -1 when the message is not on this shelf.
    int rowOf(const std::string& id) const;
    /// Every message of the shelf is in the same state, so that a column for it says nothing.
    bool allInOneState() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    static std::size_t asIndex(int row) { return static_cast<std::size_t>(row); }
    QString cell(const MessageView& message, int column) const;
    void arrange();

    std::vector<MessageView> m_messages;
    std::vector<std::size_t> m_rows;
    MessageShelf m_shelf = MessageShelf::Drafts;
    Instant m_now;
};

} // namespace repromise
