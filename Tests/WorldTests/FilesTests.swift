import Glibc
import TestSupport
import Testing
import World

struct FilesTests {
    let files = Files()

    @Test func everythingMadeIsPrivateFromTheStart() async throws {
        try await ScratchFolder.with { folder in
            let path = folder.path("state/appflow/journal.jsonl")
            try files.append(Array("one\n".utf8), to: path, durably: true)
            #expect(try permissions(of: path) == 0o600)
            #expect(try permissions(of: folder.path("state/appflow")) == 0o700)
            #expect(try permissions(of: folder.path("state")) == 0o700)
        }
    }

    @Test func anExistingFolderKeepsItsMode() async throws {
        try await ScratchFolder.with { folder in
            #expect(mkdir(folder.path("open"), 0o755) == 0)
            let before = try permissions(of: folder.path("open"))
            try files.makeDirectory(folder.path("open"))
            #expect(try permissions(of: folder.path("open")) == before)
        }
    }

    @Test func appendedRecordsFollowEachOther() async throws {
        try await ScratchFolder.with { folder in
            let path = folder.path("history")
            try files.append(Array("one\n".utf8), to: path, durably: false)
            try files.append(Array("two\n".utf8), to: path, durably: false)
            #expect(try files.read(path, limit: 100) == Array("one\ntwo\n".utf8))
        }
    }

    @Test func manyWritersTearNoRecord() async throws {
        try await ScratchFolder.with { folder in
            let path = folder.path("history")
            try await withThrowingTaskGroup(of: Void.self) { group in
                for writer in 0..<8 {
                    group.addTask {
                        let record = Array(repeating: UInt8(ascii: "a") + UInt8(writer), count: 99)
                        for _ in 0..<50 {
                            try Files().append(record + [10], to: path, durably: false)
                        }
                    }
                }
                try await group.waitForAll()
            }
            let lines = try files.read(path, limit: 1 << 20).split(separator: 10)
            #expect(lines.count == 400)
            #expect(lines.allSatisfy { $0.count == 99 && Set($0).count == 1 })
        }
    }

    @Test func aStuckLockDoesNotStopTheCaller() async throws {
        try await ScratchFolder.with { folder in
            let path = folder.path("history")
            let holder = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
            #expect(flock(holder, LOCK_EX | LOCK_NB) == 0)
            defer { close(holder) }
            let began = ContinuousClock.now
            try files.append(Array("one\n".utf8), to: path, durably: false)
            // It did wait: the time itself is the machine's business.
            #expect(ContinuousClock.now - began >= .milliseconds(200))
            #expect(try files.read(path, limit: 100) == Array("one\n".utf8))
        }
    }

    @Test(.timeLimit(.minutes(1)))
    func whatCouldHangOrNeverEndIsRefused() async throws {
        try await ScratchFolder.with { folder in
            let fifo = folder.path("fifo")
            #expect(mkfifo(fifo, 0o600) == 0)
            for path in [fifo, folder.path, "/dev/zero"] {
                let failure = #expect(throws: FileFailure.self) {
                    try files.read(path, limit: 10)
                }
                #expect(failure?.reason == .notARegularFile, "\(path)")
            }
            #expect(throws: FileFailure(operation: .open, path: fifo, reason: .notARegularFile)) {
                try files.append([1], to: fifo, durably: false)
            }
        }
    }

    @Test func aSymbolicLinkIsReadButNotAppendedTo() async throws {
        try await ScratchFolder.with { folder in
            let target = folder.path("target")
            let link = folder.path("link")
            try files.append(Array("one".utf8), to: target, durably: false)
            #expect(symlink(target, link) == 0)
            #expect(throws: FileFailure(operation: .open, path: link, reason: .system(ELOOP))) {
                try files.append([1], to: link, durably: false)
            }
            #expect(try files.read(link, limit: 10) == Array("one".utf8))
            #expect(throws: FileFailure(operation: .open, path: link, reason: .notARegularFile)) {
                try files.read(link, limit: 10, followsLinks: false)
            }
        }
    }

    @Test func theLimitIsExact() async throws {
        try await ScratchFolder.with { folder in
            let path = folder.path("big")
            let bytes = [UInt8](repeating: 7, count: 200_000)
            try files.append(bytes, to: path, durably: false)
            #expect(try files.read(path, limit: 200_000) == bytes)
            #expect(
                throws: FileFailure(
                    operation: .read,
                    path: path,
                    reason: .tooLarge(limit: 199_999)
                )
            ) {
                try files.read(path, limit: 199_999)
            }
            #expect(try files.readStream(path, limit: 200_000).count == 200_000)
        }
    }

    @Test func whatIsMissingSaysSo() async throws {
        try await ScratchFolder.with { folder in
            try files.append([1], to: folder.path("file"), durably: false)
            for name in ["none", "none/deeper", "file/below"] {
                let failure = #expect(throws: FileFailure.self) {
                    try files.read(folder.path(name), limit: 10)
                }
                #expect(failure?.isMissing == true, "\(name)")
                #expect(!files.exists(folder.path(name)))
            }
            #expect(files.exists(folder.path("file")))
            #expect(files.isRegularFile(folder.path("file")))
            #expect(files.exists(folder.path) && !files.isRegularFile(folder.path))
        }
    }

    @Test func aFolderThatCannotBeMadeIsAFailure() async throws {
        try await ScratchFolder.with { folder in
            try files.append([1], to: folder.path("file"), durably: false)
            #expect(throws: FileFailure.self) {
                try files.append([1], to: folder.path("file/below/journal"), durably: false)
            }
        }
    }

    private func permissions(of path: String) throws -> mode_t {
        var status = stat()
        try #require(lstat(path, &status) == 0)
        return status.st_mode & 0o7777
    }
}
