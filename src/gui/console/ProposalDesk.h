#pragma once

#include "app/AppContext.h"
#include "app/JobRunner.h"
#include "app/LineOptions.h"
#include "gui/shell/Ask.h"

#include <QObject>
#include <QTimer>

namespace repromise {

class MessageBar;

/// Proposes things: asks first, then holds each for as long as messages can be taken back, and only
/// then writes it down.
class ProposalDesk : public QObject {
    Q_OBJECT

public:
    /// Writes it into the journal; for any thread.
    using Write = std::function<Result<Proposal>()>;

    /// How it goes is told in `bar`; both must outlive this.
    ProposalDesk(AppContext& context, JobRunner& jobs, Ask& ask, MessageBar& bar,
                 QObject* parent = nullptr);

    void propose(QWidget* over, const Question& question, const Write& write);
    bool holds() const { return m_held != nullptr; }
    void takeBack();
    /// Writes down what is still held: there will be no later.
    void settle();

signals:
    /// A person agreed; it can still be taken back.
    void held();
    /// Something was written that the journal shows.
    void proposed();

private:
    void hold(const Write& write);
    void write();

    AppContext& m_context;
    JobRunner& m_jobs;
    Ask& m_ask;
    MessageBar& m_bar;
    QTimer m_timer;
    Write m_held;
};

} // namespace repromise
