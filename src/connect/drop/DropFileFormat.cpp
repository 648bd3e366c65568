#include "connect/drop/DropFileFormat.h"

#include "connect/csv/FileBytes.h"

#include <QCoreApplication>

namespace repromise {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(DropFile)
};

} // namespace

std::string_view withoutMark(std::string_view text)
{
    if (text.starts_with("\xEF\xBB\xBF")) {
        text.remove_prefix(3);
    }
    const auto from = text.find_first_not_of(" \t\r\n");
    return from == std::string_view::npos ? std::string_view() : text.substr(from);
}

tl::unexpected<Error> uselessFile(const std::string& name, const QString& reason)
{
    return fail(ErrorKind::BadInput,
                Tr::tr("Cannot read %1: %2").arg(QString::fromStdString(name), reason));
}

Result<DropFormat> dropFormatOf(const std::filesystem::path& path)
{
    auto file = FileBytes::open(path);
    if (!file) {
        return tl::unexpected(file.error());
    }
    std::string head(512, '\0');
    const auto got = (*file)->read(head);
    if (!got) {
        return tl::unexpected(got.error());
    }
    head.resize(*got);
    if (head.starts_with("PK\x03\x04")) {
        return DropFormat::Xlsx;
    }
    if (head.starts_with("\xD0\xCF\x11\xE0")) {
        return uselessFile((*file)->name(),
                           Tr::tr("it is an old or an encrypted Excel file. Save it "
                                  "as .xlsx without a password."));
    }
    const std::string_view text = withoutMark(head);
    if (text.empty()) {
        return uselessFile((*file)->name(), Tr::tr("it is empty. Export it again."));
    }
    for (const char* const tag : {"ISA", "UNA", "UNB"}) {
        if (text.starts_with(tag)) {
            return DropFormat::Edi;
        }
    }
    return text.front() == '{' || text.front() == '[' ? DropFormat::Json : DropFormat::Csv;
}

} // namespace repromise
