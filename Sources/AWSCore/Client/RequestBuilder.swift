import SigV4
import World

/// Makes the request of each attempt of one call.
///
/// The order of the headers is the AWS CLI's; `Content-Length` is put behind them by the transport.
struct RequestBuilder {
    let call: ServiceCall
    let settings: AWSSettings
    let service: ServiceDescription
    let userAgent: String
    /// The same for all attempts of a call.
    let invocationID: String
    let traceID: String?

    /// The request of one attempt, and what was signed.
    func request(
        attempt: Int,
        credentials: SigningCredentials?,
        at now: Timestamp
    ) -> (HTTPRequest, Signature?) {
        let url = settings.endpoint.value.appending(path: call.path, query: call.query)
        var headers = [
            HTTPHeader("Host", url.authority),
            HTTPHeader("Accept-Encoding", "identity"),
        ]
        if call.body != nil { headers.append(HTTPHeader("Content-Type", call.contentType)) }
        headers.append(HTTPHeader("User-Agent", userAgent))
        if let traceID { headers.append(HTTPHeader("X-Amzn-Trace-Id", traceID)) }
        let signature = credentials.map { sign(url, $0, at: now.utc.basicDateTime) }
        for header in signature?.headers ?? [] {
            headers.append(HTTPHeader(header.name, header.value))
        }
        headers.append(HTTPHeader("amz-sdk-invocation-id", invocationID))
        headers += call.headers
        let count = "attempt=" + String(attempt) + "; max=" + String(settings.retry.maxAttempts)
        headers.append(HTTPHeader("amz-sdk-request", count))
        let request = HTTPRequest(
            method: call.method,
            url: url,
            headers: headers,
            body: call.body ?? [],
            security: settings.security,
            proxy: settings.proxies.proxy(for: url)
        )
        return (request, signature)
    }

    /// Signs `content-type;host;x-amz-date[;x-amz-security-token]`, as the AWS CLI does.
    private func sign(
        _ url: HTTPURL,
        _ credentials: SigningCredentials,
        at date: String
    ) -> Signature {
        var signed = [(name: "Host", value: url.authority)]
        if call.body != nil { signed.append((name: "Content-Type", value: call.contentType)) }
        let signer = Signer(
            credentials: credentials,
            region: settings.region.value,
            service: service.signingName
        )
        return signer.sign(
            method: call.method,
            path: url.path.isEmpty ? "/" : url.path,
            rawQuery: url.query ?? "",
            headers: signed,
            body: call.body ?? [],
            at: date
        )
    }
}
