#include "net/HttpClient.h"

#include "net/HttpUrl.h"

#include <curl/curl.h>

#include <algorithm>
#include <charconv>
#include <mutex>

namespace repromise {
namespace {

constexpr int maxRedirects = 5;

void startCurl()
{
    static std::once_flag started;
    std::call_once(started, [] { curl_global_init(CURL_GLOBAL_DEFAULT); });
}

struct ListDeleter {
    void operator()(curl_slist* list) const { curl_slist_free_all(list); }
};
using HeaderList = std::unique_ptr<curl_slist, ListDeleter>;

bool append(HeaderList& list, const std::string& line)
{
    curl_slist* longer = curl_slist_append(list.get(), line.c_str());
    if (longer != nullptr) {
        (void)list.release();
        list.reset(longer);
    }
    return longer != nullptr;
}

bool safeHeader(const HttpHeader& header)
{
    const auto broken = [](char c) { return c == '\r' || c == '\n' || c == '\0'; };
    return !header.name.empty() && std::none_of(header.name.begin(), header.name.end(), broken)
           && header.name.find_first_of(": ") == std::string::npos
           && std::none_of(header.value.begin(), header.value.end(), broken);
}

std::string_view trimmed(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos) {
        return {};
    }
    return text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
}

bool redirects(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

bool trustProblem(int code)
{
    return code == CURLE_PEER_FAILED_VERIFICATION || code == CURLE_SSL_CERTPROBLEM
           || code == CURLE_SSL_ISSUER_ERROR || code == CURLE_SSL_INVALIDCERTSTATUS;
}

} // namespace

struct HttpClient::Handle {
    CURL* curl = curl_easy_init();
    Handle() = default;
    Handle(const Handle&) = delete;
    Handle& operator=(const Handle&) = delete;
    ~Handle() { curl_easy_cleanup(curl); }
};

/// One request on its way: what libcurl's callbacks fill.
struct HttpClient::Exchange {
    const HttpPolicy& policy;
    const CancelToken& cancel;
    HttpResponse response;
    HeaderList headers = {};
    std::size_t headerBytes = 0;
    bool tooLarge = false;
    const HttpRequest* request = nullptr;
    bool kept = false; ///< it was not to leave

    /// How long the body will be, as far as the server is believed.
    std::size_t announced() const
    {
        constexpr std::size_t most = std::size_t{4} << 20U;
        const std::string_view said = response.header("Content-Length");
        std::size_t size = 0;
        std::from_chars(said.data(), said.data() + said.size(), size);
        return std::min(size, most);
    }

    static int onReached(void* self, char*, char*, int, int)
    {
        auto& exchange = *static_cast<Exchange*>(self);
        exchange.kept = exchange.request->handingOver && !exchange.request->handingOver();
        return exchange.kept ? CURL_PREREQFUNC_ABORT : CURL_PREREQFUNC_OK;
    }

    static std::size_t onBody(char* data, std::size_t size, std::size_t count, void* self)
    {
        auto& exchange = *static_cast<Exchange*>(self);
        std::string& body = exchange.response.body;
        if (body.size() + size * count > exchange.policy.maxBody) {
            exchange.tooLarge = true;
            return 0;
        }
        if (body.empty()) {
            body.reserve(exchange.announced() + HttpResponse::spare);
        }
        body.append(data, size * count);
        return size * count;
    }

    static std::size_t onHeader(char* data, std::size_t size, std::size_t count, void* self)
    {
        auto& exchange = *static_cast<Exchange*>(self);
        const std::string_view line(data, size * count);
        exchange.headerBytes += line.size();
        if (exchange.headerBytes > exchange.policy.maxHeaders) {
            exchange.tooLarge = true;
            return 0;
        }
        if (line.substr(0, 5) == "HTTP/") {
            exchange.response.headers.clear(); // an interim answer came before the real one
        } else if (const std::size_t colon = line.find(':'); colon != std::string_view::npos) {
            exchange.response.headers.push_back(
                {std::string(line.substr(0, colon)), std::string(trimmed(line.substr(colon + 1)))});
        }
        return line.size();
    }

