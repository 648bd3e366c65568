#include "connect/csv/JsonPagesReader.h"

#include "connect/csv/JsonPage.h"

#include <QCoreApplication>

namespace repromise {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(JsonPagesReader)
};

Outcome checkHead(const JsonPageHead& head, std::string_view resource, std::uint64_t number,
                  const std::string& file)
{
    const auto refuse = [&file](const QString& reason) {
        return fail(ErrorKind::BadInput, Tr::tr("Cannot read %1: %2 Export all pages again.")
                                             .arg(QString::fromStdString(file), reason));
    };
    if (head.resource != resource) {
        return refuse(
            Tr::tr("it says it holds \"%1\".").arg(QString::fromStdString(head.resource).left(60)));
    }
    if (!head.hasRows) {
        return refuse(Tr::tr("it has no \"rows\"."));
    }
    if (head.page != number) {
        return refuse(Tr::tr("it says it is page %1.").arg(head.page));
    }
    if (head.next.empty() != (head.page == head.pages)) {
        return refuse(Tr::tr("it is page %1 of %2, but its \"next\" is %3.")
                          .arg(head.page)
                          .arg(head.pages)
                          .arg(head.next.empty() ? Tr::tr("empty")
                                                 : QString::fromStdString(head.next).left(60)));
    }
    return {};
}

} // namespace

JsonPagesReader::JsonPagesReader(std::filesystem::path folder, RowMapper& mapper)
    : m_folder(std::move(folder)), m_mapper(mapper)
{
    m_mapper.bindOwnColumns();
}

std::string JsonPagesReader::pageName(std::uint64_t number) const
{
    constexpr std::size_t width = 5;
    std::string digits = std::to_string(number);
    digits.insert(0, width - std::min(width, digits.size()), '0');
    return std::string(recordKindName(m_mapper.kind())) + '-' + digits + ".json";
}

Outcome JsonPagesReader::readAll(RecordSink& sink, ReadMeter& meter)
{
    for (std::uint64_t number = 1;; ++number) {
        const std::string name = pageName(number);
        auto file = FileBytes::open(m_folder / name);
        if (!file) {
            return tl::unexpected(file.error());
        }
        if (auto going = meter.tick(name, 0); !going) {
            return going;
        }
        const auto head = JsonPage(**file, m_mapper).read(sink);
        if (!head) {
            return tl::unexpected(head.error());
        }
        if (auto sound = checkHead(*head, recordKindName(m_mapper.kind()), number, name); !sound) {
            return sound;
        }
        meter.fileDone((*file)->size());
        if (head->next.empty()) {
            return {};
        }
        if (head->next != pageName(number + 1)) {
            return fail(ErrorKind::BadInput,
                        Tr::tr("Cannot read %1: its next page is \"%2\" where %3 was expected. "
                               "Export all pages again.")
                            .arg(QString::fromStdString(name),
                                 QString::fromStdString(head->next).left(60),
                                 QString::fromStdString(pageName(number + 1))));
        }
    }
}

} // namespace repromise
