#pragma once

#include "base/Clock.h"
#include "connect/SourceReader.h"
#include "net/Transport.h"

#include <map>
#include <memory>
#include <string>

namespace repromise {

/// The shipped Tryton connector as it reads from a server of the tests, without waiting.
class DescribedTryton {
public:
    /// What a delta reads once more is short here, so that small changes show that little is read.
    /// The wire and the clock must outlive this.
    DescribedTryton(Transport& wire, const Clock& clock,
                    std::map<std::string, std::string> more = {});
    DescribedTryton(const DescribedTryton&) = delete;
    DescribedTryton& operator=(const DescribedTryton&) = delete;
    ~DescribedTryton();

    SourceReader& reader();
    /// Asks for what `reader().read` will read, as a sync does before.
    Outcome ask(const ReadRequest& request);

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace repromise
