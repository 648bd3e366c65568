#include "gui/supply/SupplyController.h"

#include "app/ScenarioFolder.h"
#include "gui/models/LocalText.h"
#include "gui/supply/SupplyPage.h"
#include "gui/widgets/MessageBar.h"

namespace repromise {
namespace {

void cancel(const QPointer<Job>& job)
{
    if (job) {
        job->cancel();
    }
}

} // namespace

SupplyController::SupplyController(AppContext& context, JobRunner& jobs, Ask& ask, SupplyPage& page,
                                   QObject* parent)
    : QObject(parent), m_context(context), m_jobs(jobs), m_ask(ask), m_page(page)
{
    connect(&page, &SupplyPage::orderChanged, this, &SupplyController::arrange);
    connect(&page, &SupplyPage::itemChosen, this, &SupplyController::showItem);
    connect(&page, &SupplyPage::dateSupposed, this, &SupplyController::suppose);
    connect(&page, &SupplyPage::resetRequested, this, &SupplyController::reset);
    connect(&page, &SupplyPage::keepRequested, this, &SupplyController::keep);
    connect(&page, &SupplyPage::proposeRequested, this, &SupplyController::propose);
    page.setBusy(false);
}

void SupplyController::setPicture(const PicturePtr& picture)
{
    cancel(m_reading);
    m_page.setBusy(true);
    m_reading = m_jobs.start<SupplyDataPtr>(
        tr("Looking for what is short"), JobRunner::Lane::Read,
        [picture](Progress&, const CancelToken&) -> Result<SupplyDataPtr> {
            return std::make_shared<const SupplyData>(picture);
        },
        this,
        [this](const Result<SupplyDataPtr>& data) {
            if (data) {
                take(*data);
            } else if (data.error().kind != ErrorKind::Cancelled) {
                showError(data.error().sentence);
            }
        });
}

void SupplyController::showError(const QString& sentence)
{
    m_page.setBusy(false);
    if (m_data) {
        m_page.messageBar().show(Tone::Danger, sentence);
    } else {
        m_page.setWithout(Without::Failed, sentence);
    }
}

void SupplyController::setWithout(Without why, const QString& sentence)
{
    cancel(m_reading);
    m_data.reset();
    m_tried.reset();
    m_page.setBusy(false);
    m_page.setWithout(why, sentence);
}

void SupplyController::take(const SupplyDataPtr& data)
{
    m_data = data;
    m_tried.reset();
    arrange();
    tryOut();
}

void SupplyController::arrange()
{
    if (!m_data) {
        return;
    }
    cancel(m_arranging);
    m_page.setBusy(true);
    m_arranging = m_jobs.start<std::vector<std::uint32_t>>(
        tr("Arranging what is short"), JobRunner::Lane::Read,
        [data = m_data, order = m_page.order()](Progress&, const CancelToken&)
            -> Result<std::vector<std::uint32_t>> { return arrangeShortItems(*data, order); },
        this,
        [this, data = m_data](Result<std::vector<std::uint32_t>> rows) {
            if (rows && data == m_data) {
                m_page.setBusy(false);
                m_page.setItems(m_data, std::move(*rows));
            }
        });
}

void SupplyController::showItem()
{
    const auto at = m_page.chosen();
    if (!m_data || !at) {
        return;
    }
    const auto stock = m_data->supply.projection(*at);
    m_page.setProjection(stock,
                         m_tried ? std::optional(m_data->supply.projection(*at, m_tried->resolved))
                                 : std::nullopt);
}

void SupplyController::suppose(InboundIx inbound, Date date)
{
    const InboundTable& table = m_data->picture->backlog->inbound;
    const std::string key(m_data->picture->backlog->text(table.key[inbound]));
    std::erase_if(m_scenario.changes,
                  [&key](const ScenarioChange& change) { return change.inbound == key; });
    if (date != table.expected[inbound]) {
        m_scenario.changes.push_back(ScenarioChange::inboundDate(key, date));
    }
    tryOut();
}

void SupplyController::tryOut()
{
    cancel(m_trying);
    if (!m_data || m_scenario.changes.empty()) {
        m_tried.reset();
        m_page.setDifference(nullptr, 0);
        showItem();
        return;
    }
    const auto resolved = m_data->whatIf.resolve(m_scenario);
    if (!resolved || m_data->whatIf.quick(*resolved)) {
        tried(m_data->whatIf.tryOut(m_scenario));
        return;
    }
    m_page.setBusy(true);
    m_trying = m_jobs.start<TriedScenario>(
        tr("Trying out other dates"), JobRunner::Lane::Read,
        [data = m_data, scenario = m_scenario](Progress&, const CancelToken&) {
            return data->whatIf.tryOut(scenario);
        },
        this,
        [this, data = m_data, scenario = m_scenario](Result<TriedScenario> result) {
            if (data == m_data && scenario == m_scenario) {
                m_page.setBusy(false);
                tried(std::move(result));
            }
        });
}

void SupplyController::tried(Result<TriedScenario> result)
{
    if (!result) {
        // What was supposed is about something that is gone.
        if (result.error().kind != ErrorKind::Cancelled) {
            m_page.messageBar().show(Tone::Warning, result.error().sentence);
            m_scenario.changes.clear();
            m_tried.reset();
            m_page.setDifference(nullptr, 0);
            showItem();
        }
        return;
    }
    m_tried = std::move(*result);
    m_page.setDifference(&m_tried->difference, m_scenario.changes.size());
    showItem();
}

void SupplyController::reset()
{
    m_scenario = {};
    tryOut();
}

void SupplyController::keep()
{
    if (!m_tried) {
        return;
    }
    m_ask.name(&m_page, tr("Keep as scenario"), tr("Name of the scenario"),
               LocalText::text(m_scenario.name), [this](const QString& name) {
                   if (!name.isEmpty() && m_tried) {
                       keepAs(name, false);
                   }
               });
}

void SupplyController::keepAs(const QString& name, bool replace)
{
    TriedScenario scenario = *m_tried;
    scenario.scenario.name = name.toStdString();
    m_jobs.start<bool>(
        tr("Keeping the scenario"), JobRunner::Lane::Write,
        [this, scenario, replace, today = m_data->picture->today,
         generation = m_data->picture->backlog->generation](Progress&,
                                                            const CancelToken&) -> Result<bool> {
            const Outcome kept = ScenarioFolder(m_context).keep(scenario.scenario.name, scenario,
                                                                today, generation, replace);
            return kept ? Result<bool>(true) : tl::unexpected(kept.error());
        },
        this,
        [this, name](const Result<bool>& kept) {
            m_page.messageBar().show(kept ? Tone::Good : Tone::Danger,
                                     kept ? tr("Scenario “%1” is kept.").arg(name)
                                          : kept.error().sentence);
            if (kept) {
                m_scenario.name = name.toStdString();
                emit changed();
            }
        });
}

void SupplyController::propose()
{
    if (!m_tried) {
        return;
    }
    TriedScenario scenario = *m_tried;
    if (scenario.scenario.name.empty()) {
        scenario.scenario.name = tr("other dates", "a scenario without a name").toStdString();
    }
    m_jobs.start<Proposal>(
        tr("Proposing"), JobRunner::Lane::Write,
        [this, scenario, data = m_data](Progress&, const CancelToken&) {
            return ProposeScenario(m_context).run(*data->picture, scenario);
        },
        this,
        [this](const Result<Proposal>& proposal) {
            if (!proposal) {
                m_page.messageBar().show(Tone::Danger, proposal.error().sentence);
                return;
            }
            QStringList sentences;
            for (const ProposedCommand& command : proposal->commands) {
                sentences << command.sentence;
            }
            m_page.messageBar().show(Tone::Good, tr("%Ln proposal(s) are in the journal.", nullptr,
                                                    static_cast<int>(proposal->commands.size()))
                                                     + QLatin1Char(' ')
                                                     + sentences.mid(0, 3).join(u' '));
            emit changed();
        });
}

} // namespace repromise
