import Glibc
import Testing
import World

struct StreamTests {
    @Test func aDescriptorCarriesEveryByte() throws {
        var ends: [Int32] = [0, 0]
        try #require(pipe(&ends) == 0)
        defer { close(ends[0]) }
        let sink = ByteSink.descriptor(ends[1])
        try sink.write("naïve\n")
        try sink.write([0, 255])
        close(ends[1])
        let stream = InputStream.descriptor(ends[0])
        var bytes: [UInt8] = []
        while case let more = try stream.read(atMost: 3), !more.isEmpty { bytes += more }
        #expect(bytes == Array("naïve\n".utf8) + [0, 255])
        #expect(!sink.isTerminal && sink.terminalSize == nil && !stream.isTerminal)
    }

    @Test func aFullDiskIsAFailure() throws {
        let full = open("/dev/full", O_WRONLY | O_CLOEXEC)
        try #require(full >= 0)
        defer { close(full) }
        let failure = #expect(throws: FileFailure.self) {
            try ByteSink.descriptor(full).write("x")
        }
        #expect(failure?.reason == .system(ENOSPC))
    }

    @Test func aTerminalHasAtLeastOneCell() {
        let size = TerminalSize(columns: 0, rows: -5)
        #expect(size.columns == 1 && size.rows == 1)
    }
}
