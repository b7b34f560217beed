import AWSCore
import Testing

@testable import AppFlow

struct CancelTimeLimitTests {
    @Test func workThatEndsInTimeIsNotHeldUp() async throws {
        #expect(try await TimeLimit.run(.seconds(600)) { 1 } == 1)
        #expect(try await TimeLimit.run(nil) { 2 } == 2)
    }

    @Test func workThatHangsIsInterruptedAndItsOwnFailureCounts() async throws {
        await #expect(throws: CallFailure.interrupted(.neverSent)) {
            try await TimeLimit.run(.milliseconds(10)) {
                try? await Task.sleep(for: .seconds(600))
                throw CallFailure.interrupted(.neverSent)
            }
        }
    }

    @Test func workThatSucceedsAsItIsInterruptedHasSucceeded() async throws {
        let value = try await TimeLimit.run(.milliseconds(10)) {
            try? await Task.sleep(for: .seconds(600))
            return 3
        }
        #expect(value == 3)
    }

    @Test func workFailsAsItFails() async throws {
        await #expect(throws: CallFailure.noConnection) {
            try await TimeLimit.run(.seconds(600)) { throw CallFailure.noConnection }
        }
    }
}
