#pragma once

#include "gui/models/Arrangement.h"
#include "gui/models/QueueFilter.h"

#include <QWidget>

#include <optional>

namespace repromise {

class FilterChip;

/// The chips that narrow the queue. Names for its menus come from the picture.
class FilterBar : public QWidget {
    Q_OBJECT

public:
    explicit FilterBar(QWidget* parent = nullptr);

    void setPicture(const Picture& picture);
    /// Does not signal. The search text is not its affair.
    void setFilter(const QueueFilter& filter);
    /// With an empty search.
    QueueFilter filter() const;

signals:
    void filterChanged();
    void cleared();

private:
    FilterChip* addChip(const QString& title, const QString& tip);
    void updateExtras();

    FilterChip* m_allOpen;
    FilterChip* m_untold;
    FilterChip* m_exceptions;
    FilterChip* m_age;
    FilterChip* m_tier;
    FilterChip* m_location;
    FilterChip* m_family;
    FilterChip* m_customer;
    FilterChip* m_item;
    FilterChip* m_clear;
};

} // namespace repromise
