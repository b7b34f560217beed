/// The lines of a text file: ended by LF, CR or both, without a byte order mark.
struct ByteLines {
    /// The lines without their ends; the last one is empty when the file ends in a line break.
    let all: [ArraySlice<UInt8>]

    /// Cuts the bytes of a file.
    init(_ bytes: [UInt8]) {
        var rest = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
        var lines: [ArraySlice<UInt8>] = []
        while let end = rest.firstIndex(where: { $0 == 0x0A || $0 == 0x0D }) {
            lines.append(rest[..<end])
            let isPair =
                rest[end] == 0x0D && rest.dropFirst(end - rest.startIndex + 1).first == 0x0A
            rest = rest.dropFirst(end - rest.startIndex + (isPair ? 2 : 1))
        }
        lines.append(rest)
        all = lines
    }
}
