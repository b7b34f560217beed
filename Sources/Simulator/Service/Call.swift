import JSON

/// A request whose sender and operation are known.
struct Call: Sendable {
    let operation: Operation
    let region: String
    let body: [UInt8]

    /// The input; no body at all is an empty one.
    func input() throws(ServiceError) -> JSONObject {
        guard !body.isEmpty else { return [:] }
        let value: JSONValue
        do {
            value = try JSONParser(loneSurrogates: .replace).parse(body)
        } catch {
            throw ServiceError(.serialization, "Could not parse request body into json.")
        }
        guard let input = value.objectValue else {
            throw ServiceError(.serialization, "The request body must be a JSON object.")
        }
        return input
    }
}
