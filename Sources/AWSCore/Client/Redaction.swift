/// Header lines as a log may show them.
enum Redaction {
    private static let secretNames = [
        "authorization", "proxy-authorization", "x-amz-security-token", "cookie", "set-cookie",
        "x-aws-ec2-metadata-token", "x-amz-sso_bearer_token",
    ]

    /// The lines with the values of those that authorize replaced.
    static func of(_ headers: [HTTPHeader]) -> [HTTPHeader] {
        headers.map { header in
            let isSecret = secretNames.contains { equalIgnoringASCIICase($0, header.name) }
            return isSecret ? HTTPHeader(header.name, "<redacted>") : header
        }
    }
}
