#pragma once

#include <QString>

#include <string_view>

namespace repromise {

/// UTF-8 text, whole.
inline QString shown(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// The beginning of text from outside, for a sentence: at most `most` characters, then an
/// ellipsis; what cannot be printed is replaced.
QString excerpt(std::string_view text, qsizetype most = 80);

} // namespace repromise
