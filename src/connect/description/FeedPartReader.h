#pragma once

#include "connect/description/ObjectReader.h"

namespace repromise {

/// Reads one element of `feeds`; what it leaves out is taken from `defaults`.
FeedDescription readFeed(ObjectReader& reader, const nlohmann::ordered_json& defaults);

/// Reads one element of `answers`.
AnswerRule readAnswer(ObjectReader& reader);

} // namespace repromise
