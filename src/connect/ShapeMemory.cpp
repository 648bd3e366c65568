#include "connect/ShapeMemory.h"

#include <algorithm>
#include <charconv>

namespace repromise {

// `field records present types`, a line each.
ShapeMemory ShapeMemory::parse(const std::string& text)
{
    ShapeMemory memory;
    std::size_t start = 0;
    while (start < text.size()) {
        const std::size_t end = std::min(text.find('\n', start), text.size());
        std::string_view line = std::string_view(text).substr(start, end - start);
        std::array<std::uint64_t, 3> numbers{};
        bool good = true;
        for (std::size_t i = numbers.size(); i-- > 0;) {
            const auto blank = line.rfind(' ');
            good = good && blank != std::string_view::npos;
            if (good) {
                const std::string_view part = line.substr(blank + 1);
                good = std::from_chars(part.data(), part.data() + part.size(), numbers[i]).ec
                       == std::errc();
                line = line.substr(0, blank);
            }
        }
        if (good) {
            memory.fields[std::string(line)] = {numbers[0], numbers[1], numbers[2]};
        }
        start = end + 1;
    }
    return memory;
}

std::string ShapeMemory::text() const
{
    std::string text;
    for (const auto& [name, field] : fields) {
        text.append(name);
        for (const std::uint64_t number : {field.records, field.present, field.types}) {
            text.append(" ").append(std::to_string(number));
        }
        text.append("\n");
    }
    return text;
}

} // namespace repromise
