#pragma once

#include "app/AppContext.h"
#include "app/GivenSecrets.h"
#include "connect/SourceReader.h"
#include "store/Sources.h"

#include <map>
#include <memory>
#include <string>

namespace repromise {

/// Makes the reader of a source: of a folder, or of a described system.
class SourceReaders {
public:
    /// With `given`, which must outlive the readers, secrets are those and none is kept.
    explicit SourceReaders(AppContext& context, GivenSecrets* given = nullptr)
        : m_context(context), m_given(given)
    {
    }

    /// Settings that the connector lacks, or does not know, are an error.
    Outcome check(const std::string& connector, const std::map<std::string, std::string>& settings);
    Result<std::unique_ptr<SourceReader>> make(const Source& source);
    /// A reader of a folder of changed rows instead of the source's own place; csv only.
    Result<std::unique_ptr<SourceReader>> makeDelta(const Source& source,
                                                    const std::string& folder);

private:
    AppContext& m_context;
    GivenSecrets* m_given;
};

} // namespace repromise
