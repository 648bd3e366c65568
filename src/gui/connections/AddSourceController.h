#pragma once

#include "app/JobRunner.h"
#include "app/TrialSource.h"

#include <QObject>
#include <QPointer>

namespace repromise {

class AddSourceDialog;
class Ask;

/// Does what the dialog that adds a source asks for.
class AddSourceController : public QObject {
    Q_OBJECT

public:
    AddSourceController(AppContext& context, JobRunner& jobs, Ask& ask, QObject* parent = nullptr);

    /// Opens the dialog over `window`, which then owns it.
    AddSourceDialog* open(QWidget* window);

signals:
    /// Registered; not read yet.
    void added(const std::string& source);
    /// Registered, and its columns are to be mapped before it is read.
    void addedUnmapped(const std::string& source);

private:
    void loadForms(AddSourceDialog* dialog);
    void test(AddSourceDialog* dialog, const NewSource& source);
    void sample(AddSourceDialog* dialog, const NewSource& source);
    using Then = void (AddSourceController::*)(const std::string& source);
    void add(AddSourceDialog* dialog, const NewSource& source, Then then);

    AppContext& m_context;
    JobRunner& m_jobs;
    Ask& m_ask;
};

} // namespace repromise
