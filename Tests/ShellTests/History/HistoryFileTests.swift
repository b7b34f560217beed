import Glibc
import TestSupport
import Testing
import World

@testable import Shell

struct HistoryFileTests {
    let files = Files()

    @Test func twoShellsShareTheFileAndANewOneSeesAll() async throws {
        try await ScratchFolder.with { folder in
            let one = history(in: folder)
            let two = history(in: folder)
            one.append("use x")
            two.append("use y")
            one.append("runs")
            let lines = try history(in: folder).lines()
            #expect(lines == ["use x", "use y", "runs"])
            #expect(try bytes(folder.path("history")) == Array("use x\nuse y\nruns\n".utf8))
            #expect(one.takeProblems().isEmpty && two.takeProblems().isEmpty)
        }
    }

    @Test func whatIsNotKeptIsNotWritten() async throws {
        try await ScratchFolder.with { folder in
            let history = history(in: folder)
            for line in [" runs", "a\tb", "a\nb", "", "runs"] { history.append(line) }
            let lines = try history.lines()
            #expect(lines == ["runs"])
        }
    }

    @Test func aLineThatWasCutOffNeverComesBack() async throws {
        try await ScratchFolder.with { folder in
            try write("use x\ncancel a", to: folder.path("history"))
            let history = history(in: folder)
            #expect(try history.lines() == ["use x"])
            history.append("runs")
            #expect(try history.lines() == ["use x", "runs"])
            #expect(try self.history(in: folder).lines() == ["use x", "runs"])
        }
    }

    @Test func aFileThatHasGrownTooLongKeepsItsNewestLines() async throws {
        try await ScratchFolder.with { folder in
            let path = folder.path("history")
            let line = "cancel 77b0c1d2-5a43-4f0e-9d7e-0c8d2f1f6a11 "
            let count = HistoryFile.limit / 50
            let text = (0..<count).reduce(into: "") { $0 += "\(line)\(100_000 + $1)\n" }
            try write(text, to: path)
            let history = history(in: folder)
            #expect(try history.lines().count == count)
            history.append("runs")
            history.append("exit")
            let left = try bytes(path)
            #expect(left.count <= HistoryFile.kept + 5 && left.count > HistoryFile.kept - 100)
            #expect(left.suffix(10).elementsEqual("runs\nexit\n".utf8))
            let lines = try self.history(in: folder).lines()
            #expect(lines.suffix(3).first == "\(line)\(100_000 + count - 1)")
            #expect(lines.dropLast(2).allSatisfy { $0.utf8.count == 50 })
            #expect(history.takeProblems().isEmpty)
        }
    }

    @Test func whatCannotBeAHistoryIsSetAsideAndNotTouched() async throws {
        try await ScratchFolder.with { folder in
            let path = folder.path("history")
            let foreign = Array("_HiStOrY_V2_\nls\\040-l\n".utf8)
            try files.append(foreign, to: path, durably: false)
            let history = history(in: folder)
            #expect(try history.lines() == [])
            let aside = path + ".set-aside-1"
            #expect(
                history.takeProblems() == [.setAside(path: path, newPath: aside, .foreign)]
            )
            history.append("runs")
            #expect(try bytes(aside) == foreign)
            #expect(try history.lines() == ["runs"])
            #expect(history.takeProblems().isEmpty)
        }
    }

    @Test func aShellThatOnlyWritesLooksFirst() async throws {
        try await ScratchFolder.with { folder in
            let path = folder.path("history")
            let foreign: [UInt8] = [0, 1, 2, 10, 3, 4]
            try files.append(foreign, to: path, durably: false)
            let history = history(in: folder)
            history.append("runs")
            #expect(try bytes(path + ".set-aside-1") == foreign)
            #expect(try bytes(path) == Array("runs\n".utf8))
        }
    }

    enum Obstacle: CaseIterable {
        case pipe, folder, link, danglingLink, device, huge
    }

    @Test(.timeLimit(.minutes(1)), arguments: Obstacle.allCases)
    func whatIsNoReadableFileIsSetAside(obstacle: Obstacle) async throws {
        try await ScratchFolder.with { folder in
            let path = folder.path("history")
            try put(obstacle, at: path)
            let history = history(in: folder)
            history.append("runs")
            guard
                case .setAside(path, path + ".set-aside-1", .unreadable) = history.takeProblems()
                    .first
            else {
                Issue.record("\(obstacle) was not set aside")
                return
            }
            #expect(try bytes(path) == Array("runs\n".utf8))
            var status = stat()
            #expect(lstat(path + ".set-aside-1", &status) == 0)
        }
    }

    private func put(_ obstacle: Obstacle, at path: String) throws {
        switch obstacle {
        case .pipe: #expect(mkfifo(path, 0o600) == 0)
        case .folder: try files.makeDirectory(path)
        case .link:
            try write("kept\n", to: path + ".target")
            #expect(symlink(path + ".target", path) == 0)
        case .danglingLink: #expect(symlink("/nonexistent/history", path) == 0)
        case .device: #expect(symlink("/dev/zero", path) == 0)
        case .huge:
            try write("", to: path)
            #expect(truncate(path, HistoryFile.hugeLimit + 1) == 0)
        }
    }

    @Test func shellsThatStartTogetherSetOneFileAsideOnce() async throws {
        try await ScratchFolder.with { folder in
            let path = folder.path("history")
            let place = folder.path
            try write("_HiStOrY_V2_\n", to: path)
            await withTaskGroup(of: Void.self) { group in
                for shell in 0..<8 {
                    group.addTask {
                        let history = HistoryFile(folder: place, files: Files())
                        for line in 0..<20 { history.append("\(shell) \(line)") }
                    }
                }
            }
            #expect(try history(in: folder).lines().count == 160)
            #expect(!files.exists(path + ".set-aside-2"))
        }
    }

    @Test func aFolderThatCannotBeMadeIsToldOnce() async throws {
        try await ScratchFolder.with { folder in
            try write("", to: folder.path("file"))
            let history = HistoryFile(folder: folder.path("file/below"), files: files)
            for _ in 0..<3 { history.append("runs") }
            let problems = history.takeProblems()
            #expect(problems.count == 1)
            guard case .notWritten = problems.first else {
                Issue.record("\(problems)")
                return
            }
            #expect(try history.lines() == [])
        }
    }

    @Test func withoutAFolderNothingIsKeptOrTold() throws {
        let history = HistoryFile(folder: nil, files: files)
        history.append("runs")
        #expect(try history.lines() == [])
        #expect(history.takeProblems().isEmpty)
    }

    private func history(in folder: ScratchFolder) -> HistoryFile {
        HistoryFile(folder: folder.path, files: files)
    }

    private func write(_ text: String, to path: String) throws {
        try files.append(Array(text.utf8), to: path, durably: false)
    }

    private func bytes(_ path: String) throws -> [UInt8] {
        try files.read(path, limit: 16 << 20)
    }
}
