#include "gui/connections/MapColumnsController.h"

#include "gui/connections/MapColumnsDialog.h"

#include <QPointer>

namespace repromise {

MapColumnsController::MapColumnsController(AppContext& context, JobRunner& jobs, Ask& ask,
                                           QObject* parent)
    : QObject(parent), m_context(context), m_jobs(jobs), m_ask(ask)
{
}

void MapColumnsController::open(const std::string& source, QWidget* window)
{
    m_jobs.start<MappingDraft>(
        tr("Reading the columns"), JobRunner::Lane::Read,
        [this, source](Progress&, const CancelToken&) {
            return MapColumns(m_context).open(source);
        },
        this,
        [this, over = QPointer<QWidget>(window)](Result<MappingDraft> draft) {
            if (draft) {
                show(std::move(*draft), over);
            } else {
                emit said(Tone::Danger, draft.error().sentence);
            }
        });
}

void MapColumnsController::show(MappingDraft draft, QWidget* window)
{
    const std::string source = draft.source;
    const RowsPlace place = draft.mapping.place;
    const auto first = draft.files.empty() ? std::filesystem::path() : draft.files.front();
    auto* dialog = new MapColumnsDialog(m_ask, std::move(draft), window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &MapColumnsDialog::fileChosen, this,
            [this, dialog](const std::filesystem::path& file, const RowsPlace& at) {
                sample(dialog, file, at);
            });
    connect(
        dialog, &MapColumnsDialog::mappingGiven, this,
        [this, dialog, source](const ColumnMapping& mapping) { save(dialog, source, mapping); });
    dialog->open();
    if (!first.empty()) {
        sample(dialog, first, place);
    }
    emit opened(dialog);
}

void MapColumnsController::sample(MapColumnsDialog* dialog, const std::filesystem::path& file,
                                  const RowsPlace& place)
{
    m_jobs.start<FileSample>(
        tr("Reading the columns"), JobRunner::Lane::Read,
        [this, file, place](Progress&, const CancelToken&) {
            return MapColumns(m_context).sample(file, place);
        },
        dialog,
        [dialog](Result<FileSample> sample) {
            if (sample) {
                dialog->setSample(std::move(*sample));
            } else {
                dialog->showUnread(sample.error().sentence);
            }
        });
}

void MapColumnsController::save(MapColumnsDialog* dialog, const std::string& source,
                                const ColumnMapping& mapping)
{
    m_jobs.start<bool>(
        tr("Saving the columns"), JobRunner::Lane::Write,
        [this, source, mapping](Progress&, const CancelToken&) -> Result<bool> {
            const Outcome saved = MapColumns(m_context).save(source, mapping);
            return saved ? Result<bool>(true) : tl::unexpected(saved.error());
        },
        dialog,
        [this, dialog, source](const Result<bool>& saved) {
            if (!saved) {
                dialog->showResult(Tone::Danger, saved.error().sentence);
                return;
            }
            dialog->close();
            emit this->saved(source);
        });
}

} // namespace repromise
