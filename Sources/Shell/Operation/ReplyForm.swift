import AppFlow
import JMESPath
import JSON
import Output
import World

/// How a reply is printed: its moments, the part of it that is asked for, the format.
struct ReplyForm: Sendable {
    /// `--output`.
    let format: OutputFormat
    /// `--query`.
    let query: Expression?
    /// `--color`; nil is colour on a terminal.
    let usesColor: Bool?
    /// `cli_timestamp_format`.
    let timestamps: TimestampFormat

    /// Prints a reply, as much of it as can be printed.
    ///
    /// - Throws: ``OperationProblem/timestamp(_:)``, `EvaluationProblem`, `OutputFailure`.
    func print(
        _ reply: JSONValue,
        of operation: Operation,
        on screen: Screen,
        _ clock: any Clock
    ) throws {
        try print(try timestamps.apply(to: reply, operation.output, clock), operation, screen)
    }

    /// Prints what a reply looks like, whose moments are spelled already.
    func print(_ skeleton: JSONValue, _ operation: Operation, _ screen: Screen) throws {
        let value = try query?.value(in: skeleton) ?? skeleton
        try screen.print(value, as: format, title: operation.name, isColored: usesColor)
    }
}
