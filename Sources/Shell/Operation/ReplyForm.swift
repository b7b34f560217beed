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
        let renderer = OutputRenderer(
            format,
            title: operation.name,
            width: screen.width ?? 80,
            isColored: usesColor ?? (screen.isTerminal && screen.usesColor)
        )
        do throws(OutputFailure) {
            if screen.takesLines {
                screen.print(try renderer.lines(value))
            } else {
                screen.printExactly(try renderer.render(value))
            }
        } catch {
            // What the format text had printed until it came upon what it can't.
            if screen.takesLines {
                screen.print(error.lines)
            } else {
                screen.printExactly(error.written)
            }
            throw error
        }
    }
}
