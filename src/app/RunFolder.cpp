#include "app/RunFolder.h"

#include "app/KeptName.h"
#include "app/KeptRunText.h"
#include "app/StoreAccess.h"
#include "base/Excerpt.h"
#include "store/JournalNotes.h"

#include <QCoreApplication>
#include <QFile>
#include <QSaveFile>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace repromise {
namespace {

namespace fs = std::filesystem;
using nlohmann::ordered_json;

constexpr qint64 longestHead = qint64{64} << 10U;
constexpr qint64 largestFile = qint64{4} << 30U;

struct RunFolderText {
    Q_DECLARE_TR_FUNCTIONS(RunFolder)
};

tl::unexpected<Error> unreadable(const fs::path& file, const QString& why)
{
    return fail(ErrorKind::Storage,
                RunFolderText::tr("Cannot read the kept run %1: %2. Keep the run again.")
                    .arg(excerpt(file.string(), 200), why));
}

tl::unexpected<Error> inFile(const Error& error, const fs::path& file)
{
    return tl::unexpected(Error{error.kind,
                                RunFolderText::tr("Cannot read the kept run %1, %2")
                                    .arg(excerpt(file.string(), 200), error.sentence),
                                error.detail});
}

Outcome writeWhole(const fs::path& file, const KeptRun& head, const PromiseRun& run)
{
    QSaveFile target(QString::fromStdString(file.string()));
    const auto failed = [&]() -> Outcome {
        return fail(ErrorKind::Storage,
                    RunFolderText::tr("Cannot keep the run in %1: %2. Check the space and who may "
                                      "write there.")
                        .arg(excerpt(file.string(), 200), target.errorString()));
    };
    if (!target.open(QIODevice::WriteOnly)
        || !target.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)) {
        return failed();
    }
    auto written = KeptRunText::write(head, run, [&](std::string_view piece) -> Outcome {
        const auto size = static_cast<qint64>(piece.size());
        return target.write(piece.data(), size) == size ? Outcome() : failed();
    });
    if (!written) {
        return written;
    }
    return target.commit() ? Outcome() : failed();
}

KeptRun headOf(const AppContext& context, const std::string& name, const PromiseRun& run)
{
    const Picture& picture = *run.picture;
    return {name,
            run.variant.name,
            picture.today,
            picture.backlog->generation,
            context.clock().now(),
            context.actor().name,
            std::string(runEndName(run.result.end)),
            picture.backlog->lines.size(),
            picture.states.backorderCount,
            run.better,
            run.worse,
            run.result.failedLines};
}

std::string noteOf(const KeptRun& head)
{
    return ordered_json{{"variant", head.variant},
                        {"as_of", head.asOf.iso()},
                        {"generation", head.generation},
                        {"lines", head.lines},
                        {"backorders", head.backorders}}
        .dump(-1, ' ', false, ordered_json::error_handler_t::replace);
}

} // namespace

fs::path RunFolder::fileOf(const std::string& name) const
{
    return m_context.workspace().runsFolder() / (name + ".run");
}

bool RunFolder::has(const std::string& name) const
{
    std::error_code error;
    return isKeptName(name) && fs::exists(fileOf(name), error);
}

Outcome RunFolder::keep(const std::string& name, const PromiseRun& run, bool replace)
{
    if (!isKeptName(name)) {
        return fail(ErrorKind::BadInput,
                    RunFolderText::tr("“%1” cannot be the name of a run: use 1 to 64 letters, "
                                      "digits, spaces, '-', '_' and '.', beginning with a letter "
                                      "or digit.")
                        .arg(excerpt(name)));
    }
    if (!replace && has(name)) {
        return fail(ErrorKind::Refused,
                    RunFolderText::tr("There is a run named “%1” already. Choose another name, or "
                                      "say --replace.")
                        .arg(excerpt(name)));
    }
    const fs::path file = fileOf(name);
    std::error_code error;
    fs::create_directories(file.parent_path(), error);
    const KeptRun head = headOf(m_context, name, run);
    const JournalNotes::Note note{"run.kept", "run/" + name, noteOf(head)};
    return StoreAccess::open(m_context).and_then([&](StoreAccess store) {
        return JournalNotes(*store.database, store.journal).record(std::array{note}, [&] {
            return writeWhole(file, head, run);
        });
    });
}

Result<KeptRun> RunFolder::head(const std::string& name) const
{
    if (!has(name)) {
        return fail(ErrorKind::NotFound,
                    RunFolderText::tr("There is no run named “%1”. “repromisectl promise runs” "
                                      "lists those that were kept.")
                        .arg(excerpt(name)));
    }
    QFile source(QString::fromStdString(fileOf(name).string()));
    if (!source.open(QIODevice::ReadOnly)) {
        return unreadable(fileOf(name), source.errorString());
    }
    auto head = KeptRunText::readHead(source.readLine(longestHead).toStdString());
    if (!head) {
        return inFile(head.error(), fileOf(name));
    }
    head->name = name;
    return head;
}

Result<RunResults> RunFolder::load(const std::string& name, const Backlog& backlog) const
{
    return head(name).and_then([&](const KeptRun&) -> Result<RunResults> {
        QFile source(QString::fromStdString(fileOf(name).string()));
        if (!source.open(QIODevice::ReadOnly) || source.size() > largestFile) {
            return unreadable(fileOf(name), source.isOpen() ? RunFolderText::tr("it is too large")
                                                            : source.errorString());
        }
        const QByteArray text = source.readAll();
        auto results =
            KeptRunText::read({text.constData(), static_cast<std::size_t>(text.size())}, backlog);
        if (!results) {
            return inFile(results.error(), fileOf(name));
        }
        return results;
    });
}

Result<std::vector<KeptRun>> RunFolder::list() const
{
    std::vector<std::string> names;
    std::error_code error;
    for (const auto& entry : fs::directory_iterator(m_context.workspace().runsFolder(), error)) {
        if (entry.path().extension() == ".run" && has(entry.path().stem().string())) {
            names.push_back(entry.path().stem().string());
        }
    }
    std::ranges::sort(names);
    std::vector<KeptRun> all;
    for (const std::string& name : names) {
        auto kept = head(name);
        if (!kept) {
            return tl::unexpected(kept.error());
        }
        all.push_back(std::move(*kept));
    }
    return all;
}

Outcome RunFolder::remove(const std::string& name)
{
    if (!has(name)) {
        return head(name).map([](const KeptRun&) {});
    }
    return StoreAccess::open(m_context).and_then([&](StoreAccess store) {
        const JournalNotes::Note note{"run.removed", "run/" + name, "{}"};
        return JournalNotes(*store.database, store.journal)
            .record(std::array{note}, [&]() -> Outcome {
                std::error_code error;
                fs::remove(fileOf(name), error);
                return error
                           ? Outcome(fail(ErrorKind::Storage,
                                          RunFolderText::tr("Cannot remove the run “%1”: %2. Check "
                                                            "who may write there.")
                                              .arg(excerpt(name), excerpt(error.message()))))
                           : Outcome();
            });
    });
}

} // namespace repromise
