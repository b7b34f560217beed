import JSON

/// What a request of a list says of the page it wants.
struct PageRequest {
    /// 20 when the request doesn't say (the service's documentation), 100 at most.
    private static let usualCount = 20

    let count: Int
    /// The position to go on after; nil is the first page.
    let after: UInt64?

    init(_ input: JSONObject, list: String, pages: PageTokens) throws(ServiceError) {
        var reader = InputReader(input)
        try self.init(&reader, list: list, pages: pages)
    }

    /// Takes `maxResults` and `nextToken` from a reader, and finishes it.
    init(_ reader: inout InputReader, list: String, pages: PageTokens) throws(ServiceError) {
        let wanted = try reader.number("maxResults", 1...100)
        let token = try reader.text("nextToken", .nextToken)
        try reader.finish()
        count = wanted.map(Int.init) ?? Self.usualCount
        guard let token else {
            after = nil
            return
        }
        guard let position = pages.position(of: token, in: list) else {
            throw ServiceError(.validation, "The nextToken is not valid for this request.")
        }
        after = position
    }
}
