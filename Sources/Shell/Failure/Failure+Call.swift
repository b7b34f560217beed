import AWSCore
import TerminalText

extension Failure {
    /// The words for a call that did not succeed.
    init(_ failure: CallFailure) {
        switch failure {
        case .service(let failure): self.init(failure)
        case .transport(let failure, let attempts): self.init(failure, attempts: attempts)
        case .credentials(let failure, _):
            self.init("\(AWSSentence.text(of: failure))", hint: Failure.hint(for: failure))
        case .interrupted(.neverSent):
            self.init("interrupted, nothing was sent", exit: .interrupted)
        case .interrupted(.maybeSent):
            self.init("interrupted; the request may have been sent", exit: .interrupted)
        case .reply(let reply):
            self.init(
                "\(AWSSentence.text(of: reply))",
                place: Failure.request(reply.requestID),
                hint: "something between here and AppFlow may have answered in its place"
            )
        }
    }

    /// The words for a flow that isn't there, with the one that was meant.
    init(_ unknown: UnknownFlow) {
        let failure = Failure(unknown.failure)
        self.init(
            failure.what,
            place: failure.place,
            hint: "did you mean \(unknown.nearest.prefix(3).joined(separator: ", "))?",
            exit: failure.exit
        )
    }

    private init(_ failure: ServiceFailure) {
        self.init(
            "\(AWSSentence.text(of: failure))",
            place: Failure.request(failure.requestID, status: failure.status),
            hint: Failure.hint(for: failure)
        )
    }

    private init(_ failure: TransportFailure, attempts: Int) {
        let tries: SafeText = attempts == 1 ? "1 attempt" : "\(attempts) attempts"
        let sent: SafeText =
            failure.certainty == .neverSent
            ? "nothing was sent" : "the request may have been received"
        self.init(
            "\(AWSSentence.text(of: failure))",
            place: [tries + ", " + sent],
            hint: Failure.hint(for: failure.kind)
        )
    }

    private static func request(_ id: String?, status: Int? = nil) -> [SafeText] {
        let parts: [SafeText] = [
            status.map { "HTTP \($0)" } ?? .empty, id.map { "request id \($0)" } ?? .empty,
        ].filter { !$0.isEmpty }
        return parts.isEmpty ? [] : [parts.joined(separator: ", ")]
    }

    private static func hint(for failure: ServiceFailure) -> SafeText? {
        switch failure.code {
        case "ResourceNotFoundException": "flows lists the flows of this account and region"
        case "UnsupportedOperationException":
            "an on-demand flow has nothing to stop; cancel ends its runs"
        case "AccessDeniedException":
            "the profile's role lacks the permission appflow:\(failure.operation)"
        case "ExpiredTokenException", "ExpiredToken": "the session has expired; log in again"
        case "UnrecognizedClientException", "InvalidClientTokenId":
            "the access key isn't known there; profile shows which one is used"
        case "InvalidSignatureException", "SignatureDoesNotMatch":
            "check the secret key, and the clock of this machine"
        case "ThrottlingException", "TooManyRequestsException", "429": "wait a little and try again"
        default: nil
        }
    }

    private static func hint(for failure: CredentialFailure) -> SafeText? {
        switch failure {
        case .notFound(let profile): "no keys in the environment or in profile \(profile)"
        case .expired, .badExpiry: "log in again"
        case .sso(.noToken), .sso(.badToken): "aws sso login makes a session"
        case .sso(.tokenExpired(let profile)), .sso(.sessionEnded(let profile)):
            "aws sso login --profile \(profile)"
        case .login(.ended(let profile)):
            "aws sts get-caller-identity --profile \(profile) renews it, aws login begins anew"
        case .instance(.noToken):
            "in a container the instance's hop limit must be 2 or more; "
                + "AWS_EC2_METADATA_V1_DISABLED=false allows version 1"
        case .transport(let failure): hint(for: failure.kind)
        default: nil
        }
    }

    private static func hint(for kind: TransportFailure.Kind) -> SafeText? {
        switch kind {
        case .couldNotConnect: "nobody listens there; check --endpoint-url and the network"
        case .nameNotFound(let host): "\(host) has no address; check the region and the network"
        case .connectTimeout, .readTimeout: "check the network; try again"
        case .tls(.certificateRefused): "--ca-bundle names the authorities to trust"
        case .proxy: "check HTTPS_PROXY and NO_PROXY"
        case .unusableProxy: "a proxy is http://[USER:PASSWORD@]HOST:PORT"
        default: nil
        }
    }
}
