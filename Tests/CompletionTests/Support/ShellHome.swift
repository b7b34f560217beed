import Glibc
import ProgramSupport
import Shell
import Simulator
import TestSupport
import World

@testable import Shell

/// A home folder in which a system's shell finds what the scripts look at.
struct ShellHome {
    private let folder: ScratchFolder
    private let simulator: Simulator?

    /// Makes one with profiles, a few files and the built program, and runs the body with it.
    ///
    /// - Parameters:
    ///   - simulator: what the program there talks to, if to anything.
    ///   - body: the test.
    /// - Throws: what the body throws.
    static func with(
        _ simulator: Simulator? = nil,
        _ body: (ShellHome) async throws -> Void
    ) async throws {
        try await ScratchFolder.with { folder in
            let home = ShellHome(folder: folder, simulator: simulator)
            try home.write(
                ".aws/config",
                """
                [default]
                [profile prod] # ours
                region = xy-test-1
                [sso-session s]
                \(simulator == nil ? "" : #"[profile "odd '$(b)"]"#)
                [profile sim]
                region = eu-west-1
                endpoint_url = \(simulator?.endpoint ?? "http://127.0.0.1:1")

                """
            )
            try home.write(
                ".aws/credentials",
                """
                [prod]
                [keys-only]
                [sim]
                aws_access_key_id = \(simulator?.accessKeyID ?? "none")
                aws_secret_access_key = \(simulator?.secretAccessKey ?? "none")

                """
            )
            for name in ["ids one", "ids-two", ".hidden"] { try home.write(name, "") }
            try Files().makeDirectory(home.path + "/bin")
            symlink(TerminalSession.builtProgram("appflow"), home.path + "/bin/appflow")
            try await body(home)
        }
    }

    var path: String {
        folder.path
    }

    /// Asks the program what can follow until it answers, so that it has the answer for the next time.
    ///
    /// On a busy machine the simulator can take longer than the program waits; what was known once it tells
    /// all the same.
    /// - Throws: ``ProgramTimeout`` when it never does.
    @discardableResult
    func learn(_ words: String..., environment: [String: String]? = nil) async throws -> String {
        let program = TerminalSession.builtProgram("appflow")
        for _ in 0..<30 {
            let run = try await ProgramRun.of(
                program,
                ["__complete"] + words,
                environment: environment ?? self.environment
            )
            if !run.output.isEmpty { return run.output }
        }
        throw ProgramTimeout(words: words, limit: .seconds(30))
    }

    /// Learns all that ``LiveLine`` wants to know.
    func learnLiveWords() async throws {
        try await learn("runs", "")
        try await learn("--profile", "sim", "runs", "")
        for flow in [LiveFlows.plain, LiveFlows.signs] {
            try await learn("cancel", "--flow", flow, "")
        }
    }

    /// Puts something in the program's place that notes in the file `started` that it was started.
    func replaceTheProgram() throws {
        unlink(path + "/bin/appflow")
        try write("bin/appflow", "#!/bin/sh\necho >>'\(path)/started'\n")
        chmod(path + "/bin/appflow", 0o700)
    }

    /// All of the environment of a shell in it.
    var environment: [String: String] {
        var variables = TerminalSession.cleanEnvironment
        variables["HOME"] = path
        variables["ZDOTDIR"] = path
        variables["PATH", default: ""] += ":" + path + "/bin"
        guard let simulator else { return variables }
        variables["AWS_REGION"] = "eu-west-1"
        variables["AWS_ENDPOINT_URL_APPFLOW"] = simulator.endpoint
        variables["AWS_ACCESS_KEY_ID"] = simulator.accessKeyID
        variables["AWS_SECRET_ACCESS_KEY"] = simulator.secretAccessKey
        return variables
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
