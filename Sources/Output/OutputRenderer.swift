public import JSON
public import TerminalText

/// Prints values byte for byte as the AWS CLI does.
public struct OutputRenderer: Sendable {
    private let format: OutputFormat
    private let title: String
    private let width: Int
    private let isColored: Bool

    /// Makes a renderer.
    ///
    /// - Parameters:
    ///   - format: what to print.
    ///   - title: the name of the operation, such as `ListFlows`; it heads a table.
    ///   - width: the columns of the terminal; the AWS CLI takes 80 without one. A table that is wider
    ///     gets its sections with a single row turned over.
    ///   - isColored: whether the heads of a table are bold; nothing else ever has a style.
    public init(_ format: OutputFormat, title: String, width: Int = 80, isColored: Bool = false) {
        self.format = format
        self.title = title
        self.width = width
        self.isColored = isColored
    }

    /// All that is printed of a value, its last line feed included; exact, so not for a terminal.
    ///
    /// Nothing is printed of `{}`, and as a table nothing of what is false to Python.
    /// - Throws: ``OutputFailure`` where the AWS CLI fails too: only the formats text and table do.
    public func render(_ value: JSONValue) throws(OutputFailure) -> String {
        String(decoding: try bytes(value, CellText(isVisible: false)), as: UTF8.self)
    }

    /// The lines for a terminal: the same, with every control character that came with the value made
    /// visible before columns are measured.
    ///
    /// - Throws: ``OutputFailure``, as ``render(_:)`` does; what was written is in its `lines`.
    public func lines(_ value: JSONValue) throws(OutputFailure) -> [SafeText] {
        TerminalLines.of(try bytes(value, CellText(isVisible: true)))
    }

    /// All that is printed of a value as JSON, which never fails.
    public static func json(_ value: JSONValue) -> String {
        String(decoding: JSONRenderer.bytes(value), as: UTF8.self)
    }

    private func bytes(_ value: JSONValue, _ cell: CellText) throws(OutputFailure) -> [UInt8] {
        switch format {
        case .json:
            return JSONRenderer.bytes(value)
        case .text:
            var renderer = TextRenderer(cell)
            do throws(OutputFailure.Problem) {
                try renderer.append(value)
            } catch {
                throw OutputFailure(renderer.bytes, error)
            }
            return renderer.bytes
        case .table:
            var builder = TableBuilder(cell)
            do throws(OutputFailure.Problem) {
                guard try builder.build(value, title: title) else { return [] }
            } catch {
                throw OutputFailure([], error)
            }
            return TableRenderer(builder.table, isColored: isColored).bytes(width: width)
        case .yaml:
            return YAMLRenderer.bytes(value)
        case .yamlStream:
            return YAMLRenderer.bytes(asStream: value)
        case .off:
            return []
        }
    }
}
