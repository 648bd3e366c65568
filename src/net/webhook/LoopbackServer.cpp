#include "net/webhook/LoopbackServer.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QTcpServer>
#include <QTcpSocket>

namespace repromise {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(LoopbackServer)
};

constexpr int pauseMs = 250;
constexpr int timedOut = 408;
constexpr int otherHost = 421;
constexpr qint64 largestRead = 64 << 10;

const char* nameOf(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 202:
        return "Accepted";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case timedOut:
        return "Request Timeout";
    case 409:
        return "Conflict";
    case 411:
        return "Length Required";
    case 413:
        return "Content Too Large";
    case 415:
        return "Unsupported Media Type";
    case otherHost:
        return "Misdirected Request";
    case 431:
        return "Request Header Fields Too Large";
    default:
        return "Internal Server Error";
    }
}

void answer(QTcpSocket& socket, const ServerAnswer& answer)
{
    const QByteArray body = QByteArray::fromStdString(answer.text) + '\n';
    socket.write("HTTP/1.1 " + QByteArray::number(answer.status) + ' ' + nameOf(answer.status)
                 + "\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Length: "
                 + QByteArray::number(body.size())
                 + "\r\nCache-Control: no-store\r\nConnection: close\r\n\r\n" + body);
    QDeadlineTimer time(LoopbackServer::longestMs);
    while (socket.bytesToWrite() > 0
           && socket.waitForBytesWritten(static_cast<int>(time.remainingTime()))) {
    }
    // What the sender still has to say is let in, or it would not get to read the answer.
    while (socket.state() == QAbstractSocket::ConnectedState && !time.hasExpired()
           && socket.waitForReadyRead(pauseMs)) {
        socket.readAll();
    }
    socket.disconnectFromHost();
}

} // namespace

class LoopbackServer::Sockets {
public:
    QTcpServer server;
};

LoopbackServer::LoopbackServer(std::unique_ptr<Sockets> sockets) : m_sockets(std::move(sockets)) {}

LoopbackServer::~LoopbackServer() = default;

Result<std::unique_ptr<LoopbackServer>> LoopbackServer::listen(std::uint16_t port)
{
    auto sockets = std::make_unique<Sockets>();
    if (!sockets->server.listen(QHostAddress(QHostAddress::LocalHost), port)) {
        return fail(ErrorKind::Refused,
                    Tr::tr("Cannot listen on port %1 of this computer: %2. Choose another port.")
                        .arg(port)
                        .arg(sockets->server.errorString()));
    }
    return std::unique_ptr<LoopbackServer>(new LoopbackServer(std::move(sockets)));
}

std::uint16_t LoopbackServer::port() const
{
    return m_sockets->server.serverPort();
}

bool LoopbackServer::meant(std::string_view host) const
{
    const std::string port = ':' + std::to_string(this->port());
    return host == "127.0.0.1" + port || host == "localhost" + port;
}

void LoopbackServer::serve(const Handler& handler, const CancelToken& cancel)
{
    QTcpServer& server = m_sockets->server;
    while (!cancel.cancelled()) {
        if (!server.hasPendingConnections() && !server.waitForNewConnection(pauseMs)) {
            continue;
        }
        const std::unique_ptr<QTcpSocket> socket(server.nextPendingConnection());
        if (!socket || !socket->peerAddress().isLoopback()) {
            continue;
        }
        socket->setReadBufferSize(largestRead);
        HttpRequestReader reader;
        HttpRequestReader::State state = HttpRequestReader::State::NeedsMore;
        QDeadlineTimer time(longestMs);
        while (state == HttpRequestReader::State::NeedsMore && !time.hasExpired()
               && !cancel.cancelled()
               && (socket->bytesAvailable() > 0 || socket->waitForReadyRead(pauseMs)
                   || socket->state() == QAbstractSocket::ConnectedState)) {
            state = reader.add(socket->read(largestRead).toStdString());
            if (state == HttpRequestReader::State::NeedsMore && reader.wantsContinue()) {
                socket->write("HTTP/1.1 100 Continue\r\n\r\n");
                socket->flush();
            }
        }
        if (state == HttpRequestReader::State::NeedsMore) {
            answer(*socket, {timedOut, "the request did not come whole"});
        } else if (state == HttpRequestReader::State::Refused) {
            answer(*socket, {reader.refusal(), "the request is refused"});
        } else if (!meant(reader.request().header("host"))) {
            answer(*socket, {otherHost, "this is another host"});
        } else {
            answer(*socket, handler(reader.request()));
        }
    }
}

} // namespace repromise
