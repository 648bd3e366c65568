#pragma once

#include <QPushButton>

namespace repromise {

/// A button that opens a menu, and says so with a chevron after its text.
class ChevronButton : public QPushButton {
    Q_OBJECT

public:
    using QPushButton::QPushButton;

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace repromise
