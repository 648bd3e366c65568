#pragma once

#include "app/SourceWrites.h"

#include <QAbstractTableModel>

namespace repromise {

/// Changes on their way into the systems records come from: what waits first, then what ended.
class WritesModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { State, What, Old, New, By, When, Note, columnTotal };

    explicit WritesModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

    /// Nothing happens when they are shown already.
    void setWrites(std::vector<WriteView> writes, Instant now);
    /// Empty: of every source.
    void setSource(const std::string& source);
    const WriteView& write(int row) const { return m_all[m_shown[static_cast<std::size_t>(row)]]; }
    /// -1 when it is not shown.
    int rowOf(const std::string& id) const;
    /// Those that still wait for somebody.
    int waiting() const;

    static bool canSend(const WriteView& write);
    static bool canApprove(const WriteView& write);
    static bool canDrop(const WriteView& write);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString valueText(const WriteView& write, const std::string& value) const;
    QString cell(const WriteView& write, int column) const;
    static QString stateText(const std::string& state);
    void arrange();

    std::vector<WriteView> m_all;
    std::vector<std::size_t> m_shown;
    std::string m_source;
    Instant m_now;
};

} // namespace repromise
