#include "connect/csv/ColumnMap.h"

#include "base/Excerpt.h"

#include <QCoreApplication>
#include <QString>

#include <algorithm>

namespace repromise {
namespace {

bool sameName(std::string_view a, std::string_view b)
{
    return shown(a).trimmed().compare(shown(b).trimmed(), Qt::CaseInsensitive) == 0;
}

auto find(std::span<const std::string_view> header, const std::string& column)
{
    return std::ranges::find_if(header,
                                [&](std::string_view name) { return sameName(name, column); });
}

} // namespace

std::vector<std::string> ColumnMap::missing(std::span<const std::string_view> header) const
{
    std::vector<std::string> missing;
    for (const auto& [ours, column] : theirs) {
        if (find(header, column) == header.end()) {
            missing.push_back(ours);
        }
    }
    return missing;
}

Result<std::vector<std::string>> ColumnMap::header(std::span<const std::string_view> header,
                                                   std::string_view file) const
{
    std::vector<std::string> names(header.begin(), header.end());
    // A column of their own that happens to have one of our names means something else.
    for (std::string& name : names) {
        const bool taken = std::ranges::any_of(theirs, [&name](const auto& pair) {
            return sameName(pair.first, name) && !sameName(pair.second, name);
        });
        const bool replaced = std::ranges::any_of(
            constants, [&name](const auto& pair) { return sameName(pair.first, name); });
        name = taken || replaced ? std::string() : name;
    }
    for (const auto& [ours, column] : theirs) {
        const auto at = find(header, column);
        if (at == header.end()) {
            return fail(ErrorKind::BadInput,
                        QCoreApplication::translate(
                            "ColumnMap", "Cannot read %1: it has no column \"%2\", which "
                                         "is set to hold %3. Correct the file or the "
                                         "source's columns.")
                            .arg(excerpt(file), excerpt(column), excerpt(ours)));
        }
        names[static_cast<std::size_t>(at - header.begin())] = ours;
    }
    for (const auto& [ours, value] : constants) {
        names.push_back(ours);
    }
    return names;
}

std::span<const std::string_view> ColumnMap::row(std::span<const std::string_view> values)
{
    m_row.assign(values.begin(), values.end());
    for (const auto& [ours, value] : constants) {
        m_row.push_back(value);
    }
    return m_row;
}

} // namespace repromise
