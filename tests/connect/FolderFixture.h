#pragma once

#include "CollectingSink.h"
#include "connect/csv/CsvFolderReader.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace repromise {

/// A folder of its own to write export files into.
class FolderFixture {
public:
    std::filesystem::path path() const { return m_folder.path().toStdString(); }
    QString filePath(const QString& name) const { return m_folder.filePath(name); }

    void write(const QString& name, const QByteArray& content) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
            qFatal("cannot write %s", qPrintable(name));
        }
    }
    /// The smallest folder that is a snapshot.
    void writeSnapshot() const
    {
        write("customers.csv", "customer_id,name,tier\nC1,One,A\n");
        write("items.csv", "item_id,description,family,uom\nI1,Bolt,Fasteners,EA\n");
        write("locations.csv", "location_id,name\nL1,Here\n");
        write("sales_orders.csv", "order_id,customer_id,order_date\nO1,C1,2026-06-01\n");
        write("sales_lines.csv", lineHeader() + "\n" + goodLine() + "\n");
    }
    static QByteArray lineHeader()
    {
        return "order_id,line_no,item_id,location_id,ordered_qty,shipped_qty,allocated_qty,"
               "cancelled_qty,unit_price,requested_date,promised_date,priority,status,updated_at";
    }
    static QByteArray goodLine()
    {
        return "O1,1,I1,L1,2.5,0,0,0,9.99,2026-07-01,2026-07-02,2,open,2026-06-30T08:00:00Z";
    }

    Result<ReadReport> read(CollectingSink& sink, CsvFolderMode mode = CsvFolderMode::Delta,
                            const ReadRequest& request = {}) const
    {
        NoProgress progress;
        CsvFolderReader reader({path(), mode, {}});
        return reader.read(request, sink, progress, CancelToken());
    }
    /// The sentence with which reading fails; empty when it does not.
    QString refusal(CsvFolderMode mode = CsvFolderMode::Delta) const
    {
        CollectingSink sink;
        const auto report = read(sink, mode);
        return report ? QString() : report.error().sentence;
    }

private:
    QTemporaryDir m_folder;
};

} // namespace repromise
