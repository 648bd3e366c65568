#pragma once

#include "base/Date.h"
#include "gui/models/ExceptionText.h"

#include <QWidget>

#include <vector>

class QHBoxLayout;
class QLabel;

namespace repromise {

/// What the status bar says about one source.
struct SourceFreshness {
    QString name;
    Instant lastGood = {};
    Tone tone = Tone::Good;
    QString note; ///< why it is not good, for the tooltip
};

struct ConsoleStatus {
    std::vector<SourceFreshness> sources;
    std::uint64_t waitingMessages = 0, failedMessages = 0;
    bool offline = false; ///< no source or server could be reached
    Instant now = {};
};

/// The right part of the status bar: how fresh each source is, what the outbox holds, and whether
/// the console works on its last picture alone.
class StatusStrip : public QWidget {
    Q_OBJECT

public:
    explicit StatusStrip(QWidget* parent = nullptr);
    void setStatus(const ConsoleStatus& status);

signals:
    void connectionsRequested();
    void messagesRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void rebuild();
    void addPart(Tone tone, const QString& text, const QString& tip,
                 void (StatusStrip::*clicked)());

    ConsoleStatus m_status;
    QHBoxLayout* m_layout;
};

} // namespace repromise
