#pragma once

#include "app/JobRunner.h"
#include "app/PictureService.h"
#include "app/TryVariant.h"
#include "app/VariantShelf.h"
#include "gui/shell/Ask.h"

#include <QObject>
#include <QPointer>

namespace repromise {

class VariantsDialog;

/// Brings the dialog of run variants what it asks for, off the UI thread.
class VariantsController : public QObject {
    Q_OBJECT

public:
    VariantsController(AppContext& context, JobRunner& jobs, PictureService& pictures, Ask& ask,
                       QObject* parent = nullptr);

    /// Opens the dialog over the window, or brings it to the front.
    void open(QWidget* over);
    VariantsDialog* dialog() const { return m_dialog; }

signals:
    void lineRequested(repromise::LineIx line);
    /// Something was written that the journal shows.
    void changed();

private:
    void reload(const std::string& name = {});
    /// Carries it out, says how it went, and shows `name` when it went well.
    void write(const QString& title, std::function<Outcome(VariantShelf&)> task,
               const QString& done, const std::string& name);
    void tryOut(const RunVariant& variant);

    AppContext& m_context;
    JobRunner& m_jobs;
    PictureService& m_pictures;
    Ask& m_ask;
    QPointer<VariantsDialog> m_dialog;
    QPointer<Job> m_trying;
};

} // namespace repromise
