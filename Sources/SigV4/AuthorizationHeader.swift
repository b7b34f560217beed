/// The value of an `Authorization` header, taken apart but not believed.
struct AuthorizationHeader {
    /// A parameter that every such header has.
    enum Parameter: String, CaseIterable {
        case credential = "Credential"
        case signedHeaders = "SignedHeaders"
        case signature = "Signature"
    }

    private let parameters: [String: String]

    /// Reads a value, or returns nil when it isn't of signature version 4.
    init?(_ value: String) {
        guard value.hasPrefix(SigningAlgorithm.name) else { return nil }
        let rest = value.dropFirst(SigningAlgorithm.name.count)
        guard rest.first == nil || rest.first == " " else { return nil }
        var parameters: [String: String] = [:]
        for part in rest.split(whereSeparator: { $0 == "," || $0 == " " }) {
            let pair = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard pair.count == 2 else { continue }
            parameters[String(pair[0])] = String(pair[1])
        }
        self.parameters = parameters
    }

    /// A parameter's value, or nil when it is missing or empty.
    subscript(parameter: Parameter) -> String? {
        guard let value = parameters[parameter.rawValue], !value.isEmpty else { return nil }
        return value
    }
}
