import Glibc
import TestSupport
import Testing
import World

/// Files that are put in the place of others, and the lock on their folder.
struct FilesReplaceTests {
    private let files = Files()

    private func text(_ path: String) throws -> String {
        String(decoding: try files.read(path, limit: 100), as: UTF8.self)
    }

    private func mode(_ path: String) -> mode_t {
        var status = stat()
        return lstat(path, &status) == 0 ? status.st_mode : 0
    }

    @Test(
        "A file takes another's place, private, in a private folder, and leaves nothing beside it"
    )
    func replacing() async throws {
        try await ScratchFolder.with { folder in
            let path = folder.path("a/b/file")
            for text in ["old", "new"] {
                try files.replace(path, with: Array(text.utf8), draftName: "x")
                #expect(try self.text(path) == text)
            }
            #expect(mode(path) == S_IFREG | 0o600)
            #expect(mode(folder.path("a/b")) == S_IFDIR | 0o700)
            #expect(!files.exists(path + ".x.tmp"))
        }
    }

    @Test("A link is replaced and not followed, and a folder of everybody's is refused")
    func hostile() async throws {
        try await ScratchFolder.with { folder in
            let victim = folder.path("victim")
            try files.replace(victim, with: [0x76], draftName: "x")
            #expect(symlink(victim, folder.path("link")) == 0)
            try files.replace(folder.path("link"), with: [0x6E], draftName: "x")
            #expect(try text(victim) == "v")
            #expect(mode(folder.path("link")) == S_IFREG | 0o600)
            #expect(symlink(victim, folder.path("file.x.tmp")) == 0)
            #expect(throws: FileFailure.self) {
                try files.replace(folder.path("file"), with: [0x6E], draftName: "x")
            }
            #expect(try text(victim) == "v")
            #expect(mkdir(folder.path("open"), 0o700) == 0)
            #expect(chmod(folder.path("open"), 0o777) == 0)
            #expect(throws: FileFailure.self) {
                try files.replace(folder.path("open/file"), with: [0x6E], draftName: "x")
            }
            #expect(!files.exists(folder.path("open/file")))
            #expect(!files.mayReplace(folder.path("open/file")))
            // What the AWS CLI makes where a user's group is the user's own.
            #expect(chmod(folder.path("open"), 0o775) == 0)
            #expect(files.mayReplace(folder.path("open/file")))
            try files.replace(folder.path("open/file"), with: [0x6E], draftName: "x")
        }
    }

    @Test("A folder's lock is one's at a time")
    func lock() async throws {
        try await ScratchFolder.with { folder in
            var first: FolderLock.Attempt? = FolderLock.attempt(folder.path)
            guard case .taken? = first, case .busy = FolderLock.attempt(folder.path) else {
                Issue.record("not exclusive")
                return
            }
            first = nil
            guard case .taken = FolderLock.attempt(folder.path) else {
                Issue.record("not given back")
                return
            }
            guard case .unavailable = FolderLock.attempt(folder.path("none")) else {
                Issue.record("a lock on nothing")
                return
            }
        }
    }
}
