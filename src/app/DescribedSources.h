#pragma once

#include "app/AppContext.h"
#include "app/ConnectorParts.h"
#include "app/GivenSecrets.h"
#include "connect/SourceReader.h"
#include "connect/SourceWriter.h"
#include "net/Secret.h"
#include "store/Sources.h"

#include <map>
#include <memory>
#include <string>

namespace repromise {

/// The sources whose connector is a description: what they can be set to, and their readers.
///
/// Besides the description's settings each takes `ca` (a PEM file to trust), `plain` (yes: without
/// encryption), and `secret_env`, or `secret_env.KEY` when there are several secrets.
class DescribedSources {
public:
    using SettingMap = std::map<std::string, std::string>;

    /// With `given`, which must outlive the readers, secrets are those and none is kept.
    explicit DescribedSources(AppContext& context, GivenSecrets* given = nullptr)
        : m_context(context), m_given(given)
    {
    }

    Outcome check(const std::string& connector, const SettingMap& settings);
    Result<std::unique_ptr<SourceReader>> make(const Source& source, const SettingMap& settings);
    /// What writes to the source. `patience` is what its last reader remembered of failures.
    Result<std::unique_ptr<SourceWriter>>
    makeWriter(const Source& source, const SettingMap& settings, const std::string& patience);
    /// What a reader or writer of the source is made of.
    Result<ConnectorParts> parts(const Source& source, const SettingMap& settings);
    /// Under which name a secret of a source is kept. NotFound when there is no such secret; `key`
    /// may be empty when there is only one.
    Result<std::string> secretName(const Source& source, const std::string& key);

private:
    Result<SourceValues> valuesOf(const ConnectorDescription& description, const Source& source,
                                  const SettingMap& settings);

    Result<Secret> secretOf(const ConnectorDescription& description, const Source& source,
                            const std::string& key, const std::string& variable);

    AppContext& m_context;
    GivenSecrets* m_given;
};

} // namespace repromise
