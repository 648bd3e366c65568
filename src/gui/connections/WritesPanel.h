#pragma once

#include "app/SourceWrites.h"

#include <QWidget>

#include <memory>

namespace Ui {
class WritesPanel;
}

namespace repromise {

class WritesModel;

/// Changes that wait to be written into a source, what would be sent, and what became of others.
class WritesPanel : public QWidget {
    Q_OBJECT

public:
    explicit WritesPanel(QWidget* parent = nullptr);
    ~WritesPanel() override;

    void setWrites(std::vector<WriteView> writes, Instant now);
    void setSource(const std::string& source);
    /// What is sent, of the one that is current.
    void setDetail(const WriteDetail& detail);
    /// What the system of a source takes, one for each change there is.
    void setOffers(const std::string& source, const std::vector<WriteOffers::Offer>& offers);
    void setBusy(bool busy);
    /// Those of the source that wait for somebody.
    int waiting() const;

signals:
    void offersRequested(const std::string& source);
    void detailRequested(const std::string& id);
    void sendRequested(const std::vector<std::string>& ids);
    void dropRequested(const std::vector<std::string>& ids);
    void approveRequested(const std::vector<std::string>& ids);
    void countChanged();

private:
    std::vector<std::string> chosen(bool (*fits)(const WriteView&)) const;
    void refresh(const std::string& kept);
    std::string current() const;
    void showCurrent();
    void tellStory();
    void enableButtons();

    std::unique_ptr<Ui::WritesPanel> m_ui;
    WritesModel* m_model;
    std::string m_source;
    std::string m_detail; ///< id of the one whose request is shown
    bool m_busy = false;
};

} // namespace repromise
