#pragma once

#include "gui/models/QueueFilter.h"
#include "gui/models/RowOrder.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace repromise {

/// A way to look at the queue that can be kept under a name.
struct QueueView {
    QString name;
    QueueFilter filter;
    RowSorting sorting;
    QByteArray columns; ///< QueueGrid::columnState(); empty leaves the columns alone

    QString toJson() const;
    /// Nullopt when the text is not a view; unknown names in it are left out.
    static std::optional<QueueView> fromJson(const QString& name, const QString& json);
    /// Those that are always there.
    static std::vector<QueueView> builtIn();
};

} // namespace repromise
