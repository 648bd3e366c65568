#pragma once

#include "app/JobRunner.h"
#include "app/RetryQuarantine.h"
#include "gui/models/ExceptionText.h"

#include <QObject>

namespace repromise {

class QuarantinePanel;

/// Fills the quarantine and delivers mended records again.
class QuarantineController : public QObject {
    Q_OBJECT

public:
    QuarantineController(AppContext& context, JobRunner& jobs, QuarantinePanel& panel,
                         QObject* parent = nullptr);

    void reload();

signals:
    void said(repromise::Tone tone, const QString& sentence);
    /// Records changed.
    void retried();

private:
    void retry(const std::vector<MendedRecord>& records);
    static QString summary(const RetryReport& report);

    AppContext& m_context;
    JobRunner& m_jobs;
    QuarantinePanel& m_panel;
};

} // namespace repromise
