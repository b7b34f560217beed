import Glibc

extension Programs {
    /// What a program may take and give while its output is captured.
    public struct CaptureLimits: Sendable {
        /// How long it may run; then it is ended, and killed two seconds later.
        public var time: Duration
        /// How many bytes it may write to its standard output.
        public var output: Int
        /// How many bytes of its standard error are kept.
        public var error: Int

        /// Makes limits of their parts.
        public init(time: Duration, output: Int, error: Int) {
            self.time = time
            self.output = output
            self.error = error
        }
    }

    /// What a program wrote, and how it ended.
    public struct Captured: Sendable, Hashable {
        /// How it ended.
        public let status: Status
        /// All of its standard output.
        public let output: [UInt8]
        /// The beginning of its standard error.
        public let error: [UInt8]

        /// Makes it of its parts.
        public init(status: Status, output: [UInt8], error: [UInt8] = []) {
            self.status = status
            self.output = output
            self.error = error
        }
    }

    /// Why there is no output.
    public enum CaptureFailure: Error, Sendable, Hashable {
        /// It could not be started: an `errno` of the system.
        case notStarted(Int32)
        /// It ran longer than it may.
        case tooSlow
        /// It wrote more than it may.
        case tooLong
        /// The task was cancelled.
        case cancelled
    }

    /// Runs a program of this machine, without any shell, and captures what it writes.
    ///
    /// It is a process group of its own and reads nothing, unless it is lent the terminal: then it shares
    /// our group, so that it can ask there and Ctrl-C reaches it. What it leaves running is not waited for.
    static func captureOfSystem(
        _ words: [String],
        _ environment: Environment,
        _ limits: CaptureLimits,
        _ lendsTerminal: Bool
    ) async throws(CaptureFailure) -> Captured {
        // It may have been ended while it had other modes set.
        let lease = lendsTerminal ? TerminalLease() : nil
        defer { lease?.end() }
        let child = try CapturedChild.start(words, environment, lendsTerminal: lendsTerminal)
        var output: [UInt8] = []
        var error: [UInt8] = []
        var status: Status?
        var pause = Duration.milliseconds(1)
        let start = ContinuousClock.now
        while true {
            let isWaiting = status == nil
            let outputGoesOn = child.output.drain(into: &output, atMost: limits.output + 1)
            let errorGoesOn = child.error.drain(into: &error, atMost: limits.error)
            if output.count > limits.output {
                child.end()
                throw .tooLong
            }
            // What it wrote before it ended is there once its end was seen.
            if let status, !isWaiting || !(outputGoesOn || errorGoesOn) {
                return Captured(status: status, output: output, error: error)
            }
            status = child.status()
            if status != nil { continue }
            guard ContinuousClock.now - start < limits.time else {
                child.end()
                throw .tooSlow
            }
            do {
                try await Task.sleep(for: pause)
            } catch {
                child.end()
                throw .cancelled
            }
            pause = min(pause * 2, .milliseconds(10))
        }
    }
}
