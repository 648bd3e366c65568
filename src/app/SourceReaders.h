#pragma once

#include "app/AppContext.h"
#include "app/GivenSecrets.h"
#include "connect/SourceReader.h"
#include "net/SecretStore.h"
#include "store/Sources.h"

#include <map>
#include <memory>
#include <string>

namespace repromise {

/// Makes the reader of a source. The table of connectors is here.
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
    Result<Secret> secretOf(const Source& source,
                            const std::map<std::string, std::string>& settings);

    AppContext& m_context;
    GivenSecrets* m_given;
};

} // namespace repromise
