import Glibc
import TestSupport
import Testing
import World

/// Files that take another's place, and folders of them.
struct FilesReplaceTests {
    let files = Files()

    @Test func aNewFileTakesTheOldOnesPlace() async throws {
        try await ScratchFolder.with { folder in
            let path = folder.path("cache/appflow/names")
            try files.replace(path, with: Array("one, and long".utf8))
            try files.replace(path, with: Array("two".utf8))
            #expect(try files.read(path, limit: 100) == Array("two".utf8))
            var status = stat()
            #expect(stat(path, &status) == 0 && status.st_mode & 0o777 == 0o600)
            #expect(stat(folder.path("cache"), &status) == 0 && status.st_mode & 0o777 == 0o700)
        }
    }

    @Test func whatALinkPointsToIsLeftAlone() async throws {
        try await ScratchFolder.with { folder in
            try files.append(Array("mine".utf8), to: folder.path("target"), durably: false)
            #expect(symlink(folder.path("target"), folder.path("names")) == 0)
            try files.replace(folder.path("names"), with: Array("new".utf8))
            #expect(try files.read(folder.path("target"), limit: 100) == Array("mine".utf8))
            #expect(try files.read(folder.path("names"), limit: 9) == Array("new".utf8))
        }
    }

    @Test func aFolderStaysAndNothingIsLeftBehind() async throws {
        try await ScratchFolder.with { folder in
            #expect(mkdir(folder.path("names"), 0o700) == 0)
            #expect(throws: FileFailure.self) {
                try files.replace(folder.path("names"), with: [])
            }
            #expect(!files.exists(folder.path("names.\(getpid())")))
        }
    }

    @Test(arguments: [(mode_t(0o700), true), (0o755, true), (0o775, false), (0o707, false)])
    func aFolderIsPrivateWhenNobodyElseCanPutSomethingIn(
        mode: mode_t,
        isPrivate: Bool
    ) async throws {
        try await ScratchFolder.with { folder in
            let path = folder.path("cache")
            #expect(mkdir(path, 0o700) == 0 && chmod(path, mode) == 0)
            #expect(files.isPrivateFolder(path) == isPrivate)
        }
    }

    @Test func nothingElseIsAPrivateFolder() async throws {
        try await ScratchFolder.with { folder in
            #expect(symlink(folder.path, folder.path("link")) == 0)
            #expect(!files.isPrivateFolder(folder.path("link")))
            #expect(!files.isPrivateFolder(folder.path("none")))
            try files.replace(folder.path("file"), with: [])
            #expect(!files.isPrivateFolder(folder.path("file")))
        }
    }

    @Test func theOldestAreTakenAway() async throws {
        try await ScratchFolder.with { folder in
            for (age, name) in ["new", "old", "older", "other"].enumerated() {
                let path = folder.path(name)
                try files.replace(path, with: [])
                var times = [timespec(), timespec()]
                for index in times.indices { times[index].tv_sec = 1_000_000 - age }
                #expect(utimensat(AT_FDCWD, path, times, 0) == 0)
            }
            files.thinOut(folder.path, to: 2) { $0 != "other" }
            #expect(["new", "old", "other"].allSatisfy { files.exists(folder.path($0)) })
            #expect(!files.exists(folder.path("older")))
            files.thinOut(folder.path("none"), to: 0) { _ in true }
        }
    }
}
