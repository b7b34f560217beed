import World

/// A listing that is longer than the screen goes through a pager: `$PAGER`, or `less -FRX`.
struct PagerRoute {
    /// Runs a command to its end, then shows all that it said.
    func run(_ command: any RunnableCommand, in session: Session) async throws -> ExitCode {
        let screen = session.screen
        screen.hold()
        let result = await command.result(in: session)
        let lines = screen.release()
        if Task.isCancelled || !screen.isTooSmall(for: lines) {
            screen.print(lines)
        } else if !(await page(screen.bytes(of: lines), in: session)) {
            screen.print(lines)
        }
        return try result.get()
    }

    /// Shows bytes in the pager; false when there is none.
    private func page(_ bytes: [UInt8], in session: Session) async -> Bool {
        let environment = session.world.environment
        guard let pager = Pager(environment) else { return false }
        let (pieces, feed) = AsyncStream.makeStream(of: [UInt8].self)
        feed.yield(bytes)
        feed.finish()
        let status = try? await session.run(
            program: pager.command,
            input: .bytes(pieces),
            environment: pager.environment
        )
        // What `sh` says of a program that it can't find or run; the person is told by it.
        return status != nil && status != .exited(126) && status != .exited(127)
    }
}
