#include "gui/queue/LinesText.h"

#include "gui/models/LineCells.h"

namespace repromise {
namespace {

constexpr qsizetype flushBytes = 1 << 16;
constexpr std::size_t checkEvery = 1024;

bool isFormula(std::string_view text)
{
    return !text.empty() && std::string_view("=+-@\t\r").find(text[0]) != std::string_view::npos;
}

std::string csvField(std::string text, bool isText)
{
    if (isText && isFormula(text)) {
        text.insert(0, 1, '\'');
    }
    if (text.find_first_of(",\"\r\n") == std::string::npos) {
        return text;
    }
    std::string quoted = "\"";
    for (const char c : text) {
        quoted += c == '"' ? "\"\"" : std::string(1, c);
    }
    return quoted + '"';
}

} // namespace

Outcome LinesText::writeCsv(QIODevice& device, const CancelToken& cancel) const
{
    const LineCells cells(*m_picture);
    QByteArray out;
    const auto endRow = [&out](std::size_t i) { out += i == 0 ? "\r\n" : ","; };
    for (std::size_t i = m_columns.size(); i-- > 0; endRow(i)) {
        out += QueueColumns::info(m_columns[m_columns.size() - 1 - i]).key;
    }
    for (std::size_t row = 0; row < m_lines.size(); ++row) {
        if (row % checkEvery == 0 && cancel.cancelled()) {
            return fail(ErrorKind::Cancelled, tr("The export was stopped."));
        }
        for (std::size_t i = m_columns.size(); i-- > 0; endRow(i)) {
            const QueueColumn column = m_columns[m_columns.size() - 1 - i];
            const bool isText = QueueColumns::info(column).kind == ColumnKind::Text;
            out += QByteArray::fromStdString(csvField(cells.plain(m_lines[row], column), isText));
        }
        if (out.size() > flushBytes || row + 1 == m_lines.size()) {
            if (device.write(out) != out.size()) {
                return fail(ErrorKind::Storage,
                            tr("The file could not be written: %1. Free some space or choose "
                               "another place.")
                                .arg(device.errorString()));
            }
            out.clear();
        }
    }
    return {};
}

QString LinesText::forClipboard() const
{
    const LineCells cells(*m_picture);
    QStringList rows;
    QStringList fields;
    for (const QueueColumn column : m_columns) {
        fields << QueueColumns::title(column);
    }
    rows << fields.join(u'\t');
    for (const LineIx line : m_lines) {
        fields.clear();
        for (const QueueColumn column : m_columns) {
            QString text = cells.display(line, column).replace(u'\t', u' ').replace(u'\n', u' ');
            if (QueueColumns::info(column).kind == ColumnKind::Text
                && isFormula(text.toStdString())) {
                text.prepend(u'\'');
            }
            fields << text;
        }
        rows << fields.join(u'\t');
    }
    return rows.join(u'\n') + u'\n';
}

} // namespace repromise
