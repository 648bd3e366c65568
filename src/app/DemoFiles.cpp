#include "app/DemoFiles.h"

#include <QCoreApplication>
#include <QFile>

#include <array>
#include <charconv>

namespace repromise {
namespace {

struct DemoFilesText {
    Q_DECLARE_TR_FUNCTIONS(DemoFilesText)
};

constexpr std::array<std::string_view, 13> names{
    "locations", "suppliers",      "customers",       "accounts",     "contacts",
    "items",     "substitutes",    "stock",           "sales_orders", "sales_lines",
    "shipments", "purchase_lines", "receipts_history"};

/// Length of a `D+12` at the start of the text and its days; 0 when there is none.
std::size_t dayToken(std::string_view text, int& days)
{
    if (text.size() < 3 || text[0] != 'D' || (text[1] != '+' && text[1] != '-')) {
        return 0;
    }
    const char* const end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data() + 2, end, days);
    const bool whole =
        error == std::errc() && (stop == end || *stop == ',' || *stop == '\n' || *stop == 'T');
    days = text[1] == '-' ? -days : days;
    return whole ? static_cast<std::size_t>(stop - text.data()) : 0;
}

Error cannot(const QString& file, const QString& why)
{
    return {
        ErrorKind::Storage,
        DemoFilesText::tr("Cannot write the demo file %1: %2. Check that there is room and that "
                          "you may write there.")
            .arg(file, why)};
}

} // namespace

std::string datedFrom(std::string_view csv, Date today)
{
    std::string dated;
    dated.reserve(csv.size() + csv.size() / 4);
    bool cellBegins = true;
    while (!csv.empty()) {
        int days = 0;
        const std::size_t length = cellBegins ? dayToken(csv, days) : 0;
        if (length != 0) {
            dated += today.plusDays(days).iso();
            csv.remove_prefix(length);
            cellBegins = false;
            continue;
        }
        cellBegins = csv.front() == ',' || csv.front() == '\n';
        dated += csv.front();
        csv.remove_prefix(1);
    }
    return dated;
}

Outcome DemoFiles::write(Date today) const
{
    std::error_code error;
    std::filesystem::create_directories(m_folder, error);
    if (error) {
        return tl::unexpected(cannot(QString::fromStdString(m_folder.string()),
                                     QString::fromStdString(error.message())));
    }
    for (const std::string_view name : names) {
        if (auto written = writeFile(name, name, today); !written) {
            return written;
        }
    }
    return {};
}

Outcome DemoFiles::writeSlips(Date today) const
{
    return writeFile("purchase_lines_later", "purchase_lines", today);
}

Outcome DemoFiles::writeFile(std::string_view resource, std::string_view file, Date today) const
{
    const auto path = m_folder / (std::string(file) + ".csv");
    const QString target = QString::fromStdString(path.string());
    QFile source(QStringLiteral(":/demo/%1.csv")
                     .arg(QLatin1String(resource.data(), static_cast<qsizetype>(resource.size()))));
    if (!source.open(QIODevice::ReadOnly)) {
        return fail(ErrorKind::Bug,
                    DemoFilesText::tr("The demo data are missing from this program."),
                    source.fileName());
    }
    const QByteArray bytes = source.readAll();
    const std::string dated =
        datedFrom({bytes.data(), static_cast<std::size_t>(bytes.size())}, today);
    QFile out(target);
    if (!out.open(QIODevice::WriteOnly)
        || out.write(dated.data(), static_cast<qint64>(dated.size())) < 0 || !out.flush()) {
        return tl::unexpected(cannot(target, out.errorString()));
    }
    return {};
}

} // namespace repromise
