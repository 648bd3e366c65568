#pragma once

#include "app/Picture.h"
#include "base/Progress.h"
#include "base/Result.h"
#include "gui/models/QueueColumns.h"

#include <QIODevice>

#include <vector>

namespace repromise {

/// Lines of the queue as text for other programs. Texts that a spreadsheet would run as a formula
/// are disarmed with an apostrophe.
class LinesText {
    Q_DECLARE_TR_FUNCTIONS(LinesText)

public:
    LinesText(PicturePtr picture, std::vector<LineIx> lines, std::vector<QueueColumn> columns)
        : m_picture(std::move(picture)), m_lines(std::move(lines)), m_columns(std::move(columns))
    {
    }

    /// RFC 4180 with a head of the contract's column names, ISO dates and decimal points.
    Outcome writeCsv(QIODevice& device, const CancelToken& cancel) const;
    /// Tab-separated with translated heads, values as on screen: for pasting.
    QString forClipboard() const;

private:
    PicturePtr m_picture;
    std::vector<LineIx> m_lines;
    std::vector<QueueColumn> m_columns;
};

} // namespace repromise
