#include "app/VariantShelf.h"

#include "app/KeptName.h"
#include "app/StoreAccess.h"
#include "app/VariantDraft.h"
#include "app/WorkspaceFile.h"
#include "base/Excerpt.h"
#include "promise/variant/RunVariantWriter.h"
#include "store/JournalNotes.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>
#include <array>

namespace repromise {
namespace {

namespace fs = std::filesystem;
using Origin = VariantFile::Origin;

struct VariantShelfText {
    Q_DECLARE_TR_FUNCTIONS(VariantShelfText)
};

QString shippedFile(const std::string& name)
{
    return QStringLiteral(":/variants/%1.json").arg(QString::fromStdString(name));
}

bool isShipped(const std::string& name)
{
    return name == RunVariant::standard().name || QFile::exists(shippedFile(name));
}

VariantFile fileWith(const std::string& name, Origin origin, std::string text)
{
    const VariantDraft draft(text);
    const VariantDraft::Json* says = draft.find("/says");
    return {name, origin, std::move(text),
            says != nullptr && says->is_string() ? says->get<std::string>() : std::string(),
            draft.problems().size()};
}

Result<VariantFile> readFile(const QString& path, Origin origin)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorKind::Storage, VariantShelfText::tr("Cannot read the run variant %1: %2.")
                                            .arg(path, file.errorString()));
    }
    const std::string name = QFileInfo(path).completeBaseName().toStdString();
    const QByteArray text = file.read(static_cast<qint64>(RunVariantReader::mostBytes) + 1);
    return fileWith(name, origin, text.toStdString());
}

} // namespace

fs::path VariantShelf::fileOf(const std::string& name) const
{
    return m_context.workspace().variantsFolder() / (name + ".json");
}

Result<std::vector<VariantFile>> VariantShelf::list() const
{
    const QStringList pattern{QStringLiteral("*.json")};
    const QDir own(QString::fromStdString(m_context.workspace().variantsFolder().string()));
    const QDir shipped(QStringLiteral(":/variants"));
    QStringList paths;
    for (const QString& name : own.entryList(pattern, QDir::Files)) {
        paths << own.filePath(name);
    }
    for (const QString& name : shipped.entryList(pattern, QDir::Files)) {
        if (!own.exists(name)) {
            paths << shipped.filePath(name);
        }
    }
    const std::string standard = RunVariant::standard().name;
    std::vector<VariantFile> files;
    if (!own.exists(QString::fromStdString(standard + ".json"))) {
        files.push_back(
            fileWith(standard, Origin::Shipped, writeRunVariant(RunVariant::standard())));
    }
    for (const QString& path : paths) {
        const std::string name = QFileInfo(path).completeBaseName().toStdString();
        const Origin origin = path.startsWith(u':') ? Origin::Shipped
                              : isShipped(name)     ? Origin::Changed
                                                    : Origin::Own;
        auto file = readFile(path, origin);
        if (!file) {
            return tl::unexpected(file.error());
        }
        files.push_back(std::move(*file));
    }
    std::ranges::stable_sort(files, {}, &VariantFile::name);
    return files;
}

Outcome VariantShelf::check(const std::string& name, const std::string& text, bool replace) const
{
    if (!isKeptName(name)) {
        return fail(ErrorKind::BadInput,
                    VariantShelfText::tr("“%1” cannot be the name of a run variant: use 1 to 64 "
                                         "letters, digits, spaces, '-', '_' and '.', beginning "
                                         "with a letter or digit.")
                        .arg(excerpt(name)));
    }
    std::error_code error;
    if (!replace && (fs::exists(fileOf(name), error) || isShipped(name))) {
        return fail(ErrorKind::Refused,
                    VariantShelfText::tr("There is a run variant named “%1” already. Choose "
                                         "another name.")
                        .arg(excerpt(name)));
    }
    if (auto usable = RunVariantReader::parse(text, shown(name)); !usable) {
        return tl::unexpected(usable.error());
    }
    return {};
}

Outcome VariantShelf::record(const std::string& kind, const std::string& name,
                             const std::function<Outcome()>& effect)
{
    return StoreAccess::open(m_context).and_then([&](StoreAccess store) {
        const JournalNotes::Note note{kind, "variant/" + name, "{}"};
        return JournalNotes(*store.database, store.journal).record(std::array{note}, effect);
    });
}

Outcome VariantShelf::keep(const std::string& name, const std::string& text, bool replace)
{
    if (auto good = check(name, text, replace); !good) {
        return good;
    }
    return record("variant.kept", name, [&]() -> Outcome {
        std::error_code error;
        fs::create_directories(m_context.workspace().variantsFolder(), error);
        const QString why = WorkspaceFile::write(fileOf(name), text);
        return why.isNull()
                   ? Outcome()
                   : Outcome(fail(ErrorKind::Storage,
                                  VariantShelfText::tr("Cannot keep the run variant in %1: %2. "
                                                       "Check the space and who may write there.")
                                      .arg(shown(fileOf(name).string()), why)));
    });
}

Outcome VariantShelf::rename(const std::string& from, const std::string& to)
{
    std::error_code error;
    if (!fs::exists(fileOf(from), error)) {
        return fail(ErrorKind::Refused,
                    VariantShelfText::tr("“%1” is part of the program and keeps its name. "
                                         "Duplicate it under another one.")
                        .arg(excerpt(from)));
    }
    return readFile(QString::fromStdString(fileOf(from).string()), Origin::Own)
        .and_then([&](const VariantFile& file) {
            VariantDraft draft(file.text);
            draft.set("/name", to);
            return keep(to, draft.text(), false);
        })
        .and_then([&] { return remove(from); });
}

Outcome VariantShelf::remove(const std::string& name)
{
    std::error_code error;
    if (!fs::exists(fileOf(name), error)) {
        return fail(ErrorKind::Refused,
                    VariantShelfText::tr("“%1” is part of the program and stays. Duplicate it to "
                                         "have one of your own.")
                        .arg(excerpt(name)));
    }
    return record("variant.removed", name, [&]() -> Outcome {
        std::error_code removing;
        fs::remove(fileOf(name), removing);
        return removing ? Outcome(fail(ErrorKind::Storage,
                                       VariantShelfText::tr("Cannot remove the run variant “%1”: "
                                                            "%2. Check who may write there.")
                                           .arg(excerpt(name), shown(removing.message()))))
                        : Outcome();
    });
}

} // namespace repromise
