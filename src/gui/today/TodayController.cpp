#include "gui/today/TodayController.h"

#include "gui/today/TodayPage.h"

namespace repromise {
namespace {

constexpr std::size_t mostIncidents = 6;

} // namespace

TodayController::TodayController(AppContext& context, JobRunner& jobs, PictureService& pictures,
                                 TodayPage& page, QObject* parent)
    : QObject(parent), m_context(context), m_jobs(jobs), m_pictures(pictures), m_page(page)
{
    connect(&pictures, &PictureService::pictureChanged, this, &TodayController::reload);
}

void TodayController::reload()
{
    const PicturePtr picture = m_pictures.picture();
    if (picture) {
        readIncidents(picture);
    }
    m_jobs.start<TodayView>(
        tr("Looking what changed"), JobRunner::Lane::Read,
        [this, picture](Progress&, const CancelToken&) {
            return WhatChanged(m_context).run(picture);
        },
        this,
        [this](Result<TodayView> view) {
            if (view) {
                m_page.setToday(*view, m_context.clock().today(), m_context.clock().now());
            } else if (view.error().kind != ErrorKind::Cancelled) {
                m_page.showError(view.error().sentence);
            }
        });
}

void TodayController::readIncidents(const PicturePtr& picture)
{
    struct Found {
        std::vector<IncidentView> worst;
        std::size_t total = 0;
    };
    m_jobs.start<Found>(
        tr("Grouping late lines by their cause"), JobRunner::Lane::Read,
        [picture](Progress&, const CancelToken&) -> Result<Found> {
            const PictureIncidents incidents(picture);
            Found found{{}, incidents.size()};
            for (const std::size_t row : incidents.worst(mostIncidents)) {
                found.worst.push_back(incidents.view(row));
            }
            return found;
        },
        this,
        [this, picture](const Result<Found>& found) {
            if (found && picture->backlog == m_pictures.picture()->backlog) {
                m_page.setIncidents(found->worst, found->total);
            }
        });
}

void TodayController::endVisit()
{
    // Not worth a message: at worst the next visit shows older news again.
    if (const Outcome marked = WhatChanged(m_context).markVisited(); !marked) {
        m_context.log().warning("gui", marked.error().detail.toStdString());
    }
}

} // namespace repromise
