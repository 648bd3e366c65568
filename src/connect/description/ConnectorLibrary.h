#pragma once

#include "connect/description/DescriptionReader.h"

#include <QCoreApplication>

#include <string>
#include <vector>

namespace repromise {

/// The connectors there are: those shipped, and an administrator's own or changed copies.
class ConnectorLibrary {
    Q_DECLARE_TR_FUNCTIONS(ConnectorLibrary)
public:
    struct Entry {
        std::string id; ///< of the file's name when it cannot be read
        QString file;
        bool shipped = false;
        ReadDescription read;
    };

    /// `shipped` may be a resource; a file of `own` with the same id takes the place of a shipped
    /// one. Folders that do not exist hold nothing.
    ConnectorLibrary(QString shipped, QString own)
        : m_shipped(std::move(shipped)), m_own(std::move(own))
    {
    }

    /// By id.
    std::vector<Entry> list() const;
    /// NotFound, or BadInput when its file has problems.
    Result<ConnectorDescription> find(std::string_view id) const;
    /// NotFound when the file cannot be read at all.
    static Result<ReadDescription> readFile(const QString& file);

private:
    QString m_shipped, m_own;
};

} // namespace repromise
