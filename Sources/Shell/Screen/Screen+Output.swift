import JSON
import Output

extension Screen {
    /// Prints a value in a format: exact through a pipe, made safe on a terminal.
    ///
    /// - Parameters:
    ///   - value: what to print.
    ///   - format: how.
    ///   - title: the operation's name, which heads a table.
    ///   - isColored: whether the heads of a table are bold; nil is on a terminal alone.
    /// - Throws: `OutputFailure`, when what the AWS CLI prints before it fails has been printed.
    func print(
        _ value: JSONValue,
        as format: OutputFormat,
        title: String,
        isColored: Bool? = nil
    ) throws(OutputFailure) {
        let renderer = OutputRenderer(
            format,
            title: title,
            width: width ?? 80,
            isColored: isColored ?? takesLines
        )
        do throws(OutputFailure) {
            if takesLines {
                print(try renderer.lines(value))
            } else {
                printExactly(try renderer.render(value))
            }
        } catch {
            if takesLines {
                print(error.lines)
            } else {
                printExactly(error.written)
            }
            throw error
        }
    }
}
