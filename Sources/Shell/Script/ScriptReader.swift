public import World

/// Takes a script apart into lines, as bytes come in, without ever holding more than one line.
///
/// `\r\n` ends a line as `\n` does; a byte order mark at the start is dropped. What can't be a line (NUL,
/// no UTF-8, more than 64 KiB) comes out as a problem in its place, so it can be refused by number.
public struct ScriptReader {
    /// The longest line, in bytes.
    public static let limit = 64 << 10

    private let input: InputStream
    private var buffer: [UInt8] = []
    private var position = 0
    private var isAtEnd = false
    private var number = 0

    /// Makes a reader of a stream.
    public init(_ input: InputStream) {
        self.input = input
    }

    /// The next line, or nil at the end.
    public mutating func next() throws(FileFailure) -> ScriptLine? {
        var bytes: [UInt8] = []
        var isTooLong = false
        var sawAny = false
        while true {
            guard let byte = try nextByte() else {
                guard sawAny else { return nil }
                return line(bytes, isTooLong: isTooLong, isTerminated: false)
            }
            sawAny = true
            if byte == UInt8(ascii: "\n") {
                if bytes.last == UInt8(ascii: "\r") { bytes.removeLast() }
                return line(bytes, isTooLong: isTooLong, isTerminated: true)
            }
            if bytes.count < ScriptReader.limit + 1 { bytes.append(byte) } else { isTooLong = true }
        }
    }

    private mutating func nextByte() throws(FileFailure) -> UInt8? {
        if position == buffer.count {
            guard !isAtEnd else { return nil }
            buffer = try input.read(atMost: 65_536)
            position = 0
            guard !buffer.isEmpty else {
                isAtEnd = true
                return nil
            }
        }
        defer { position += 1 }
        return buffer[position]
    }

    private mutating func line(
        _ bytes: [UInt8],
        isTooLong: Bool,
        isTerminated: Bool
    ) -> ScriptLine {
        number += 1
        var bytes = bytes[...]
        if number == 1, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes = bytes.dropFirst(3) }
        return ScriptLine(
            number: number,
            isTerminated: isTerminated,
            text: ScriptReader.text(of: bytes, isTooLong: isTooLong)
        )
    }

    private static func text(
        of bytes: ArraySlice<UInt8>,
        isTooLong: Bool
    ) -> Result<String, LineProblem> {
        if isTooLong || bytes.count > limit {
            return .failure(LineProblem(.tooLong(limit: limit), in: "", at: 0..<0))
        }
        if let nul = bytes.firstIndex(of: 0) {
            let offset = nul - bytes.startIndex
            return .failure(LineProblem(.nul, in: "", at: offset..<offset + 1))
        }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            return .failure(LineProblem(.invalidUTF8, in: "", at: 0..<0))
        }
        return .success(text)
    }
}

/// A line of a script.
public struct ScriptLine: Sendable {
    /// Counted from 1.
    public let number: Int
    /// Whether it ended in a newline; only the last one may not.
    public let isTerminated: Bool
    /// The line, or why it can't be taken.
    public let text: Result<String, LineProblem>
}
