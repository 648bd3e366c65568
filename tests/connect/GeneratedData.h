#pragma once

#include <QString>

namespace repromise {

/// A folder of a small generated distributor (tests/peers/data/generate.py), with `dirty`, `delta`
/// and `json` below it. Made on first use and removed when the program ends; empty if it cannot be.
QString generatedData();

} // namespace repromise
