#include "connect/described/RecordAssembler.h"

#include "connect/tryton/TrytonAssembler.h"

#include <algorithm>
#include <array>

namespace repromise {

std::string NamedAssembler::feedWords() const
{
    std::string all;
    for (const std::string_view feed : feeds) {
        all.append(all.empty() ? "" : ", ").append(feed);
    }
    return all;
}

const NamedAssembler* findAssembler(std::string_view name)
{
    static const std::array<NamedAssembler, 1> assemblers{trytonAssembler()};
    const auto* const found = std::ranges::find(assemblers, name, &NamedAssembler::name);
    return found == assemblers.end() ? nullptr : found;
}

} // namespace repromise
