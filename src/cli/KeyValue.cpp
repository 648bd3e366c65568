#include "cli/KeyValue.h"

#include <QCoreApplication>

namespace repromise {

Result<std::vector<KeyValue>> parseKeyValues(const std::vector<std::string>& words)
{
    std::vector<KeyValue> pairs;
    for (const std::string& word : words) {
        const auto equals = word.find('=');
        if (equals == std::string::npos || equals == 0) {
            return fail(ErrorKind::BadInput, QCoreApplication::translate(
                                                 "KeyValue", "“%1” is not of the form key=value.")
                                                 .arg(QString::fromStdString(word)));
        }
        pairs.emplace_back(word.substr(0, equals), word.substr(equals + 1));
    }
    return pairs;
}

} // namespace repromise
