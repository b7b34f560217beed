import Shell
import TestSupport
import World

@testable import Shell

/// A home folder in which a system's shell finds what the scripts look at.
struct ShellHome {
    private let folder: ScratchFolder

    /// Makes one with profiles and a few files, and runs the body with it.
    static func with(_ body: (ShellHome) async throws -> Void) async throws {
        try await ScratchFolder.with { folder in
            let home = ShellHome(folder: folder)
            try home.write(
                ".aws/config",
                "[default]\n[profile prod] # ours\nregion = x\n[sso-session s]\n[profile a'$(b)]\n"
            )
            try home.write(".aws/credentials", "[prod]\n[keys-only]\n")
            for name in ["ids one", "ids-two", ".hidden"] { try home.write(name, "") }
            try await body(home)
        }
    }

    var path: String {
        folder.path
    }

    /// All of the environment of a shell in it.
    var environment: [String: String] {
        TerminalSession.cleanEnvironment.merging(["HOME": path, "ZDOTDIR": path]) { $1 }
    }

    /// Writes a file and returns its path.
    @discardableResult
    func write(_ name: String, _ text: String) throws -> String {
        try Files().append(Array(text.utf8), to: folder.path(name), durably: false)
        return folder.path(name)
    }

    /// The lines of a file; none before it is there.
    func lines(of name: String) -> [String] {
        guard let bytes = try? Files().read(folder.path(name), limit: 1 << 20) else { return [] }
        return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
    }

    func holds(_ name: String) -> Bool {
        Files().exists(folder.path(name))
    }

    /// The committed script of a shell.
    static func script(_ name: String) -> String {
        Conformance.checkout + "/completions/" + name
    }
}
