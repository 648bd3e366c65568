#include "base/Excerpt.h"

#include <algorithm>

namespace repromise {

QString excerpt(std::string_view text, qsizetype most)
{
    // No character takes more than four bytes, so what is looked at is bounded too.
    const auto bytes = static_cast<std::size_t>(4 * (most + 1));
    QString result = shown(text.substr(0, std::min(bytes, text.size())));
    const bool cut = result.size() > most;
    result.truncate(cut && most > 0 && result.at(most - 1).isHighSurrogate() ? most - 1 : most);
    for (QChar& letter : result) {
        if (!letter.isPrint() && !letter.isSurrogate()) {
            letter = QChar(QChar::ReplacementCharacter);
        }
    }
    return cut ? result + QChar(0x2026) : result;
}

} // namespace repromise
