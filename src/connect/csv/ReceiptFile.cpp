#include "connect/csv/ReceiptFile.h"

#include "base/Excerpt.h"
#include "connect/csv/CsvParser.h"
#include "connect/csv/DateStyle.h"
#include "connect/csv/FileBytes.h"
#include "connect/csv/ReceiptColumns.h"

#include <QCoreApplication>

namespace repromise {
namespace {

constexpr std::uint64_t rowsBetweenLooks = 1000;

class ReceiptFileReader {
    Q_DECLARE_TR_FUNCTIONS(ReceiptFileReader)

public:
    ReceiptFileReader(std::filesystem::path path, Progress& progress, const CancelToken& cancel)
        : m_path(std::move(path)), m_progress(progress), m_cancel(cancel)
    {
    }

    Result<ReceiptFileContent> read()
    {
        // Only all the dates of a column tell the order of day and month: look first, then read.
        return pass([this](const CsvRow& row) { look(row); })
            .and_then([this] { return pass([this](const CsvRow& row) { take(row); }); })
            .map([this] { return std::move(m_content); });
    }

private:
    template <typename EachRow>
    Outcome pass(EachRow&& eachRow)
    {
        return FileBytes::open(m_path).and_then([&](const std::unique_ptr<FileBytes>& bytes) {
            CsvParser parser(*bytes);
            CsvRow row;
            CsvParser::Step step = parser.next(row);
            if (step == CsvParser::Step::Row) {
                if (Outcome found = findColumns(row); !found) {
                    return found;
                }
                std::uint64_t rows = 0;
                while ((step = parser.next(row)) == CsvParser::Step::Row) {
                    if (++rows % rowsBetweenLooks == 0 && m_cancel.cancelled()) {
                        return Outcome(fail(ErrorKind::Cancelled, tr("Stopped.")));
                    }
                    eachRow(row);
                }
                m_progress.report(tr("Reading %1").arg(shownPath(m_path)).toStdString(),
                                  bytes->bytesRead(), bytes->size());
            } else if (step == CsvParser::Step::End) {
                return failed(tr("it is empty."));
            }
            return step == CsvParser::Step::Failed ? Outcome(tl::unexpected(parser.error()))
                                                   : Outcome();
        });
    }

    Outcome findColumns(const CsvRow& header)
    {
        auto columns = ReceiptColumns::find(header.fields);
        if (!columns) {
            return failed(columns.error().sentence);
        }
        m_columns = std::move(*columns);
        m_content.columns = m_columns.found();
        m_content.grouped = m_columns.has(ReceiptColumn::Group);
        m_headerFields = header.fields.size();
        return {};
    }

    Outcome failed(const QString& reason) const
    {
        return fail(ErrorKind::BadInput,
                    tr("Cannot read receipts from %1: %2").arg(shownPath(m_path), reason));
    }

    std::string_view value(const CsvRow& row, ReceiptColumn column) const
    {
        return m_columns.value(column, row.fields);
    }

    void look(const CsvRow& row)
    {
        m_promised.see(value(row, ReceiptColumn::Promised));
        m_received.see(value(row, ReceiptColumn::Received));
        m_known.see(value(row, ReceiptColumn::Known));
    }

    void take(const CsvRow& row)
    {
        ++m_content.rows;
        if (row.fault != CsvRowFault::None || row.allFields != m_headerFields) {
            return skip(row, tr("the row is cut or has more or fewer fields than the first line"));
        }
        const auto promised = m_promised.read(value(row, ReceiptColumn::Promised));
        const auto received = m_received.read(value(row, ReceiptColumn::Received));
        if (!promised || !received) {
            return skip(row, tr("“%1” is no date")
                                 .arg(excerpt(value(row, promised ? ReceiptColumn::Received
                                                                  : ReceiptColumn::Promised))));
        }
        PastReceipt receipt;
        receipt.supplier = value(row, ReceiptColumn::Supplier);
        receipt.item = value(row, ReceiptColumn::Item);
        receipt.place = value(row, ReceiptColumn::Place);
        receipt.group = value(row, ReceiptColumn::Group);
        // Without a number of its own every row is a delivery of its own.
        const std::string line = "line " + std::to_string(row.line);
        const auto delivery = value(row, ReceiptColumn::Delivery);
        receipt.delivery = delivery.empty() ? std::string_view(line) : delivery;
        receipt.promised = *promised;
        receipt.received = *received;
        receipt.known = m_known.read(value(row, ReceiptColumn::Known)).value_or(Date());
        if (m_content.history.add(receipt) != ReceiptGap::None) {
            skip(row, tr("%1 and %2 are more than ten years apart")
                          .arg(QString::fromStdString(promised->iso()),
                               QString::fromStdString(received->iso())));
        }
    }

    void skip(const CsvRow& row, const QString& reason)
    {
        ++m_content.skipped;
        if (m_content.examples.size() < ReceiptFileContent::mostShown) {
            m_content.examples.push_back({row.line, reason});
        }
    }

    std::filesystem::path m_path;
    Progress& m_progress;
    const CancelToken& m_cancel;
    ReceiptColumns m_columns;
    std::uint64_t m_headerFields = 0;
    DateStyle m_promised, m_received, m_known;
    ReceiptFileContent m_content;
};

} // namespace

Result<ReceiptFileContent> readReceiptFile(const std::filesystem::path& path, Progress& progress,
                                           const CancelToken& cancel)
{
    return ReceiptFileReader(path, progress, cancel).read();
}

} // namespace repromise
