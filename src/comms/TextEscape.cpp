#include "comms/TextEscape.h"

#include "base/Excerpt.h"

#include <QString>

namespace repromise {
namespace {

bool turnsDirection(char32_t c)
{
    return c == 0x061C || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E)
           || (c >= 0x2066 && c <= 0x2069);
}

bool breaksLine(char32_t c)
{
    return c == '\r' || c == '\n' || c == '\t' || c == 0x0B || c == 0x0C || c == 0x85 || c == 0x2028
           || c == 0x2029;
}

} // namespace

std::string plainLine(std::string_view text, std::size_t maxCharacters)
{
    std::u32string line;
    bool broken = false;
    const QString decoded = shown(text);
    for (const char32_t c : decoded.toStdU32String()) {
        if (breaksLine(c)) {
            broken = true;
            continue;
        }
        if (c == 0 || QChar::category(c) == QChar::Other_Control || turnsDirection(c)) {
            continue;
        }
        if (broken && !line.empty() && line.back() != ' ' && c != ' ') {
            line.push_back(' ');
        }
        broken = false;
        line.push_back(c);
    }
    if (line.size() > maxCharacters) {
        line.resize(maxCharacters - 1);
        line.push_back(0x2026);
    }
    return QString::fromStdU32String(line).toStdString();
}

std::string htmlLine(std::string_view text)
{
    std::string escaped;
    for (const char c : plainLine(text)) {
        switch (c) {
        case '&':
            escaped += "&amp;";
            break;
        case '<':
            escaped += "&lt;";
            break;
        case '>':
            escaped += "&gt;";
            break;
        case '"':
            escaped += "&quot;";
            break;
        case '\'':
            escaped += "&#39;";
            break;
        default:
            escaped += c;
        }
    }
    return escaped;
}

} // namespace repromise
