import Glibc

/// A program that a test runs to its end, with nothing of this process's environment but the path.
enum Program {
    /// Its exit status and all that it wrote; nil when it had to be killed.
    static func run(_ words: [String], within limit: Duration) async throws -> (
        status: Int32, output: String
    )? {
        var pipe: [Int32] = [0, 0]
        guard Glibc.pipe(&pipe) == 0 else { return nil }
        for end in pipe { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        _ = fcntl(pipe[0], F_SETFL, O_NONBLOCK)
        defer { close(pipe[0]) }
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_adddup2(&actions, pipe[1], 1)
        posix_spawn_file_actions_adddup2(&actions, pipe[1], 2)
        // NIO's sockets are inherited: a child would keep the ports of other tests open.
        for descriptor in 3..<min(4_096, Int32(sysconf(Int32(_SC_OPEN_MAX)))) {
            posix_spawn_file_actions_addclose(&actions, descriptor)
        }
        var arguments = words.map { strdup($0) } + [nil]
        var environment = [strdup("PATH=/usr/bin:/bin"), strdup("HOME=/nonexistent"), nil]
        defer { for text in arguments + environment { free(text) } }
        var process: pid_t = 0
        let result = posix_spawn(&process, words[0], &actions, nil, &arguments, &environment)
        close(pipe[1])
        guard result == 0 else { return nil }
        return await wait(for: process, reading: pipe[0], within: limit)
    }

    private static func wait(for process: pid_t, reading pipe: Int32, within limit: Duration) async
        -> (status: Int32, output: String)?
    {
        let deadline = ContinuousClock.now + limit
        var output: [UInt8] = []
        var status: Int32 = 0
        while true {
            let hasEnded = waitpid(process, &status, WNOHANG) == process
            var buffer = [UInt8](repeating: 0, count: 65_536)
            while case let count = read(pipe, &buffer, buffer.count), count > 0 {
                output += buffer.prefix(count)
            }
            if hasEnded { break }
            guard ContinuousClock.now < deadline else {
                kill(process, SIGKILL)
                waitpid(process, &status, 0)
                return nil
            }
            try? await Task.sleep(for: .milliseconds(5))
        }
        let exit = status & 0x7F == 0 ? (status >> 8) & 0xFF : -1
        return (exit, String(decoding: output, as: UTF8.self))
    }
}
