#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

#include <cstdint>
#include <string>

namespace repromise {

/// tests/peers/mail/smtp-sink running on a free port of this machine; ends with the object.
class SmtpSink {
public:
    ~SmtpSink();

    /// Waits until the server is ready; false when it did not start.
    bool start(const QStringList& arguments);
    void stop();

    std::uint16_t port() const { return static_cast<std::uint16_t>(m_ready["port"].toInt()); }
    std::string caFile() const { return m_ready["ca"].toString().toStdString(); }
    /// Messages that the server took, in the order of taking, byte for byte.
    QList<QByteArray> messages() const;
    /// Entries of the server's journal with this `event`.
    QList<QJsonObject> events(const QString& event) const;

private:
    QTemporaryDir m_folder;
    QProcess m_process;
    QJsonObject m_ready;
};

} // namespace repromise
