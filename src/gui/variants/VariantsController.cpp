#include "gui/variants/VariantsController.h"

#include "base/Excerpt.h"
#include "gui/variants/VariantTrialPanel.h"
#include "gui/variants/VariantsDialog.h"
#include "gui/widgets/MessageBar.h"

namespace repromise {

VariantsController::VariantsController(AppContext& context, JobRunner& jobs,
                                       PictureService& pictures, Ask& ask, QObject* parent)
    : QObject(parent), m_context(context), m_jobs(jobs), m_pictures(pictures), m_ask(ask)
{
}

void VariantsController::open(QWidget* over)
{
    if (m_dialog) {
        m_dialog->raise();
        m_dialog->activateWindow();
        return;
    }
    m_dialog = new VariantsDialog(m_ask, over);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    using Text = const std::string&;
    connect(m_dialog, &VariantsDialog::saveRequested, this, [this](Text name, Text text) {
        write(
            tr("Keeping the run variant"),
            [name, text](VariantShelf& shelf) { return shelf.keep(name, text, true); },
            tr("“%1” is saved.").arg(shown(name)), name);
    });
    connect(m_dialog, &VariantsDialog::copyRequested, this, [this](Text name, Text text) {
        write(
            tr("Keeping the run variant"),
            [name, text](VariantShelf& shelf) { return shelf.keep(name, text, false); },
            tr("“%1” is saved.").arg(shown(name)), name);
    });
    connect(m_dialog, &VariantsDialog::renameRequested, this, [this](Text from, Text to) {
        write(
            tr("Renaming the run variant"),
            [from, to](VariantShelf& shelf) { return shelf.rename(from, to); },
            tr("It is named “%1” now.").arg(shown(to)), to);
    });
    connect(m_dialog, &VariantsDialog::deleteRequested, this, [this](Text name) {
        write(
            tr("Deleting the run variant"),
            [name](VariantShelf& shelf) { return shelf.remove(name); },
            tr("“%1” is deleted.").arg(shown(name)), name);
    });
    connect(m_dialog, &VariantsDialog::tryRequested, this, &VariantsController::tryOut);
    connect(&m_dialog->trialPanel(), &VariantTrialPanel::lineRequested, this,
            &VariantsController::lineRequested);
    reload();
    m_dialog->open();
}

void VariantsController::reload(const std::string& name)
{
    m_jobs.start<std::vector<VariantFile>>(
        tr("Reading the run variants"), JobRunner::Lane::Read,
        [&context = m_context](Progress&, const CancelToken&) {
            return VariantShelf(context).list();
        },
        m_dialog,
        [this, name](Result<std::vector<VariantFile>> files) {
            if (files) {
                m_dialog->setVariants(std::move(*files), name);
            } else {
                m_dialog->messageBar().show(Tone::Danger, files.error().sentence);
            }
        });
}

void VariantsController::write(const QString& title, std::function<Outcome(VariantShelf&)> task,
                               const QString& done, const std::string& name)
{
    m_jobs.start<bool>(
        title, JobRunner::Lane::Write,
        [&context = m_context, task = std::move(task)](Progress&,
                                                       const CancelToken&) -> Result<bool> {
            VariantShelf shelf(context);
            const Outcome outcome = task(shelf);
            return outcome ? Result<bool>(true) : tl::unexpected(outcome.error());
        },
        m_dialog,
        [this, done, name](const Result<bool>& written) {
            m_dialog->messageBar().show(written ? Tone::Good : Tone::Danger,
                                        written ? done : written.error().sentence);
            if (written) {
                reload(name);
                emit changed();
            }
        });
}

void VariantsController::tryOut(const RunVariant& variant)
{
    const PicturePtr picture = m_pictures.picture();
    if (!picture) {
        m_dialog->messageBar().show(Tone::Warning, tr("There is no picture yet to try it on."));
        return;
    }
    if (m_trying) {
        m_trying->cancel();
    }
    m_dialog->trialPanel().setBusy(true);
    m_trying = m_jobs.start<VariantTrial>(
        tr("Trying a run variant"), JobRunner::Lane::Read,
        [&context = m_context, picture, variant](Progress&, const CancelToken&) {
            return TryVariant(context).run(picture, variant);
        },
        m_dialog,
        [this, variant](const Result<VariantTrial>& trial) {
            m_dialog->trialPanel().setBusy(false);
            if (!trial) {
                if (trial.error().kind != ErrorKind::Cancelled) {
                    m_dialog->messageBar().show(Tone::Danger, trial.error().sentence);
                }
            } else if (m_dialog->draft().problems().empty()
                       && m_dialog->draft().variant() == variant) {
                m_dialog->trialPanel().setTrial(*trial);
            }
        });
}

} // namespace repromise
