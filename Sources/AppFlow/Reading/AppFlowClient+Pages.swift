import AWSCore
import JSON

extension AppFlowClient {
    /// The most pages of one list that are read: ten times what the largest account needs.
    static let pageLimit = 1_000
    /// How many items are asked for at once, the most that the service gives.
    static let pageSize: Int64 = 100

    /// Reads a list to its end, page by page.
    ///
    /// - Parameters:
    ///   - operation: an operation that takes `maxResults` and `nextToken` and replies `nextToken`.
    ///   - input: its other members.
    ///   - key: the member of the reply that is the list.
    ///   - timeouts: those of one attempt; nil leaves them to the settings.
    ///   - progress: told after each page.
    /// - Returns: the items of all pages.
    /// - Throws: as ``call(_:_:timeouts:)``, and ``AppFlowFailure/paging(_:_:)`` when the tokens lead
    ///   nowhere.
    func pages(
        of operation: Operation,
        _ input: JSONObject,
        items key: String,
        timeouts: HTTPTimeouts? = nil,
        progress: @Sendable (ReadingProgress) -> Void
    ) async throws -> [JSONValue] {
        var items: [JSONValue] = []
        var input = input
        input["maxResults"] = .number(JSONNumber(AppFlowClient.pageSize))
        var tokens = PageTokens(operation)
        while true {
            try Task.checkCancellation()
            let reply = try await call(operation, OperationInput(input), timeouts: timeouts)
            items += reply.value[key]?.arrayValue ?? []
            let next = try tokens.next(after: reply.value)
            progress(ReadingProgress(pages: tokens.page, items: items.count))
            guard let next else { return items }
            input["nextToken"] = .string(next)
        }
    }
}

/// The tokens of the pages that were read, so that none is followed twice.
private struct PageTokens {
    private let operation: Operation
    private var seen: Set<String> = []
    /// How many pages were read.
    private(set) var page = 0

    init(_ operation: Operation) {
        self.operation = operation
    }

    /// The token of the page after this one, or nil when it is the last.
    mutating func next(after reply: JSONValue) throws(AppFlowFailure) -> String? {
        page += 1
        guard let value = reply["nextToken"] else { return nil }
        guard let token = value.stringValue else {
            throw .paging(.malformedToken(page: page), operation)
        }
        guard !token.isEmpty else { return nil }
        guard seen.insert(token).inserted else {
            throw .paging(.repeatedToken(page: page), operation)
        }
        guard page < AppFlowClient.pageLimit else {
            throw .paging(.tooManyPages(limit: AppFlowClient.pageLimit), operation)
        }
        return token
    }
}
