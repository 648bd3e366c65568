#pragma once

#include "gui/supply/SupplyData.h"
#include "gui/widgets/WithoutPicture.h"

#include <QWidget>

#include <memory>
#include <optional>

class QTimer;

namespace Ui {
class SupplyPage;
}

namespace repromise {

class CommandTable;
class DifferenceModel;
class InboundModel;
class MessageBar;
class ShortItemsModel;
class StockStepsModel;

/// For planners: what is short, how its stock will go, and what another date would do. Shows what
/// it is given and asks for what the person wants; SupplyController does it.
class SupplyPage : public QWidget {
    Q_OBJECT

public:
    explicit SupplyPage(CommandTable& commands, QWidget* parent = nullptr);
    ~SupplyPage() override;

    /// `rows` as arrangeShortItems gave them. The chosen item-location stays chosen.
    void setItems(const SupplyDataPtr& supply, std::vector<std::uint32_t> rows);
    /// There is nothing: forgets what was shown.
    void setWithout(Without why, const QString& sentence = {});
    /// Of the chosen item-location; `supposed` when something is.
    void setProjection(const StockProjection& now, const std::optional<StockProjection>& supposed);
    /// What the scenario does; nullopt: nothing is supposed. `changes` says how many facts.
    void setDifference(const PlanDifference* difference, std::size_t changes);
    void setBusy(bool busy);

    /// Chooses it as soon as the items are there; the search is cleared if it hides it.
    void goTo(const ItemLocation& at);
    std::optional<ItemLocation> chosen() const { return m_chosen; }
    const ShortOrder& order() const { return m_order; }
    MessageBar& messageBar() const;

signals:
    void orderChanged();
    void itemChosen(const repromise::ItemLocation& at);
    void dateSupposed(repromise::InboundIx inbound, repromise::Date date);
    void resetRequested();
    void keepRequested();
    void proposeRequested();
    void lineRequested(repromise::LineIx line);
    void connectRequested();
    void retryRequested();

private:
    void setUpTables();
    void connectWidgets(CommandTable& commands);
    void choose(int row);
    void showHead();
    void showSummary(std::size_t shown);

    std::unique_ptr<Ui::SupplyPage> m_ui;
    ShortItemsModel* m_items;
    StockStepsModel* m_steps;
    InboundModel* m_inbound;
    DifferenceModel* m_difference;
    QTimer* m_searchTimer;
    SupplyDataPtr m_data;
    Without m_without = Without::Loading;
    ShortOrder m_order;
    std::optional<ItemLocation> m_chosen;
};

} // namespace repromise
