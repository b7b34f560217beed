import Glibc

/// A running program whose two outputs are pipes of ours; closes them when it goes.
struct CapturedChild: ~Copyable {
    /// The end of a pipe that is read, never waiting.
    struct Pipe {
        let number: Int32

        /// Takes what is there, keeps the first bytes up to a limit, and tells whether more may come.
        func drain(into bytes: inout [UInt8], atMost limit: Int) -> Bool {
            var buffer = [UInt8](repeating: 0, count: 16_384)
            while true {
                let count = read(number, &buffer, buffer.count)
                if count < 0, errno == EINTR { continue }
                guard count > 0 else { return count < 0 && errno == EAGAIN }
                bytes += buffer.prefix(min(count, max(0, limit - bytes.count)))
                if bytes.count >= limit, count == buffer.count { return true }
            }
        }
    }

    let output: Pipe
    let error: Pipe
    private let process: pid_t
    private let hasGroup: Bool

    /// Starts it; the first word is looked for in `PATH` unless there is a slash in it.
    static func start(
        _ words: [String],
        _ environment: Environment,
        lendsTerminal: Bool
    ) throws(Programs.CaptureFailure) -> CapturedChild {
        var outputs: [Int32] = [-1, -1]
        var errors: [Int32] = [-1, -1]
        guard pipe(&outputs) == 0 else { throw .notStarted(errno) }
        guard pipe(&errors) == 0 else {
            let number = errno
            for end in outputs { close(end) }
            throw .notStarted(number)
        }
        // As all descriptors here are: the child gets none but those it is given.
        for end in outputs + errors { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        var child = pid_t()
        let result = spawn(
            &child,
            words,
            environment,
            lendsTerminal: lendsTerminal,
            output: outputs[1],
            error: errors[1]
        )
        close(outputs[1])
        close(errors[1])
        for end in [outputs[0], errors[0]] { _ = fcntl(end, F_SETFL, O_NONBLOCK) }
        guard result == 0 else {
            for end in [outputs[0], errors[0]] { close(end) }
            throw .notStarted(result)
        }
        return CapturedChild(
            output: Pipe(number: outputs[0]),
            error: Pipe(number: errors[0]),
            process: child,
            hasGroup: !lendsTerminal
        )
    }

    private init(output: Pipe, error: Pipe, process: pid_t, hasGroup: Bool) {
        self.output = output
        self.error = error
        self.process = process
        self.hasGroup = hasGroup
    }

    deinit {
        close(output.number)
        close(error.number)
    }

    /// How it ended, or nil while it runs; after the end was told the process is no more.
    func status() -> Programs.Status? {
        Self.reap(process)
    }

    /// Ends it and what it started, without waiting for that.
    func end() {
        let (process, target) = (process, hasGroup ? -process : process)
        kill(target, SIGTERM)
        Task.detached {
            for _ in 0..<20 {
                if Self.reap(process) != nil { break }
                try? await Task.sleep(for: .milliseconds(100))
            }
            kill(target, SIGKILL)
            while Self.reap(process) == nil { try? await Task.sleep(for: .milliseconds(10)) }
        }
    }

    private static func reap(_ process: pid_t) -> Programs.Status? {
        var status: Int32 = 0
        let result = waitpid(process, &status, WNOHANG)
        if result == 0 || result < 0 && errno == EINTR { return nil }
        guard result == process else { return .exited(-1) }
        let signal = status & 0x7F
        return signal == 0 ? .exited(status >> 8 & 0xFF) : .signalled(signal)
    }

    private static func spawn(
        _ child: inout pid_t,
        _ words: [String],
        _ environment: Environment,
        lendsTerminal: Bool,
        output: Int32,
        error: Int32
    ) -> Int32 {
        guard let program = words.first else { return ENOENT }
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        if !lendsTerminal {
            posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        }
        posix_spawn_file_actions_adddup2(&actions, output, 1)
        posix_spawn_file_actions_adddup2(&actions, error, 2)
        // Ours close themselves; those of libraries, and of whoever started us, may not.
        for number in Int32(3)..<1_024 { posix_spawn_file_actions_addclose(&actions, number) }
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        // What is ignored or blocked here (SIGPIPE, SIGINT) would be there too.
        var signals = sigset_t()
        sigemptyset(&signals)
        posix_spawnattr_setsigmask(&attributes, &signals)
        sigfillset(&signals)
        posix_spawnattr_setsigdefault(&attributes, &signals)
        let group = lendsTerminal ? 0 : POSIX_SPAWN_SETPGROUP
        posix_spawnattr_setflags(
            &attributes,
            Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | group)
        )
        let variables = environment.all.map { $0.key + "=" + $0.value }
        return withCStrings(words) { words in
            withCStrings(variables) { variables in
                posix_spawnp(&child, program, &actions, &attributes, words, variables)
            }
        }
    }

    /// Texts as C knows a list of them, which lives as long as the closure runs.
    private static func withCStrings(
        _ texts: [String],
        _ body: (UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> Int32
    ) -> Int32 {
        var pointers = texts.map { strdup($0) } + [nil]
        defer { for pointer in pointers { free(pointer) } }
        return pointers.withUnsafeMutableBufferPointer { buffer in
            buffer.baseAddress.map(body) ?? EINVAL
        }
    }
}
