import Glibc
import TestSupport
import Testing
import World

/// Folders that nobody else can put anything into, and how they are kept small.
struct PrivateFolderTests {
    private let files = Files()

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
            try files.replace(folder.path("file"), with: [], draftName: "x")
            #expect(!files.isPrivateFolder(folder.path("file")))
        }
    }

    @Test func theOldestAreTakenAway() async throws {
        try await ScratchFolder.with { folder in
            for (age, name) in ["new", "old", "older", "other"].enumerated() {
                let path = folder.path(name)
                try files.replace(path, with: [], draftName: "x")
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
