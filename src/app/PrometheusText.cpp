#include "app/PrometheusText.h"

#include "base/Decimal.h"

namespace repromise {
namespace {

void escape(std::string_view text, bool quotes, std::string& out)
{
    for (const char c : text) {
        if (c == '\\') {
            out += "\\\\";
        } else if (c == '\n') {
            out += "\\n";
        } else if (c == '"' && quotes) {
            out += "\\\"";
        } else {
            out += c;
        }
    }
}

} // namespace

std::string secondsText(std::int64_t ms)
{
    constexpr int places = 3;
    return formatScaled(ms, places);
}

void PrometheusText::family(std::string_view name, std::string_view type, std::string_view help)
{
    m_name = name;
    m_text.append("# HELP ").append(name).append(" ");
    escape(help, false, m_text);
    m_text.append("\n# TYPE ").append(name).append(" ").append(type).append("\n");
}

void PrometheusText::head(const Labels& labels, std::string_view suffix)
{
    m_text.append(m_name).append(suffix);
    char before = '{';
    for (const auto& [name, value] : labels) {
        m_text.append(1, before).append(name).append("=\"");
        escape(value, true, m_text);
        m_text.append("\"");
        before = ',';
    }
    m_text.append(labels.empty() ? " " : "} ");
}

void PrometheusText::sample(const Labels& labels, std::int64_t value, std::string_view suffix)
{
    head(labels, suffix);
    m_text.append(std::to_string(value)).append("\n");
}

void PrometheusText::seconds(const Labels& labels, std::int64_t ms, std::string_view suffix)
{
    head(labels, suffix);
    m_text.append(secondsText(ms)).append("\n");
}

} // namespace repromise
