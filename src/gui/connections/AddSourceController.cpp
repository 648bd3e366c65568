#include "gui/connections/AddSourceController.h"

#include "gui/connections/AddSourceDialog.h"
#include "gui/models/LocalText.h"

namespace repromise {
namespace {

Result<bool> done(const Outcome& outcome)
{
    return outcome ? Result<bool>(true) : Result<bool>(tl::unexpected(outcome.error()));
}

} // namespace

AddSourceController::AddSourceController(AppContext& context, JobRunner& jobs, Ask& ask,
                                         QObject* parent)
    : QObject(parent), m_context(context), m_jobs(jobs), m_ask(ask)
{
}

AddSourceDialog* AddSourceController::open(QWidget* window)
{
    auto* dialog = new AddSourceDialog(m_ask, window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &AddSourceDialog::testRequested, this,
            [this, dialog](const NewSource& source) { test(dialog, source); });
    connect(dialog, &AddSourceDialog::sampleRequested, this,
            [this, dialog](const NewSource& source) { sample(dialog, source); });
    connect(dialog, &AddSourceDialog::sourceGiven, this, [this, dialog](const NewSource& source) {
        add(dialog, source, &AddSourceController::added);
    });
    connect(dialog, &AddSourceDialog::mappingWanted, this, [this, dialog](const NewSource& source) {
        add(dialog, source, &AddSourceController::addedUnmapped);
    });
    loadForms(dialog);
    dialog->open();
    return dialog;
}

void AddSourceController::loadForms(AddSourceDialog* dialog)
{
    m_jobs.start<std::vector<SourceForm>>(
        tr("Reading the connectors"), JobRunner::Lane::Read,
        [this](Progress&, const CancelToken&) -> Result<std::vector<SourceForm>> {
            return SourceForms(m_context).list();
        },
        dialog,
        [dialog](Result<std::vector<SourceForm>> forms) {
            if (forms) {
                dialog->setForms(std::move(*forms));
            } else {
                dialog->showResult(Tone::Danger, forms.error().sentence);
            }
        });
}

void AddSourceController::test(AddSourceDialog* dialog, const NewSource& source)
{
    Job* job = m_jobs.start<bool>(
        tr("Testing %1").arg(LocalText::text(source.name)), JobRunner::Lane::Read,
        [this, source](Progress&, const CancelToken& cancel) {
            return done(TrialSource(m_context, source).test(cancel));
        },
        dialog,
        [dialog, name = source.name](const Result<bool>& result) {
            dialog->showResult(result ? Tone::Good : Tone::Danger,
                               result ? tr("%1 can be reached and read.").arg(LocalText::text(name))
                                      : result.error().sentence);
        });
    connect(dialog, &QDialog::rejected, job, &Job::cancel);
}

void AddSourceController::sample(AddSourceDialog* dialog, const NewSource& source)
{
    Job* job = m_jobs.start<SourceSample>(
        tr("Reading a sample of %1").arg(LocalText::text(source.name)), JobRunner::Lane::Read,
        [this, source](Progress& progress, const CancelToken& cancel) {
            return TrialSource(m_context, source).sample(progress, cancel);
        },
        dialog,
        [dialog](Result<SourceSample> sample) {
            if (sample) {
                dialog->showSample(std::move(*sample));
            } else {
                dialog->showResult(Tone::Danger, sample.error().sentence);
            }
        });
    connect(dialog, &QDialog::rejected, job, &Job::cancel);
}

void AddSourceController::add(AddSourceDialog* dialog, const NewSource& source, Then then)
{
    m_jobs.start<bool>(
        tr("Adding %1").arg(LocalText::text(source.name)), JobRunner::Lane::Write,
        [this, source](Progress&, const CancelToken&) {
            return done(AddSource(m_context).run(source));
        },
        dialog,
        [this, dialog, name = source.name, then](const Result<bool>& result) {
            if (!result) {
                dialog->showResult(Tone::Danger, result.error().sentence);
                return;
            }
            dialog->close();
            emit(this->*then)(name);
        });
}

} // namespace repromise
