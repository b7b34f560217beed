import Glibc
import TestSupport
import Testing
import World

struct OutputFileTests {
    let files = Files()

    @Test func aFileLosesOrKeepsWhatItHeld() async throws {
        try await ScratchFolder.with { folder in
            let path = folder.path("out")
            try write("first\n", to: path, appends: false)
            try write("second\n", to: path, appends: true)
            #expect(try files.read(path, limit: 100) == Array("first\nsecond\n".utf8))
            try write("third\n", to: path, appends: false)
            #expect(try files.read(path, limit: 100) == Array("third\n".utf8))
        }
    }

    @Test func whatItHeldIsLostOnlyForSomethingElse() async throws {
        try await ScratchFolder.with { folder in
            let path = folder.path("out")
            try write("kept\n", to: path, appends: false)
            try files.output(path, appends: false).close(isComplete: false)
            #expect(try files.read(path, limit: 100) == Array("kept\n".utf8))
            try files.output(path, appends: false).close(isComplete: true)
            #expect(try files.read(path, limit: 100) == [])
        }
    }

    @Test func aFIFOThatNobodyReadsIsRefusedAndNotWaitedFor() async throws {
        try await ScratchFolder.with { folder in
            let path = folder.path("fifo")
            #expect(mkfifo(path, 0o600) == 0)
            #expect(throws: FileFailure.self) { try files.output(path, appends: false) }
        }
    }

    @Test(arguments: ["", "/no/such/folder/x", "/"])
    func whatCanNotBeWrittenToIsRefused(path: String) {
        #expect(throws: FileFailure.self) { try files.output(path, appends: true) }
    }

    @Test func aFullDiskIsToldWithThePath() throws {
        let output = try files.output("/dev/full", appends: true)
        let expected = FileFailure(operation: .write, path: "/dev/full", reason: .system(ENOSPC))
        #expect(throws: expected) { try output.sink.write("x") }
        try output.close(isComplete: true)
    }

    private func write(_ text: String, to path: String, appends: Bool) throws {
        let output = try files.output(path, appends: appends)
        try output.sink.write(text)
        try output.close(isComplete: true)
    }
}
