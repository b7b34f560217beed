import Testing

@testable import AppFlow

struct CancelIDsTests {
    @Test func keepsTheFirstPlaceOfEachID() {
        #expect(CancelIDs(["b", "a", "b", "c", "a"])?.all == ["b", "a", "c"])
    }

    @Test func tellsIDsApartByTheirBytes() {
        #expect(CancelIDs(["\u{E9}", "e\u{301}"])?.all.count == 2)
    }

    @Test func isNothingForNothing() {
        #expect(CancelIDs([]) == nil)
        #expect(CancelIDs(["a", ""]) == nil)
        #expect(CancelIDs.chunks(["a", ""]) == nil)
        #expect(CancelIDs.chunks([])?.isEmpty == true)
    }

    @Test func holdsAtMostWhatARequestTakes() {
        let ids = (0..<101).map(String.init)
        #expect(CancelIDs(ids) == nil)
        #expect(CancelIDs(Array(ids.dropLast()))?.all.count == 100)
        #expect(CancelIDs(Array(ids.dropLast()) + ["5"])?.all.count == 100)
    }

    @Test(arguments: [1, 99, 100, 101, 250])
    func cutsAnyNumberIntoRequests(_ count: Int) throws {
        let ids = (0..<count).map(String.init)
        let chunks = try #require(CancelIDs.chunks(ids + ids))
        #expect(chunks.flatMap(\.all) == ids)
        #expect(chunks.dropLast().allSatisfy { $0.all.count == 100 })
    }
}
