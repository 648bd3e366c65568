#pragma once

#include "app/Messages.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace Ui {
class MessagePreview;
}

namespace repromise {

/// One message exactly as it will be, or was, sent, with what can be done about it. Loads nothing
/// from outside, whatever the HTML says.
class MessagePreview : public QWidget {
    Q_OBJECT

public:
    explicit MessagePreview(QWidget* parent = nullptr);
    ~MessagePreview() override;

    void setMessage(const MessageDetail& message);
    /// `selected` messages at once: only what can be done to all of them.
    void clear(int selected = 0);

signals:
    void sendRequested();
    void approveRequested();
    void undoRequested();
    void discardRequested();
    void resolveRequested(bool arrived);

protected:
    void changeEvent(QEvent* event) override;

private:
    void showActions(const MessageView* message);
    void paintState();

    std::unique_ptr<Ui::MessagePreview> m_ui;
    std::optional<MessageView> m_head;
};

} // namespace repromise
