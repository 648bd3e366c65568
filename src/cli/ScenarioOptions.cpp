#include "cli/ScenarioOptions.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace repromise {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ScenarioOptionsText)
};

struct WordReader {
    const char* option;
    Result<ScenarioChange> (*read)(std::string_view word);
};

constexpr std::array<WordReader, 4> wordReaders{{{"stock", &ScenarioWords::stock},
                                                 {"priority", &ScenarioWords::priority},
                                                 {"requested", &ScenarioWords::requested},
                                                 {"line-quantity", &ScenarioWords::lineQuantity}}};

/// `--date` and `--quantity` belong to the `--purchase` before them.
class PurchaseReader {
public:
    Result<std::vector<ScenarioChange>> read(const CommandInput& input)
    {
        for (const auto& [option, word] : input.inOrder()) {
            if (const auto taken = take(option, word); !taken) {
                return tl::unexpected(taken.error());
            }
        }
        return finish().map([&] { return std::move(m_changes); });
    }

private:
    Outcome take(const std::string& option, const std::string& word)
    {
        if (option == "purchase") {
            auto finished = finish();
            m_purchase = word;
            m_used = false;
            return finished;
        }
        if (option != "date" && option != "quantity") {
            return {};
        }
        if (m_purchase.empty()) {
            return fail(
                ErrorKind::BadInput,
                Text::tr("--%1 “%2” belongs to no purchase line: put --purchase PO/LINE "
                         "before it.")
                    .arg(QString::fromStdString(option), QString::fromStdString(word).left(80)));
        }
        m_used = true;
        auto change = option == "date" ? ScenarioWords::inboundDate(m_purchase, word)
                                       : ScenarioWords::inboundQuantity(m_purchase, word);
        return std::move(change).map(
            [this](ScenarioChange read) { m_changes.push_back(std::move(read)); });
    }

    Outcome finish() const
    {
        if (m_purchase.empty() || m_used) {
            return {};
        }
        return fail(ErrorKind::BadInput,
                    Text::tr("--purchase “%1” says nothing about it: add --date D or --quantity Q.")
                        .arg(QString::fromStdString(m_purchase).left(80)));
    }

    std::string m_purchase;
    bool m_used = false;
    std::vector<ScenarioChange> m_changes;
};

// All but --drop, which needs to know what there is.
Result<std::vector<ScenarioChange>> changesOf(const CommandInput& input)
{
    auto changes = PurchaseReader().read(input);
    if (!changes) {
        return changes;
    }
    for (const WordReader& reader : wordReaders) {
        for (const std::string& word : input.texts(reader.option)) {
            auto change = reader.read(word);
            if (!change) {
                return tl::unexpected(change.error());
            }
            changes->push_back(std::move(*change));
        }
    }
    return changes;
}

// A path, or the name of a kept one.
Result<Scenario> namedScenario(const std::string& name, AppContext& context)
{
    const bool file = name.find('/') != std::string::npos || name.ends_with(".json");
    return file ? ScenarioFolder::readFile(name)
                : ScenarioFolder(context).load(name).map(
                    [](KeptScenario kept) { return std::move(kept.scenario); });
}

} // namespace

void ScenarioOptions::add(po::options_description& options)
{
    const auto words = [] { return po::value<std::vector<std::string>>()->composing(); };
    options.add_options()("scenario", po::value<std::string>(),
                          "a scenario file, or the name of a kept scenario")(
        "purchase", words(), "PO/LINE: an inbound line, with --date or --quantity after it")(
        "date", words(), "its supposed date, or none")(
        "quantity", words(), "its supposed open quantity")("stock", words(),
                                                           "ITEM@LOCATION=QUANTITY on hand")(
        "priority", words(), "ORDER/LINE=NUMBER")("requested", words(), "ORDER/LINE=DATE")(
        "line-quantity", words(), "ORDER/LINE=QUANTITY still open")(
        "drop", words(), "ORDER/LINE or PO/LINE: suppose it away");
}

bool ScenarioOptions::given(const CommandInput& input)
{
    static constexpr std::array<const char*, 7> names{
        "scenario", "purchase", "stock", "priority", "requested", "line-quantity", "drop"};
    return std::ranges::any_of(names, [&input](const char* name) { return input.has(name); });
}

void ScenarioOptions::addKeep(po::options_description& options)
{
    options.add_options()("keep", po::value<std::string>(), "keep the scenario under this name")(
        "replace", po::bool_switch(), "also when there is one of that name");
}

Outcome ScenarioOptions::keep(const CommandInput& input, const Picture& picture,
                              const TriedScenario& tried, AppContext& context)
{
    return input.has("keep")
               ? ScenarioFolder(context).keep(input.text("keep"), tried, picture.today,
                                              picture.backlog->generation, input.flag("replace"))
               : Outcome();
}

Outcome ScenarioOptions::check(const CommandInput& input)
{
    return changesOf(input).and_then([](std::vector<ScenarioChange> changes) {
        return checkScenario({"command line", {}, std::move(changes)});
    });
}

Result<Scenario> ScenarioOptions::read(const CommandInput& input, const Backlog& backlog,
                                       AppContext& context)
{
    Result<Scenario> scenario = input.has("scenario")
                                    ? namedScenario(input.text("scenario"), context)
                                    : Scenario{"command line", {}, {}};
    auto changes = changesOf(input);
    if (!scenario || !changes) {
        return scenario ? Result<Scenario>(tl::unexpected(changes.error())) : scenario;
    }
    for (const std::string& word : input.texts("drop")) {
        auto change = ScenarioWords::drop(backlog, word);
        if (!change) {
            return tl::unexpected(change.error());
        }
        changes->push_back(std::move(*change));
    }
    scenario->changes.insert(scenario->changes.end(), changes->begin(), changes->end());
    return scenario;
}

} // namespace repromise
