import JSON
import SigV4

/// A request to STS for the credentials of a role.
struct RoleCall {
    private let operation: String
    private(set) var parameters: [(name: String, value: String)]

    /// AssumeRole, without the code of an MFA device.
    init(_ link: RoleLink, defaultSessionName: String) {
        operation = "AssumeRole"
        parameters = [
            ("RoleArn", link.arn), ("RoleSessionName", link.sessionName ?? defaultSessionName),
        ]
        if let duration = link.duration { add("DurationSeconds", String(duration)) }
        if let id = link.externalID { add("ExternalId", id) }
        if let serial = link.mfaSerial { add("SerialNumber", serial) }
    }

    /// AssumeRoleWithWebIdentity.
    init(webIdentity token: String, role: String, sessionName: String) {
        operation = "AssumeRoleWithWebIdentity"
        parameters = [
            ("RoleArn", role), ("RoleSessionName", sessionName), ("WebIdentityToken", token),
        ]
    }

    mutating func add(_ name: String, _ value: String) {
        parameters.append((name, value))
    }

    /// Sends it and reads the credentials of the reply.
    func send(by client: AWSClient) async throws(CredentialFailure) -> RoleReply {
        try validate()
        let fields = [("Action", operation), ("Version", "2011-06-15")] + parameters
        let body = fields.map { name, value in
            let words = value.utf8.split(separator: 0x20, omittingEmptySubsequences: false)
            let encoded = words.map { PercentEncoding.encode($0) }.joined(separator: [0x2B])
            return name + "=" + String(decoding: Array(encoded), as: UTF8.self)
        }
        let call = ServiceCall(
            operation: operation,
            path: "/",
            body: Array(body.joined(separator: "&").utf8),
            contentType: "application/x-www-form-urlencoded; charset=utf-8",
            errorForm: .xml,
            resend: .always
        )
        do throws(CallFailure) {
            let reply = try await client.send(call)
            return try RoleReply(reply, operation: operation)
        } catch {
            throw CredentialFailure(error)
        }
    }

    /// What botocore refuses before it sends anything; in code points, as Python counts.
    private func validate() throws(CredentialFailure) {
        let least = [
            "RoleArn": 20, "RoleSessionName": 2, "ExternalId": 2, "SerialNumber": 9,
            "TokenCode": 6, "WebIdentityToken": 4, "DurationSeconds": 900,
        ]
        let problems = parameters.compactMap { name, text -> TooSmallParameter? in
            let isNumber = name == "DurationSeconds"
            let value = isNumber ? Int(text) ?? 0 : text.unicodeScalars.count
            guard let minimum = least[name], value < minimum else { return nil }
            return TooSmallParameter(
                name: name,
                value: value,
                minimum: minimum,
                isNumber: isNumber
            )
        }
        guard problems.isEmpty else { throw .invalidParameters(problems) }
    }
}
