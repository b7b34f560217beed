import JSON

extension Store {
    /// DescribeFlow: everything that is known of one flow.
    func describeFlow(_ input: JSONObject, _ context: CallContext) throws(ServiceError)
        -> JSONObject
    {
        var reader = InputReader(input)
        let name = try reader.requiredText("flowName", .flowName)
        try reader.finish()
        return try flow(name).details(context)
    }
}
