#pragma once

#include "app/Messages.h"
#include "gui/messages/MessageListModel.h"
#include "gui/models/ExceptionText.h"

#include <QWidget>

#include <memory>

namespace Ui {
class MessagesPage;
}

namespace repromise {

class CommandTable;

/// Drafts, outbox, sent and troubled messages, with a preview. Shows what it is given and asks for
/// what the person wants; MessagesController does it.
class MessagesPage : public QWidget {
    Q_OBJECT

public:
    explicit MessagesPage(CommandTable& commands, QWidget* parent = nullptr);
    ~MessagesPage() override;

    void setMessages(std::vector<MessageView> messages, Instant now);
    void showDetail(const MessageDetail& detail);
    /// `untold` lines wait for a message; decides what the empty shelf offers.
    /// `lines`: whether there are order lines at all.
    void setUntold(std::uint64_t untold, bool lines);
    void setBusy(bool busy);
    /// `action` empty: no button; it emits `barActionTriggered`.
    void showResult(Tone tone, const QString& text, const QString& action = {});

    void setShelf(MessageShelf shelf);
    std::vector<std::string> selectedIds() const;
    std::vector<std::string> draftIds() const;

signals:
    void detailRequested(const std::string& id);
    void draftAllRequested();
    void sendRequested(const std::vector<std::string>& ids);
    void approveRequested(const std::string& id);
    void undoRequested(const std::vector<std::string>& ids);
    void discardRequested(const std::vector<std::string>& ids);
    void resolveRequested(const std::string& id, bool arrived);
    void barActionTriggered();

private:
    void buildShelves();
    void connectCommands(CommandTable& commands);
    void connectPreview();
    void showShelf();
    void showEmpty();
    void selectionMoved();
    QString shelfTitle(MessageShelf shelf) const;

    std::unique_ptr<Ui::MessagesPage> m_ui;
    MessageListModel* m_model;
    std::uint64_t m_untold = 0;
    bool m_lines = false;
    bool m_busy = false;
};

} // namespace repromise
