import AppFlow

struct OperationCommand: RunnableCommand {
    static func operation(of line: Line) -> Operation? { nil }
    static func setsSensitiveMember(_ text: String) -> Bool { false }
    init(_ operation: Operation, _ line: Line) throws {}
    func run(in session: Session) async throws -> ExitCode { .done }
}
struct OperationCompletion {
    let flowArgument: Bool? = nil
    let options: [String] = []
    init?(_ cursor: CursorContext) { return nil }
}
