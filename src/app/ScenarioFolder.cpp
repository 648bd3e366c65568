#include "app/ScenarioFolder.h"

#include "app/KeptName.h"
#include "app/StoreAccess.h"
#include "app/WorkspaceFile.h"
#include "base/Excerpt.h"
#include "promise/ScenarioJson.h"
#include "store/JournalNotes.h"

#include <QCoreApplication>
#include <QFile>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace repromise {
namespace {

namespace fs = std::filesystem;
using nlohmann::ordered_json;

constexpr qint64 largestFile = qint64{8} << 20U;

struct ScenarioFolderText {
    Q_DECLARE_TR_FUNCTIONS(ScenarioFolderText)
};

Outcome checkName(const std::string& name)
{
    if (!isKeptName(name)) {
        return fail(ErrorKind::BadInput,
                    ScenarioFolderText::tr("“%1” cannot be the name of a scenario: use 1 to 64 "
                                           "letters, digits, spaces, '-', '_' and '.', beginning "
                                           "with a letter or digit.")
                        .arg(excerpt(name)));
    }
    return {};
}

Result<std::string> textOf(const fs::path& file)
{
    QFile source(QString::fromStdString(file.string()));
    if (!source.open(QIODevice::ReadOnly)) {
        return fail(source.exists() ? ErrorKind::Storage : ErrorKind::NotFound,
                    ScenarioFolderText::tr("Cannot read the scenario %1: %2. Name a file that is "
                                           "there.")
                        .arg(shown(file.string()), source.errorString()));
    }
    return source.read(largestFile + 1).toStdString();
}

Error inFile(const Error& error, const fs::path& file)
{
    return {error.kind, shown(file.string()) + QStringLiteral(": ") + error.sentence, error.detail};
}

Outcome writeWhole(const fs::path& file, const std::string& text)
{
    if (const QString why = WorkspaceFile::write(file, text); !why.isNull()) {
        return fail(ErrorKind::Storage,
                    ScenarioFolderText::tr("Cannot keep the scenario in %1: %2. Check the space "
                                           "and who may write there.")
                        .arg(shown(file.string()), why));
    }
    return {};
}

std::string keptJson(const KeptScenario& kept)
{
    return ordered_json{{"as_of", kept.asOf.iso()},
                        {"generation", kept.generation},
                        {"at", kept.at.iso()},
                        {"by", kept.by},
                        {"winners", kept.winners},
                        {"losers", kept.losers},
                        {"newly_broken", kept.newlyBroken},
                        {"newly_kept", kept.newlyKept}}
        .dump(-1, ' ', false, ordered_json::error_handler_t::replace);
}

std::uint64_t count(const ordered_json& kept, const char* member)
{
    const auto found = kept.find(member);
    return found != kept.end() && found->is_number_unsigned() ? found->get<std::uint64_t>() : 0;
}

std::string word(const ordered_json& kept, const char* member)
{
    const auto found = kept.find(member);
    return found != kept.end() && found->is_string() ? found->get<std::string>() : std::string();
}

// What is missing or odd in here was edited by hand; the scenario itself is still good.
void readKept(const std::string& text, KeptScenario& to)
{
    const auto json = ordered_json::parse(text, nullptr, false);
    const auto kept = json.find("kept");
    if (kept == json.end() || !kept->is_object()) {
        return;
    }
    to.asOf = Date::parse(word(*kept, "as_of")).value_or(Date());
    to.generation = count(*kept, "generation");
    to.at = Instant::parse(word(*kept, "at")).value_or(Instant());
    to.by = word(*kept, "by");
    to.winners = count(*kept, "winners");
    to.losers = count(*kept, "losers");
    to.newlyBroken = count(*kept, "newly_broken");
    to.newlyKept = count(*kept, "newly_kept");
}

KeptScenario keptNow(const AppContext& context, const std::string& name, const TriedScenario& tried,
                     Date asOf, std::uint64_t generation)
{
    const DifferenceTotals& totals = tried.difference.totals;
    KeptScenario kept{tried.scenario,       asOf,           generation,    context.clock().now(),
                      context.actor().name, totals.winners, totals.losers, totals.newlyBroken,
                      totals.newlyKept};
    kept.scenario.name = name;
    return kept;
}

} // namespace

