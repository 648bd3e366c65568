// Any bytes as a connector's description: no crash, no hang, and either it is good or every problem
// has a reason. A good one can be told in words.
#include "connect/description/DescriptionReader.h"
#include "connect/description/DescriptionText.h"

#include <cstdlib>

using namespace repromise;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto read = DescriptionReader::read({reinterpret_cast<const char*>(data), size});
    for (const DescriptionProblem& problem : read.problems) {
        if (problem.sentence.isEmpty()) {
            std::abort();
        }
    }
    if (read.good() && describeConnector(read.description).empty()) {
        std::abort();
    }
    return 0;
}
