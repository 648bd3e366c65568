#pragma once

#include <QDialog>

#include <memory>

namespace Ui {
class ColumnChooser;
}

namespace repromise {

class QueueGrid;

/// Which columns the queue shows. Changes show at once; the grid must outlive the dialog.
class ColumnChooser : public QDialog {
    Q_OBJECT

public:
    explicit ColumnChooser(QueueGrid& grid, QWidget* parent = nullptr);
    ~ColumnChooser() override;

private:
    void fill();

    std::unique_ptr<Ui::ColumnChooser> m_ui;
    QueueGrid& m_grid;
};

} // namespace repromise
