#include "connect/drop/JsonFile.h"

#include "connect/drop/DropFileFormat.h"

#include <QCoreApplication>

#include <nlohmann/json.hpp>

#include <algorithm>

namespace repromise {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(DropFile)
};

constexpr std::uint64_t largestJson = std::uint64_t{64} << 20U;

Result<std::string> contentOf(FileBytes& file)
{
    std::string text(static_cast<std::size_t>(file.size()), '\0');
    std::size_t filled = 0;
    while (filled < text.size()) {
        const auto got = file.read(std::span(text).subspan(filled));
        if (!got) {
            return tl::unexpected(got.error());
        }
        if (*got == 0) {
            break;
        }
        filled += *got;
    }
    return file.verifyUnchanged().map([&] { return std::move(text); });
}

std::string_view takeLine(std::string_view& text)
{
    const std::string_view line = text.substr(0, text.find('\n'));
    text.remove_prefix(std::min(line.size() + 1, text.size()));
    const auto from = line.find_first_not_of(" \t\r");
    return from == std::string_view::npos
               ? std::string_view()
               : line.substr(from, line.find_last_not_of(" \t\r") - from + 1);
}

std::string asText(std::string_view line)
{
    return nlohmann::json(std::string(line))
        .dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

/// Nullopt when the first line is not an object by itself.
std::optional<std::string> linesAsArray(std::string_view text)
{
    AnswerDocument document;
    std::string array;
    while (!text.empty()) {
        const std::string_view line = takeLine(text);
        if (line.empty()) {
            continue;
        }
        const bool whole = document.parse(line);
        if (array.empty() && !(whole && document.root().is_object())) {
            return std::nullopt;
        }
        array += array.empty() ? '[' : ',';
        array += whole ? std::string(line) : asText(line);
    }
    return array + ']';
}

} // namespace

Outcome readJsonFile(FileBytes& file, AnswerDocument& document)
{
    if (file.size() > largestJson) {
        return uselessFile(file.name(),
                           Tr::tr("it is larger than 64 megabytes. Send it in parts."));
    }
    const auto content = contentOf(file);
    if (!content) {
        return tl::unexpected(content.error());
    }
    const std::string_view text = withoutMark(*content);
    if (document.parse(text)) {
        return {};
    }
    const auto array = linesAsArray(text);
    if (!array || !document.parse(*array)) {
        return uselessFile(file.name(), Tr::tr("it is no valid JSON, or cut, or nested deeper than "
                                               "64 levels. Export it again."));
    }
    return {};
}

} // namespace repromise
