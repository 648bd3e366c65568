#include "gui/today/TodayController.h"

#include "gui/today/TodayPage.h"

namespace repromise {

TodayController::TodayController(AppContext& context, JobRunner& jobs, PictureService& pictures,
                                 TodayPage& page, QObject* parent)
    : QObject(parent), m_context(context), m_jobs(jobs), m_pictures(pictures), m_page(page)
{
    connect(&pictures, &PictureService::pictureChanged, this, &TodayController::reload);
}

void TodayController::reload()
{
    const PicturePtr picture = m_pictures.picture();
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

void TodayController::endVisit()
{
    // Not worth a message: at worst the next visit shows older news again.
    if (const Outcome marked = WhatChanged(m_context).markVisited(); !marked) {
        m_context.log().warning("gui", marked.error().detail.toStdString());
    }
}

} // namespace repromise
