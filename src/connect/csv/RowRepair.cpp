#include "connect/csv/RowRepair.h"

#include "base/Excerpt.h"

#include <QString>

#include <simdjson.h>

namespace repromise {
namespace {

std::string repaired(std::string_view text)
{
    return shown(text).toStdString();
}

} // namespace

bool RowRepair::needed(std::string_view raw)
{
    return !simdjson::validate_utf8(raw);
}

std::span<const std::string_view> RowRepair::fields(std::span<const std::string_view> broken)
{
    m_texts.clear();
    for (const std::string_view field : broken) {
        m_texts.push_back(repaired(field));
    }
    m_views.assign(m_texts.begin(), m_texts.end());
    return m_views;
}

std::string_view RowRepair::raw(std::string_view broken)
{
    m_raw = repaired(broken);
    return m_raw;
}

} // namespace repromise
