#pragma once

#include "app/JobRunner.h"
#include "app/SourceWrites.h"
#include "gui/models/ExceptionText.h"

#include <QObject>

#include <functional>

namespace repromise {

class Ask;
class WritesPanel;

/// Shows the changes that wait to be written, sends them, and takes them back.
class WritesController : public QObject {
    Q_OBJECT

public:
    WritesController(AppContext& context, JobRunner& jobs, Ask& ask, WritesPanel& panel,
                     QObject* parent = nullptr);

    void reload();

signals:
    void said(repromise::Tone tone, const QString& sentence);
    /// Something was written or taken back.
    void changed();

private:
    void readDetail(const std::string& id);
    void readOffers(const std::string& source);
    void askToSend(const std::vector<std::string>& ids);
    void send(const std::vector<std::string>& ids);
    void askToDrop(const std::vector<std::string>& ids);
    void drop(const std::vector<std::string>& ids);
    void approve(const std::vector<std::string>& ids);
    /// Does one thing with each, until one fails.
    void each(const QString& title, const std::vector<std::string>& ids,
              std::function<Outcome(const std::string& id)> work);
    void sayHowItWent(const SendWritesReport& report);

    AppContext& m_context;
    JobRunner& m_jobs;
    Ask& m_ask;
    WritesPanel& m_panel;
};

} // namespace repromise
