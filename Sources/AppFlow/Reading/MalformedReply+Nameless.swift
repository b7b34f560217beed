import AWSCore

extension MalformedReply {
    /// An item of a list that lacks the name it goes by; left out silently it would be lost.
    ///
    /// - Parameters:
    ///   - list: the list's member.
    ///   - index: the item's place over all pages.
    ///   - member: the member that is missing.
    ///   - operation: what was called.
    /// - Returns: the failure.
    static func nameless(
        _ list: String,
        _ index: Int,
        _ member: String,
        _ operation: Operation
    ) -> MalformedReply {
        MalformedReply(
            operation: operation.name,
            status: 200,
            requestID: nil,
            problem: .wrongType(path: "\(list)[\(index)].\(member)", expected: "string")
        )
    }
}
