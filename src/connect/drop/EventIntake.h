#pragma once

#include "base/Result.h"

#include <filesystem>
#include <string>
#include <string_view>

namespace repromise {

/// Puts single events of CloudEvents 1.0 into a drop folder, from where they are taken up once.
class EventIntake {
public:
    explicit EventIntake(std::filesystem::path folder) : m_folder(std::move(folder)) {}

    /// Checks that `body` is one event in JSON with all that it needs. BadInput says what is wrong,
    /// in English: another program's log shows it.
    static Outcome check(std::string_view body);
    /// Writes a checked event as one whole file. An event that lies there already is left as it is.
    Outcome keep(std::string_view body) const;

private:
    std::filesystem::path m_folder;
};

} // namespace repromise
