#pragma once

#include "app/JobRunner.h"
#include "app/MapColumns.h"
#include "gui/models/ExceptionText.h"

#include <QDialog>

namespace repromise {

class Ask;
class MapColumnsDialog;

/// Does what the dialog that maps columns asks for.
class MapColumnsController : public QObject {
    Q_OBJECT

public:
    MapColumnsController(AppContext& context, JobRunner& jobs, Ask& ask, QObject* parent = nullptr);

    /// Reads the mapping of a drop folder and opens the dialog over `window`.
    void open(const std::string& source, QWidget* window);

signals:
    void opened(QDialog* dialog);
    void saved(const std::string& source);
    void said(repromise::Tone tone, const QString& sentence);

private:
    void show(MappingDraft draft, QWidget* window);
    void sample(MapColumnsDialog* dialog, const std::filesystem::path& file,
                const RowsPlace& place);
    void save(MapColumnsDialog* dialog, const std::string& source, const ColumnMapping& mapping);

    AppContext& m_context;
    JobRunner& m_jobs;
    Ask& m_ask;
};

} // namespace repromise
