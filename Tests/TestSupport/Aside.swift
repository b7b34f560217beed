import Glibc

/// Work that takes a processor for long.
public enum Aside {
    /// Runs it on a thread of its own, behind what else there is to do.
    ///
    /// The threads of tasks are few, and other tests on them have deadlines. An issue is recorded
    /// afterwards, by the test itself: on the other thread there is none that it would belong to.
    public static func run<Value: Sendable>(
        _ work: @escaping @Sendable () -> Value
    ) async -> Value {
        await withCheckedContinuation { continuation in
            let job = Unmanaged.passRetained(Job { continuation.resume(returning: work()) })
            var thread = pthread_t()
            let status = pthread_create(
                &thread,
                nil,
                { raw in
                    // On Linux this is about the calling thread alone.
                    _ = nice(10)
                    if let raw { Unmanaged<Job>.fromOpaque(raw).takeRetainedValue().body() }
                    return nil
                },
                job.toOpaque()
            )
            if status == 0 { pthread_detach(thread) } else { job.takeRetainedValue().body() }
        }
    }

    private final class Job: Sendable {
        let body: @Sendable () -> Void

        init(_ body: @escaping @Sendable () -> Void) {
            self.body = body
        }
    }
}
