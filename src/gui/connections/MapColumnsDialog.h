#pragma once

#include "app/MapColumns.h"
#include "gui/models/ExceptionText.h"

#include <QDialog>

#include <memory>

namespace Ui {
class MapColumnsDialog;
}

namespace repromise {

class Ask;
class ColumnDelegate;
class FileColumnsModel;
class MappingModel;

/// Maps the columns of a drop folder's files onto our fields, by list or by drag, and shows at once
/// what the first rows would become. Stays open until somebody closes it.
class MapColumnsDialog : public QDialog {
    Q_OBJECT

public:
    MapColumnsDialog(Ask& ask, MappingDraft draft, QWidget* parent = nullptr);
    ~MapColumnsDialog() override;

    void setSample(FileSample sample);
    void showResult(Tone tone, const QString& sentence);
    /// Nothing could be read of the file chosen.
    void showUnread(const QString& why);
    const ColumnMapping& mapping() const;

signals:
    /// Its first rows are wanted, from that place.
    void fileChosen(const std::filesystem::path& file, const repromise::RowsPlace& place);
    void mappingGiven(const repromise::ColumnMapping& mapping);

private:
    void setUpTables();
    void connectInputs();
    void chooseFile();
    void askForRows();
    void take(ColumnMapping mapping, FileSample sample);
    QString wrongWithCurrent(const QString& said) const;
    void showPlaces();
    void showSheets();
    void showLists();
    void tryOnlyList();
    void takePlace();
    void guessAs(const std::string& kind);
    void takeKind();
    void guess();
    void assign(const QModelIndex& column);
    void clearField();
    void showVerdict();

    std::unique_ptr<Ui::MapColumnsDialog> m_ui;
    Ask& m_ask;
    MappingDraft m_draft;
    MappingModel* m_model;
    FileColumnsModel* m_columns;
    ColumnDelegate* m_delegate;
};

} // namespace repromise
