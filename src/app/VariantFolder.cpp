#include "app/VariantFolder.h"

#include "base/Excerpt.h"
#include "promise/variant/RunVariantReader.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

namespace repromise {
namespace {

namespace fs = std::filesystem;

struct VariantFolderText {
    Q_DECLARE_TR_FUNCTIONS(VariantFolderText)
};

QString shippedFile(const std::string& name)
{
    return QStringLiteral(":/variants/%1.json").arg(QString::fromStdString(name));
}

Result<RunVariant> read(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(file.exists() ? ErrorKind::Storage : ErrorKind::NotFound,
                    VariantFolderText::tr("Cannot read the run variant %1: %2.")
                        .arg(path, file.errorString()));
    }
    // One byte more than it may have, so that the reader can tell that it is too large.
    const QByteArray text = file.read(static_cast<qint64>(RunVariantReader::mostBytes) + 1);
    return RunVariantReader::parse({text.data(), static_cast<std::size_t>(text.size())}, path);
}

bool isName(const std::string& text)
{
    return text.find('/') == std::string::npos && text.find('\\') == std::string::npos
           && !text.ends_with(".json");
}

} // namespace

Result<RunVariant> VariantFolder::find(const std::string& nameOrFile) const
{
    if (!isName(nameOrFile)) {
        return read(QString::fromStdString(nameOrFile));
    }
    const fs::path own = m_context.workspace().variantsFolder() / (nameOrFile + ".json");
    std::error_code error;
    if (fs::is_regular_file(own, error)) {
        return read(QString::fromStdString(own.string()));
    }
    if (QFile::exists(shippedFile(nameOrFile))) {
        return read(shippedFile(nameOrFile));
    }
    if (nameOrFile == RunVariant::standard().name) {
        return RunVariant::standard();
    }
    return fail(ErrorKind::NotFound,
                VariantFolderText::tr("There is no run variant “%1”. “repromisectl promise "
                                      "variants” lists those there are; a file is named with its "
                                      "path, like ./%1.json.")
                    .arg(excerpt(nameOrFile)));
}

Result<std::vector<NamedVariant>> VariantFolder::list() const
{
    const QStringList pattern{QStringLiteral("*.json")};
    const QDir own(QString::fromStdString(m_context.workspace().variantsFolder().string()));
    std::vector<NamedVariant> variants{{RunVariant::standard(), true}};
    const QStringList ownFiles = own.entryList(pattern, QDir::Files);
    const QDir shipped(QStringLiteral(":/variants"));
    const QStringList shippedFiles = shipped.entryList(pattern, QDir::Files);
    for (const bool fromProgram : {false, true}) {
        for (const QString& name : fromProgram ? shippedFiles : ownFiles) {
            if (fromProgram && ownFiles.contains(name)) {
                continue;
            }
            auto variant = read((fromProgram ? shipped : own).filePath(name));
            if (!variant) {
                return tl::unexpected(variant.error());
            }
            // The name to run it by is that of its file.
            variant->name = name.chopped(static_cast<qsizetype>(sizeof(".json")) - 1).toStdString();
            variants.push_back({std::move(*variant), fromProgram});
        }
    }
    std::ranges::stable_sort(variants, {},
                             [](const NamedVariant& named) { return named.variant.name; });
    return variants;
}

} // namespace repromise
