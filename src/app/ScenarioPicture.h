#pragma once

#include "app/AppContext.h"
#include "app/Picture.h"
#include "promise/ScenarioComparison.h"

namespace repromise {

/// A whole picture as a scenario would have it: with its added lines and without those it drops,
/// run, judged and dated as any other. Anything that reads a picture can read it, but it must
/// never be taken for the real one: row numbers are its own, and generation is that of the
/// picture it is thought up on. For trying things out WhatIfSession is far cheaper.
class ScenarioPicture {
public:
    explicit ScenarioPicture(AppContext& context) : m_context(context) {}

    /// About as long as reading a picture: call it in a job.
    Result<PicturePtr> under(const Picture& picture, const Scenario& scenario) const;

private:
    AppContext& m_context;
};

} // namespace repromise
