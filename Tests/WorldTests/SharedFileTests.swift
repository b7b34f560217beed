import Glibc
import TestSupport
import Testing
import World

/// Files that several processes append to, shorten and set aside.
struct SharedFileTests {
    let files = Files()

    @Test func aRecordAfterOneThatWasCutOffBeginsOnALineOfItsOwn() async throws {
        try await ScratchFolder.with { folder in
            let path = folder.path("file")
            try append("one\ntw", to: path)
            try append("three\n", to: path)
            #expect(try text(of: path) == "one\ntw\nthree\n")
            try append("fo", to: path)
            try files.append(
                Array("five\n".utf8),
                to: path,
                durably: false,
                endingCutOffLineWith: Array("!\n".utf8)
            )
            #expect(try text(of: path) == "one\ntw\nthree\nfo!\nfive\n")
        }
    }

    @Test func appendingTellsTheLength() async throws {
        try await ScratchFolder.with { folder in
            let path = folder.path("file")
            let lengths = [try append("one\n", to: path), try append("two\n", to: path)]
            #expect(lengths == [4, 8])
        }
    }

    @Test func whoWaitsForTheLockWritesToTheFileThatIsThereThen() async throws {
        // The lock is only waited for briefly, so on a busy machine it takes more than one try.
        for _ in 0..<20 {
            let text = try await ScratchFolder.with { folder in
                try await appendWhileTheFileIsReplaced(in: folder)
            }
            guard let text else { continue }
            #expect(text == "new\nline\n")
            return
        }
        Issue.record("the machine is too busy")
    }

    /// What the new file holds then; nil when the lock may not have been waited for to the end.
    private func appendWhileTheFileIsReplaced(in folder: ScratchFolder) async throws -> String? {
        let path = folder.path("file")
        try append("old\n", to: path)
        try append("new\n", to: folder.path("draft"))
        let holder = open(path, O_RDWR | O_CLOEXEC)
        #expect(flock(holder, LOCK_EX | LOCK_NB) == 0)
        let began = ContinuousClock.now
        let waiting = Task.detached {
            try Files().append(Array("line\n".utf8), to: path, durably: false)
        }
        try await Task.sleep(for: .milliseconds(20))
        #expect(rename(folder.path("draft"), path) == 0)
        close(holder)
        let isInTime = ContinuousClock.now - began < .milliseconds(150)
        _ = try await waiting.value
        return isInTime ? try text(of: path) : nil
    }

    @Test func aLockThatIsNeverGivenBackLosesNoLineEither() async throws {
        try await ScratchFolder.with { folder in
            let path = folder.path("file")
            try append("old\n", to: path)
            let holder = open(path, O_RDWR | O_CLOEXEC)
            defer { close(holder) }
            #expect(flock(holder, LOCK_EX | LOCK_NB) == 0)
            #expect(rename(path, folder.path("elsewhere")) == 0)
            try append("line\n", to: path)
            #expect(try text(of: path) == "line\n")
        }
    }

    @Test(arguments: [
        (19, 10, "one\ntwo\nthree\nfour\n"),
        (18, 10, "four\n"),
        (18, 11, "three\nfour\n"),
        (18, 18, "two\nthree\nfour\n"),
        (18, 4, ""),
    ])
    func theNewestWholeLinesAreKept(limit: Int, kept: Int, left: String) async throws {
        try await ScratchFolder.with { folder in
            let path = folder.path("file")
            try append("one\ntwo\nthree\nfour\n", to: path)
            try files.shorten(path, longerThan: limit, to: kept)
            #expect(try text(of: path) == left)
            #expect(!files.exists(path + ".new"))
            var status = stat()
            #expect(stat(path, &status) == 0 && status.st_mode & 0o7777 == 0o600)
        }
    }

    @Test func whatAnEarlierCrashLeftIsNoHindrance() async throws {
        try await ScratchFolder.with { folder in
            let path = folder.path("file")
            try append("one\ntwo\n", to: path)
            try append("half a dra", to: path + ".new")
            try files.shorten(path, longerThan: 4, to: 4)
            #expect(try text(of: path) == "two\n")
        }
    }

    @Test func aFileThatCannotBeShortenedStaysAsItIs() async throws {
        try await ScratchFolder.with { folder in
            let path = folder.path("file")
            try append("one\ntwo\n", to: path)
            try files.makeDirectory(path + ".new")
            #expect(throws: FileFailure.self) {
                try files.shorten(path, longerThan: 4, to: 4)
            }
            #expect(try text(of: path) == "one\ntwo\n")
        }
    }

    @Test func aFileThatSomebodyHasLockedIsNotShortened() async throws {
        try await ScratchFolder.with { folder in
            let path = folder.path("file")
            try append("one\ntwo\n", to: path)
            let holder = open(path, O_RDWR | O_CLOEXEC)
            defer { close(holder) }
            #expect(flock(holder, LOCK_EX | LOCK_NB) == 0)
            try files.shorten(path, longerThan: 4, to: 4)
            #expect(try text(of: path) == "one\ntwo\n")
        }
    }

    /// Eight writers, while the file is cut down again and again: what is left are the newest lines of
    /// each, whole and in order.
    @Test func shorteningLosesNoneOfTheNewestLines() async throws {
        try await ScratchFolder.with { folder in
            let path = folder.path("file")
            try await withThrowingTaskGroup(of: Void.self) { group in
                for writer in 0..<8 {
                    group.addTask {
                        for number in 0..<300 {
                            let line = Array("writer \(writer) line \(number)\n".utf8)
                            try Files().append(line, to: path, durably: false)
                            try Files().shorten(path, longerThan: 20_000, to: 10_000)
                        }
                    }
                }
                try await group.waitForAll()
            }
            let lines = try text(of: path).split(separator: "\n").map(String.init)
            #expect(lines.count < 1_500 && lines.count > 300)
            for writer in 0..<8 {
                let left = lines.filter { $0.hasPrefix("writer \(writer) ") }
                let newest = (0..<300).suffix(left.count).map { "writer \(writer) line \($0)" }
                #expect(left == newest)
            }
        }
    }

    @Test func whatIsSetAsideGetsANameThatNothingHas() async throws {
        try await ScratchFolder.with { folder in
            let path = folder.path("file")
            try append("first\n", to: path)
            #expect(try files.setAside(path) { true } == path + ".set-aside-1")
            #expect(symlink("/nonexistent", path + ".set-aside-2") == 0)
            try files.makeDirectory(path)
            #expect(try files.setAside(path) { true } == path + ".set-aside-3")
            #expect(try text(of: path + ".set-aside-1") == "first\n")
            #expect(!files.exists(path))
        }
    }

    @Test func whatIsRightByThenIsLeftAlone() async throws {
        try await ScratchFolder.with { folder in
            let path = folder.path("file")
            try append("first\n", to: path)
            #expect(try files.setAside(path) { false } == nil)
            #expect(try text(of: path) == "first\n")
        }
    }

    @discardableResult
    private func append(_ text: String, to path: String) throws -> Int {
        try files.append(Array(text.utf8), to: path, durably: false)
    }

    private func text(of path: String) throws -> String {
        String(decoding: try files.read(path, limit: 1 << 20), as: UTF8.self)
    }
}
