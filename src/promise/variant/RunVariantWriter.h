#pragma once

#include "promise/variant/RunVariant.h"

namespace repromise {

/// The text of a variant's file: indented JSON that RunVariantReader reads back as the same value.
/// What has its default value is left out.
std::string writeRunVariant(const RunVariant& variant);

} // namespace repromise
