import JSON

extension Store {
    /// ListFlows: a page of flow definitions, in an order that means nothing.
    func listFlows(_ input: JSONObject, _ context: CallContext) throws(ServiceError) -> JSONObject {
        let request = try PageRequest(input, list: "flows", pages: pages)
        let page = Array(listed(after: request.after).prefix(request.count + 1))
        var reply: JSONObject = [
            "flows": .array(
                page.prefix(request.count).map { .object($0.flow.definition(context)) }
            )
        ]
        if page.count > request.count {
            reply["nextToken"] = .string(
                pages.token(after: page[request.count - 1].position, of: "flows")
            )
        }
        return reply
    }
}
