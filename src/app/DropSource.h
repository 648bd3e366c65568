#pragma once

#include "app/AppContext.h"
#include "connect/SourceReader.h"
#include "connect/csv/CsvStyle.h"

#include <map>
#include <memory>
#include <string>
#include <string_view>

namespace repromise {

/// Sources that read a drop folder: `drop` takes CSV, JSON, CloudEvents and EDI files, `edi` takes
/// EDI files only.
class DropSource {
public:
    static bool is(std::string_view connector);
    /// Settings that are missing, unknown or cannot be are an error.
    static Outcome check(const std::string& connector,
                         const std::map<std::string, std::string>& settings);
    /// How CSV files are written in a drop folder with these settings.
    static CsvStyle csvStyle(const std::map<std::string, std::string>& settings);
    /// The clock of the context must outlive the reader.
    static Result<std::unique_ptr<SourceReader>>
    make(AppContext& context, const std::string& connector,
         const std::map<std::string, std::string>& settings);
};

} // namespace repromise
