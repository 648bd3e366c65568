#pragma once

#include "app/AppContext.h"
#include "connect/SourceWriter.h"
#include "store/Sources.h"

#include <map>
#include <memory>

namespace repromise {

/// The writers of a workspace's sources, each made when it is first asked for.
class SourceWriters {
public:
    explicit SourceWriters(AppContext& context) : m_context(context) {}

    /// Refused when the source's system cannot be written to. Stays valid as long as this.
    Result<SourceWriter*> of(Sources& sources, const std::string& name);

private:
    Result<std::unique_ptr<SourceWriter>> make(Sources& sources, const Source& source);

    AppContext& m_context;
    std::map<std::string, std::unique_ptr<SourceWriter>> m_made;
};

/// Why nothing can be written to a source without a description.
QString noWriterWords(const Source& source);

} // namespace repromise
