#include "support/SmtpSink.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

namespace repromise {

SmtpSink::~SmtpSink()
{
    stop();
}

bool SmtpSink::start(const QStringList& arguments)
{
    const QString program =
        qEnvironmentVariable("REPROMISE_SOURCE") + QStringLiteral("/tests/peers/mail/smtp-sink");
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(program, QStringList{"--port", "0", "--dir", m_folder.path()} + arguments);
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(60'000)) {
            return false;
        }
    }
    m_ready = QJsonDocument::fromJson(m_process.readLine()).object();
    return port() != 0;
}

void SmtpSink::stop()
{
    if (m_process.state() != QProcess::NotRunning) {
        m_process.terminate();
        m_process.waitForFinished(10'000);
    }
}

QList<QByteArray> SmtpSink::messages() const
{
    QList<QByteArray> found;
    const QDir folder(m_folder.path());
    for (const QString& name : folder.entryList({"*.eml"}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly)) {
            found.append(file.readAll());
        }
    }
    return found;
}

QList<QJsonObject> SmtpSink::events(const QString& event) const
{
    QList<QJsonObject> found;
    QFile file(QDir(m_folder.path()).filePath("journal.jsonl"));
    if (!file.open(QIODevice::ReadOnly)) {
        return found;
    }
    while (!file.atEnd()) {
        const QJsonObject entry = QJsonDocument::fromJson(file.readLine()).object();
        if (entry["event"].toString() == event) {
            found.append(entry);
        }
    }
    return found;
}

} // namespace repromise