fs::path ScenarioFolder::fileOf(const std::string& name) const
{
    return m_context.workspace().scenariosFolder() / (name + ".json");
}

Outcome ScenarioFolder::keep(const std::string& name, const TriedScenario& tried, Date asOf,
                             std::uint64_t generation, bool replace)
{
    if (auto named = checkName(name); !named) {
        return named;
    }
    const fs::path file = fileOf(name);
    std::error_code error;
    if (!replace && fs::exists(file, error)) {
        return fail(ErrorKind::Refused,
                    ScenarioFolderText::tr("There is a scenario named “%1” already. Choose another "
                                           "name, or say --replace.")
                        .arg(excerpt(name)));
    }
    fs::create_directories(file.parent_path(), error);
    const KeptScenario kept = keptNow(m_context, name, tried, asOf, generation);
    const std::string text = writeScenario(kept.scenario, keptJson(kept));
    const JournalNotes::Note note{"scenario.kept", "scenario/" + name, text};
    return StoreAccess::open(m_context).and_then([&](StoreAccess store) {
        return JournalNotes(*store.database, store.journal).record(std::array{note}, [&] {
            return writeWhole(file, text);
        });
    });
}

Result<Scenario> ScenarioFolder::readFile(const fs::path& file)
{
    return textOf(file).and_then([&file](const std::string& text) -> Result<Scenario> {
        auto scenario = readScenario(text);
        if (!scenario) {
            return tl::unexpected(inFile(scenario.error(), file));
        }
        return scenario;
    });
}

Result<KeptScenario> ScenarioFolder::loadFile(const fs::path& file) const
{
    const auto text = textOf(file);
    if (!text) {
        return tl::unexpected(text.error());
    }
    return readFile(file).map([&](Scenario scenario) {
        KeptScenario kept;
        kept.scenario = std::move(scenario);
        kept.scenario.name = file.stem().string();
        readKept(*text, kept);
        return kept;
    });
}

Result<KeptScenario> ScenarioFolder::load(const std::string& name) const
{
    std::error_code error;
    if (!checkName(name) || !fs::exists(fileOf(name), error)) {
        return fail(ErrorKind::NotFound,
                    ScenarioFolderText::tr("There is no scenario named “%1”. “repromisectl promise "
                                           "scenarios” lists those that were kept.")
                        .arg(excerpt(name)));
    }
    return loadFile(fileOf(name));
}

Result<std::vector<KeptScenario>> ScenarioFolder::list() const
{
    std::vector<fs::path> files;
    std::error_code error;
    for (const auto& entry :
         fs::directory_iterator(m_context.workspace().scenariosFolder(), error)) {
        if (entry.path().extension() == ".json") {
            files.push_back(entry.path());
        }
    }
    std::ranges::sort(files);
    std::vector<KeptScenario> all;
    for (const fs::path& file : files) {
        auto kept = loadFile(file);
        if (!kept) {
            return tl::unexpected(kept.error());
        }
        all.push_back(std::move(*kept));
    }
    return all;
}

Outcome ScenarioFolder::remove(const std::string& name)
{
    return load(name).and_then([&](const KeptScenario&) {
        return StoreAccess::open(m_context).and_then([&](StoreAccess store) {
            const JournalNotes::Note note{"scenario.removed", "scenario/" + name, "{}"};
            return JournalNotes(*store.database, store.journal)
                .record(std::array{note}, [&]() -> Outcome {
                    std::error_code error;
                    fs::remove(fileOf(name), error);
                    return error ? Outcome(fail(
                               ErrorKind::Storage,
                               ScenarioFolderText::tr("Cannot remove the scenario “%1”: %2. Check "
                                                      "who may write there.")
                                   .arg(excerpt(name), shown(error.message()))))
                                 : Outcome();
                });
        });
    });
}

} // namespace repromise
