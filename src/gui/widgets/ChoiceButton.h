#pragma once

#include <QPushButton>

namespace repromise {

/// A large button with a drawing, its text and a sentence on what it does, for a choice between a
/// few ways to go on.
class ChoiceButton : public QPushButton {
    Q_OBJECT
    Q_PROPERTY(QString description READ description WRITE setDescription NOTIFY descriptionChanged)
    Q_PROPERTY(QString drawing READ drawing WRITE setDrawing NOTIFY drawingChanged)

public:
    explicit ChoiceButton(QWidget* parent = nullptr);

    QString description() const { return m_description; }
    void setDescription(const QString& description);
    /// Name of a drawing below `:/icons`.
    QString drawing() const { return m_drawing; }
    void setDrawing(const QString& drawing);

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

signals:
    void descriptionChanged();
    void drawingChanged();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QRect descriptionRect(int width) const;

    QString m_description;
    QString m_drawing;
};

} // namespace repromise
