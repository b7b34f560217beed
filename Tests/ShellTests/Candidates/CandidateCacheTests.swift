import Glibc
import Shell
import TestSupport
import Testing
import World

@testable import Shell

/// Lists on the disk, whatever else is there.
struct CandidateCacheTests {
    @Test func itIsPrivateAndTellsNothing() async throws {
        try await CandidateFixture.with { bench in
            _ = await bench.lines("runs ")
            let files = try names(in: bench.cache)
            #expect(files.count == 1)
            var status = stat()
            #expect(stat(bench.cache, &status) == 0 && status.st_mode & 0o777 == 0o700)
            for name in files {
                let path = bench.cache + "/" + name
                #expect(stat(path, &status) == 0 && status.st_mode & 0o777 == 0o600)
                let bytes = try Files().read(path, limit: 1 << 20)
                let text = name + String(decoding: bytes, as: UTF8.self)
                #expect(!text.contains("AKIDEXAMPLE") && !text.contains("verysecret"))
            }
        }
    }

    enum Hostile: CaseIterable {
        case empty, noJSON, otherFormat, otherKey, otherItems, fifo, folder, link, huge, future
    }

    @Test(arguments: Hostile.allCases)
    func whatIsNoneOfOursIsAsIfItWereNotThere(hostile: Hostile) async throws {
        try await CandidateFixture.with { bench in
            _ = await bench.lines("runs ")
            let path = bench.cache + "/" + (try #require(try names(in: bench.cache).first))
            let good = String(decoding: try Files().read(path, limit: 1 << 20), as: UTF8.self)
            #expect(good.contains("sales-accounts"))
            let planted = good.replacing("sales-accounts", with: "planted")
            try put(hostile, path, planted)
            #expect(await bench.names("runs ") == ["sales-accounts"])
            #expect(bench.count == 2)
            guard hostile != .folder else { return }
            // It was replaced.
            #expect(await bench.names("runs ") == ["sales-accounts"])
            #expect(bench.count == 2)
        }
    }

    private func put(_ hostile: Hostile, _ path: String, _ text: String) throws {
        unlink(path)
        switch hostile {
        case .empty: try write("", path)
        case .noJSON: try write("\u{0}{[", path)
        case .otherFormat: try write(text.replacing("\"format\":1", with: "\"format\":2"), path)
        case .otherKey: try write(text.replacing("\"key\":\"", with: "\"key\":\"0"), path)
        case .otherItems:
            try write(text.replacing("\"items\":[", with: "\"items\":3,\"x\":["), path)
        case .fifo: #expect(mkfifo(path, 0o600) == 0)
        case .folder: #expect(mkdir(path, 0o700) == 0)
        case .link:
            try write(text, path + ".target")
            #expect(symlink(path + ".target", path) == 0)
        case .huge:
            try write(text, path)
            #expect(truncate(path, 1 << 30) == 0)
        case .future:
            try write(text.replacing("\"since\":1", with: "\"since\":2"), path)
        }
    }

    @Test(arguments: [mode_t(0o777), 0o720, 0o702])
    func aFolderThatOthersCanWriteToIsNotUsed(mode: mode_t) async throws {
        try await CandidateFixture.with { bench in
            _ = await bench.lines("runs ")
            #expect(chmod(bench.cache, mode) == 0)
            _ = await bench.lines("runs ")
            #expect(bench.count == 2)
        }
    }

    @Test func aFolderThatCanNotBeMadeIsNoFailure() async throws {
        try await CandidateFixture.with { bench in
            try write("a file", bench.folder + "/cache")
            #expect(await bench.names("runs ") == ["sales-accounts"])
        }
    }

    @Test func onlySoManyListsAreKept() async throws {
        try await CandidateFixture.with { bench in
            _ = await bench.lines("runs ")
            try write("not ours", bench.cache + "/foreign")
            for number in 0..<80 {
                _ = await bench.lines("runs --endpoint-url http://127.0.0.1:\(number + 2) ")
            }
            let files = try names(in: bench.cache)
            #expect(files.count == 65)
            #expect(files.contains("foreign"))
        }
    }

    private func write(_ text: String, _ path: String) throws {
        try Files().append(Array(text.utf8), to: path, durably: false)
    }

    private func names(in folder: String) throws -> [String] {
        let directory = try #require(opendir(folder))
        defer { closedir(directory) }
        var names: [String] = []
        while let entry = readdir(directory) {
            let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
                String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            if !name.hasPrefix(".") { names.append(name) }
        }
        return names
    }
}
