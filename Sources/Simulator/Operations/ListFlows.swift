import JSON

extension Store {
    /// ListFlows: a page of flow definitions, in an order that means nothing.
    func listFlows(_ input: JSONObject, _ context: CallContext) throws(ServiceError) -> JSONObject {
        let request = try PageRequest(input, list: "flows", pages: pages)
        let sorted = flows.values.map { (place: Scatter.hash($0.name), flow: $0) }
            .sorted { $0.place < $1.place }
        let rest = sorted.lazy.filter { $0.place > request.after ?? 0 || request.after == nil }
        let page = Array(rest.prefix(request.count + 1))
        var reply: JSONObject = [
            "flows": .array(
                page.prefix(request.count).map { .object($0.flow.definition(context)) }
            )
        ]
        if page.count > request.count {
            reply["nextToken"] = .string(
                pages.token(after: page[request.count - 1].place, of: "flows")
            )
        }
        return reply
    }
}
