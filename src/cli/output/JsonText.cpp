#include "cli/output/JsonText.h"

#include "base/Excerpt.h"

#include <QString>

#include <algorithm>
#include <array>

namespace repromise {
namespace {

bool isPlain(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0x20 && byte < 0x7F && c != '"' && c != '\\';
}

void writeEscaped(OutputStream& out, char c)
{
    static constexpr std::string_view hex = "0123456789abcdef";
    switch (c) {
    case '"':
        return out.write("\\\"");
    case '\\':
        return out.write("\\\\");
    case '\n':
        return out.write("\\n");
    case '\r':
        return out.write("\\r");
    case '\t':
        return out.write("\\t");
    default:
        break;
    }
    const auto byte = static_cast<unsigned char>(c);
    const std::array<char, 6> code{'\\', 'u', '0', '0', hex[byte >> 4U], hex[byte & 15U]};
    out.write({code.data(), code.size()});
}

void writeValid(OutputStream& out, std::string_view text)
{
    out.put('"');
    std::size_t from = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        if (byte < 0x20 || byte == 0x7F || text[i] == '"' || text[i] == '\\') {
            out.write(text.substr(from, i - from));
            writeEscaped(out, text[i]);
            from = i + 1;
        }
    }
    out.write(text.substr(from));
    out.put('"');
}

} // namespace

void writeJsonString(OutputStream& out, std::string_view text)
{
    if (std::ranges::all_of(text, isPlain)) {
        out.put('"');
        out.write(text);
        out.put('"');
        return;
    }
    writeValid(out, shown(text).toStdString());
}

} // namespace repromise
