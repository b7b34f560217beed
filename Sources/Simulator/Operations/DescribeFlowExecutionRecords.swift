import JSON

extension Store {
    /// DescribeFlowExecutionRecords: a page of a flow's runs, in an order that means nothing.
    func describeRecords(_ input: JSONObject, _ context: CallContext) throws(ServiceError)
        -> JSONObject
    {
        var reader = InputReader(input)
        let name = try reader.requiredText("flowName", .flowName)
        let list = "runs of \(name)"
        let request = try PageRequest(&reader, list: list, pages: pages)
        let flow = try flow(name)
        let page = Array(
            flow.runs.listed(after: request.after).lazy
                .filter { $0.listedFrom <= context.now }
                .prefix(request.count + 1)
        )
        var reply: JSONObject = [
            "flowExecutions": .array(
                page.prefix(request.count).map { .object($0.record(at: context.now)) }
            )
        ]
        if page.count > request.count {
            let last = page[request.count - 1].position
            reply["nextToken"] = .string(pages.token(after: last, of: list))
        }
        return reply
    }
}
