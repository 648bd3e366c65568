#pragma once

#include "app/AppContext.h"
#include "app/ConnectorParts.h"
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

    explicit DescribedSources(AppContext& context) : m_context(context) {}

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

    AppContext& m_context;
};

} // namespace repromise
