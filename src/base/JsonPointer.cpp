#include "base/JsonPointer.h"

namespace repromise {

std::string pointerToken(std::string_view name)
{
    std::string result;
    for (const char c : name) {
        if (c == '~') {
            result += "~0";
        } else if (c == '/') {
            result += "~1";
        } else {
            result += c;
        }
    }
    return result;
}

std::string memberPointer(std::string parent, std::string_view name)
{
    parent += '/';
    parent += pointerToken(name);
    return parent;
}

} // namespace repromise
