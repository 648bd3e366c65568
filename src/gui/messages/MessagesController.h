#pragma once

#include "app/DraftMessages.h"
#include "app/JobRunner.h"
#include "app/PictureService.h"
#include "app/SendMessages.h"
#include "app/SettleMessages.h"
#include "gui/shell/Ask.h"

#include <QObject>
#include <QTimer>

namespace repromise {

class MessagesPage;

/// Does what the Messages page asks for, and keeps it current. Sending means releasing: messages
/// leave when the time to take them back is over.
class MessagesController : public QObject {
    Q_OBJECT

public:
    MessagesController(AppContext& context, JobRunner& jobs, PictureService& pictures, Ask& ask,
                       MessagesPage& page, QObject* parent = nullptr);

public slots:
    void reload();
    /// Drafts for these rows of the present picture; empty: for every untold line.
    void draft(const std::vector<repromise::LineIx>& lines);

signals:
    /// Something changed that pictures show.
    void changed();
    void showRequested();

private:
    void takeMessages(std::vector<MessageView> messages);
    void showDetail(const std::string& id);
    void drafted(const Result<DraftReport>& report);
    void release(const std::vector<std::string>& ids);
    void released(const std::vector<std::string>& ids, const Result<Instant>& leaves);
    void takeBack(const std::vector<std::string>& ids);
    void sendDue();
    void sent(const Result<SendReport>& report);
    void discard(const std::vector<std::string>& ids);
    void write(const QString& title, std::function<Outcome()> work, const QString& done);
    void ended(const Outcome& outcome, const QString& done);

    AppContext& m_context;
    JobRunner& m_jobs;
    PictureService& m_pictures;
    Ask& m_ask;
    MessagesPage& m_page;
    QTimer m_leave;
    std::vector<std::string> m_leaving; ///< released last; what the bar's button takes back
};

} // namespace repromise
