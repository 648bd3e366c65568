#pragma once

#include "app/AppContext.h"
#include "app/JobRunner.h"
#include "app/ProposeScenario.h"
#include "gui/shell/Ask.h"
#include "gui/supply/SupplyData.h"
#include "gui/widgets/WithoutPicture.h"

#include <QObject>
#include <QPointer>

#include <optional>

namespace repromise {

class SupplyPage;

/// Works out what the Supply page shows, off the UI thread but for what takes well under a frame,
/// and holds what is supposed: a scenario over the present picture, tried out at every change.
class SupplyController : public QObject {
    Q_OBJECT

public:
    SupplyController(AppContext& context, JobRunner& jobs, Ask& ask, SupplyPage& page,
                     QObject* parent = nullptr);

    /// What is supposed is tried out again over the new picture.
    void setPicture(const PicturePtr& picture);
    /// There is no picture.
    void setWithout(Without why, const QString& sentence = {});

signals:
    /// Something was written that the journal shows.
    void changed();

private:
    void showError(const QString& sentence);
    void take(const SupplyDataPtr& data);
    void arrange();
    void showItem();
    void suppose(InboundIx inbound, Date date);
    void tryOut();
    void tried(Result<TriedScenario> result);
    void reset();
    void keep();
    void keepAs(const QString& name, bool replace);
    void propose();

    AppContext& m_context;
    JobRunner& m_jobs;
    Ask& m_ask;
    SupplyPage& m_page;
    SupplyDataPtr m_data;
    QPointer<Job> m_reading, m_arranging, m_trying;
    Scenario m_scenario;
    std::optional<TriedScenario> m_tried;
};

} // namespace repromise
