import Shell
import Testing
import World

/// `> FILE` and `>> FILE`.
struct FileRouteTests {
    @Test func resultsGoIntoTheFile() async throws {
        try await ShellFixture.with { shell in
            let path = shell.folder + "/flows 1.txt"
            #expect(
                await shell.run("list-flows --page-size 1 > '\(path)'", "flows > '\(path)'")
                    != .done
            )
            #expect(await shell.run("flows > '\(path)'", "flows >>'\(path)' # twice") == .done)
            let text = String(decoding: try Files().read(path, limit: 10_000), as: UTF8.self)
            #expect(text.components("FLOW ") == 2)
            #expect(!shell.transcript.all.contains("sales-accounts"))
        }
    }

    @Test func aFileThatCanNotBeOpenedSendsNothing() async throws {
        try await ShellFixture.with { shell in
            let code = await shell.run("cancel all --flow sales-accounts --yes > /no/such/place")
            #expect(code == .usage)
            #expect(shell.service.requests.isEmpty)
            #expect(
                shell.transcript.all.contains(
                    """
                    error: can't open /no/such/place: No such file or directory; nothing was sent
                      cancel all --flow sales-accounts --yes > /no/such/place
                                                               ^^^^^^^^^^^^^^
                    """
                )
            )
        }
    }

    @Test func aLineThatIsNoCommandLeavesTheFileAlone() async throws {
        try await ShellFixture.with { shell in
            let path = shell.folder + "/kept"
            try Files().append(Array("kept\n".utf8), to: path, durably: false)
            #expect(await shell.run("flws > \(path)") == .usage)
            #expect(await shell.run("cancel > \(path)") == .usage)
            #expect(try Files().read(path, limit: 100) == Array("kept\n".utf8))
        }
    }

    @Test func whatCanNotBeWrittenIsToldAndWhatWasDoneStands() async throws {
        try await ShellFixture.with { shell in
            let code = await shell.run(
                "cancel 3f2a9e40-6d1b --flow sales-accounts --yes > /dev/full"
            )
            #expect(code == .failed)
            #expect(shell.service.changes.count == 1)
            #expect(shell.transcript.all.contains("can't write /dev/full: No space left on device"))
            try await shell.type("flows > /dev/full")
            #expect(shell.transcript.all.components("can't write /dev/full") == 2)
        }
    }
}

extension String {
    /// How often a text is in this one.
    fileprivate func components(_ text: String) -> Int {
        ranges(of: text).count
    }
}
