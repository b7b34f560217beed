extension CanonicalRequest: CustomStringConvertible, CustomDebugStringConvertible {
    /// The form without the session token: the one to log.
    public var description: String {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        return lines.enumerated()
            .map { index, line in
                index == 2
                    ? line.split(separator: "&", omittingEmptySubsequences: false)
                        .map { redacting("X-Amz-Security-Token=", in: $0) }
                        .joined(separator: "&")
                    : redacting("x-amz-security-token:", in: line)
            }
            .joined(separator: "\n")
    }

    /// The form without the session token.
    public var debugDescription: String {
        description
    }

    private func redacting(_ name: String, in part: Substring) -> String {
        part.hasPrefix(name) ? name + Secret.redacted : String(part)
    }
}

extension CanonicalRequest: CustomReflectable {
    /// The form without the session token.
    public var customMirror: Mirror {
        Mirror(self, children: ["text": description])
    }
}