    static int onProgress(void* self, curl_off_t, curl_off_t, curl_off_t, curl_off_t)
    {
        return static_cast<Exchange*>(self)->cancel.cancelled() ? 1 : 0;
    }
};

HttpClient::HttpClient(HttpPolicy policy) : m_policy(std::move(policy))
{
    startCurl();
    m_handle = std::make_unique<Handle>();
}

HttpClient::~HttpClient() = default;

Outcome HttpClient::check(const HttpRequest& request) const
{
    const auto url = HttpUrl::parse(request.url);
    if (!url) {
        return tl::unexpected(url.error());
    }
    if (url->scheme == "http" && !m_policy.allowPlain && !url->loopback()) {
        return fail(ErrorKind::Refused,
                    tr("%1 is not encrypted, so nothing was sent. Use https, or "
                       "allow plain "
                       "connections for this source.")
                        .arg(QString::fromStdString(safeUrl(request.url))));
    }
    if (!std::all_of(request.headers.begin(), request.headers.end(), safeHeader)) {
        return fail(ErrorKind::Refused,
                    tr("A line break was found in what should be sent to %1 as a "
                       "header, so "
                       "nothing was sent. Check the source's settings.")
                        .arg(QString::fromStdString(safeUrl(request.url))));
    }
    return {};
}

Outcome HttpClient::prepare(const HttpRequest& request, Exchange& exchange)
{
    CURL* curl = m_handle->curl;
    bool good = curl != nullptr;
    for (const HttpHeader& header : request.headers) {
        good = good && append(exchange.headers, header.name + ": " + header.value);
    }
    good = good && append(exchange.headers, "Expect:"); // no pause before the body
    if (!good) {
        return fail(ErrorKind::Bug, tr("There is not enough memory to send a request."));
    }
    curl_easy_reset(curl);
    const auto set = [curl](CURLoption option, auto value) {
        curl_easy_setopt(curl, option, value);
    };
    set(CURLOPT_URL, request.url.c_str());
    set(CURLOPT_PROTOCOLS_STR, "http,https");
    set(CURLOPT_NOSIGNAL, 1L);
    set(CURLOPT_NOPROXY, "localhost,127.0.0.1,::1");
    set(CURLOPT_SSL_VERIFYPEER, 1L);
    set(CURLOPT_SSL_VERIFYHOST, 2L);
    set(CURLOPT_SSLVERSION, static_cast<long>(CURL_SSLVERSION_TLSv1_2));
    if (!m_policy.caFile.empty()) {
        set(CURLOPT_CAINFO, m_policy.caFile.c_str());
    }
    set(CURLOPT_CONNECTTIMEOUT_MS, static_cast<long>(m_policy.connectTimeout.count()));
    const auto granted = request.within.count() > 0
                             ? std::min(request.within, m_policy.totalTimeout)
                             : m_policy.totalTimeout;
    set(CURLOPT_TIMEOUT_MS, static_cast<long>(granted.count()));
    set(CURLOPT_LOW_SPEED_LIMIT, 1L);
    set(CURLOPT_LOW_SPEED_TIME, static_cast<long>(m_policy.stallTimeout.count()));
    set(CURLOPT_ACCEPT_ENCODING, "gzip");
    set(CURLOPT_BUFFERSIZE, 256L * 1024); // pages of a megabyte are common
    set(CURLOPT_HTTPHEADER, exchange.headers.get());
    set(CURLOPT_CUSTOMREQUEST, request.method.c_str());
    set(CURLOPT_NOBODY, request.method == "HEAD" ? 1L : 0L);
    if (!request.body.empty() || request.method == "POST") {
        set(CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(request.body.size()));
        set(CURLOPT_POSTFIELDS, request.body.data());
    }
    exchange.request = &request;
    set(CURLOPT_PREREQFUNCTION, &Exchange::onReached);
    set(CURLOPT_PREREQDATA, &exchange);
    // On a connection that was used before, libcurl sends again by itself when it breaks off.
    set(CURLOPT_FRESH_CONNECT, request.repeatable ? 0L : 1L);
    set(CURLOPT_WRITEFUNCTION, &Exchange::onBody);
    set(CURLOPT_WRITEDATA, &exchange);
    set(CURLOPT_HEADERFUNCTION, &Exchange::onHeader);
    set(CURLOPT_HEADERDATA, &exchange);
    set(CURLOPT_XFERINFOFUNCTION, &Exchange::onProgress);
    set(CURLOPT_XFERINFODATA, &exchange);
    set(CURLOPT_NOPROGRESS, 0L);
    return {};
}

Error HttpClient::failure(int code, const Exchange& exchange, const std::string& url) const
{
    const QString shown = QString::fromStdString(safeUrl(url));
    const QString detail = QString::fromUtf8(curl_easy_strerror(static_cast<CURLcode>(code)));
    if (exchange.cancel.cancelled()) {
        return {ErrorKind::Cancelled, tr("The request to %1 was stopped.").arg(shown)};
    }
    if (exchange.kept) {
        return {ErrorKind::Storage,
                tr("Nothing was sent to %1, since it could not be recorded before.").arg(shown)};
    }
    if (exchange.tooLarge) {
        return {ErrorKind::BadInput, tr("The answer of %1 is larger than %2 MB, so "
                                        "it was dropped. Check the address.")
                                         .arg(shown)
                                         .arg(m_policy.maxBody >> 20U)};
    }
    if (code == CURLE_SSL_CACERT_BADFILE) {
        return {ErrorKind::Refused,
                tr("The certificates in %1 cannot be read, so nothing was sent to %2. Give the "
                   "source's ca as the path of a PEM file.")
                    .arg(QString::fromStdString(m_policy.caFile), shown),
                detail};
    }
    if (trustProblem(code)) {
        return {ErrorKind::Refused,
                tr("%1 could not prove who it is, so nothing was sent. Check its "
                   "certificate, or "
                   "give the source its authority's file.")
                    .arg(shown),
                detail};
    }
    if (code == CURLE_OPERATION_TIMEDOUT) {
        return {ErrorKind::Unreachable,
                tr("%1 did not answer in time. Try again later.").arg(shown), detail};
    }
    if (code == CURLE_PARTIAL_FILE || code == CURLE_RECV_ERROR || code == CURLE_GOT_NOTHING
        || code == CURLE_BAD_CONTENT_ENCODING) {
        return {ErrorKind::Unreachable, tr("%1 broke off its answer. Try again later.").arg(shown),
                detail};
    }
    return {ErrorKind::Unreachable,
            tr("%1 cannot be reached. Check the network and the address, or try "
               "again later.")
                .arg(shown),
            detail};
}

Result<HttpResponse> HttpClient::perform(const HttpRequest& request, const CancelToken& cancel)
{
    if (const auto checked = check(request); !checked) {
        return tl::unexpected(checked.error());
    }
    Exchange exchange{m_policy, cancel, {}};
    if (const auto prepared = prepare(request, exchange); !prepared) {
        return tl::unexpected(prepared.error());
    }
    const CURLcode code = curl_easy_perform(m_handle->curl);
    if (code != CURLE_OK) {
        return tl::unexpected(failure(code, exchange, request.url));
    }
    long status = 0;
    curl_easy_getinfo(m_handle->curl, CURLINFO_RESPONSE_CODE, &status);
    exchange.response.status = static_cast<int>(status);
    return std::move(exchange.response);
}

Result<HttpResponse> HttpClient::send(const HttpRequest& request, const CancelToken& cancel)
{
    HttpRequest next = request;
    for (int hop = 0; hop <= maxRedirects; ++hop) {
        auto response = perform(next, cancel);
        if (!response || !redirects(response->status)
            || (next.method != "GET" && next.method != "HEAD")) {
            return response;
        }
        const std::string target =
            HttpUrl::resolve(next.url, std::string(response->header("Location")));
        const auto from = HttpUrl::parse(next.url);
        const auto to = HttpUrl::parse(target);
        if (!from || !to || !from->sameOrigin(*to)) {
            return fail(ErrorKind::Refused,
                        tr("%1 sends us on to %2, which was not followed. Enter the "
                           "right address.")
                            .arg(QString::fromStdString(safeUrl(next.url)),
                                 QString::fromStdString(safeUrl(target))));
        }
        next.url = target;
    }
    return fail(ErrorKind::Refused, tr("%1 sends us round in circles. Check the address.")
                                        .arg(QString::fromStdString(safeUrl(request.url))));
}

} // namespace repromise
