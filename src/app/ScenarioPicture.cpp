#include "app/ScenarioPicture.h"

#include "app/ReadPicture.h"
#include "promise/CompleteExtract.h"

namespace repromise {

Result<PicturePtr> ScenarioPicture::under(const Picture& picture, const Scenario& scenario) const
{
    return resolveScenario(*picture.backlog, scenario).map([&](const ResolvedScenario& resolved) {
        auto backlog =
            std::make_shared<const Backlog>(wholeUnder(*picture.backlog, resolved).backlog);
        return ReadPicture(m_context).over(std::move(backlog), picture);
    });
}

} // namespace repromise
