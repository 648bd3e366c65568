#include "base/TextList.h"

namespace repromise {

std::vector<std::string> readList(std::string_view text)
{
    std::vector<std::string> parts;
    std::string part;
    std::size_t solid = 0; // blanks behind this are around the part
    const auto end = [&] {
        part.resize(solid);
        parts.push_back(std::move(part));
        part.clear();
        solid = 0;
    };
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool escaped = text[i] == '\\' && i + 1 < text.size();
        i += escaped ? 1 : 0;
        const bool blank = !escaped && (text[i] == ' ' || text[i] == '\t');
        if (!escaped && text[i] == ',') {
            end();
        } else if (!blank || solid > 0) {
            part += text[i];
            solid = blank ? solid : part.size();
        }
    }
    if (solid > 0) {
        end();
    }
    return parts;
}

} // namespace repromise
