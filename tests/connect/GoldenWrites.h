#pragma once

#include "connect/SourceWriter.h"

#include <nlohmann/json.hpp>

#include <string>

namespace repromise {

/// The changes of one system, as tests/connect/golden/<id>/writes.json holds them: what is asked
/// first, our own answer in the system's published shape, what must be sent then, and what the
/// system shows afterwards. Empty when there are none.
nlohmann::ordered_json goldenWrites(const std::string& id);

/// What is wished for in one of them.
WriteWish wishOf(const nlohmann::ordered_json& golden);

/// A row of test data for every change of every system, with its `id` and `index`; `with` leaves
/// out those without such a member.
void eachGoldenWrite(const std::string& with = {});
/// The change of the row that is run.
nlohmann::ordered_json fetchGoldenWrite();

} // namespace repromise
