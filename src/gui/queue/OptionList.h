#pragma once

#include "gui/queue/OptionWords.h"

#include <QWidget>

class QVBoxLayout;

namespace repromise {

/// Options, best first; as high as its rows, for panels that scroll as a whole.
class OptionList : public QWidget {
    Q_OBJECT

public:
    explicit OptionList(QWidget* parent = nullptr);

    void setOptions(const std::vector<OptionCard>& options);
    template <typename Option>
    void setOptions(const std::vector<Option>& options, Date today)
    {
        std::vector<OptionCard> cards;
        cards.reserve(options.size());
        for (const Option& option : options) {
            cards.push_back(OptionWords::card(option, today));
        }
        setOptions(cards);
    }

signals:
    void proposeRequested(int rank);

private:
    QVBoxLayout* m_rows;
};

} // namespace repromise
