import Testing
import World

struct RandomSourceTests {
    private struct Fixed: RandomSource {
        let byte: UInt8

        func fraction() -> Double {
            0
        }

        func bytes(_ count: Int) -> [UInt8] {
            Array(repeating: byte, count: count)
        }
    }

    @Test func aUUIDCarriesVersionAndVariant() {
        #expect(Fixed(byte: 0).uuid() == "00000000-0000-4000-8000-000000000000")
        #expect(Fixed(byte: 255).uuid() == "ffffffff-ffff-4fff-bfff-ffffffffffff")
    }

    @Test func uuidsOfTheSystemDiffer() {
        let all = (0..<1_000).map { _ in SystemRandom().uuid() }
        #expect(Set(all).count == 1_000)
        #expect(all.allSatisfy { $0.utf8.count == 36 })
    }

    @Test func fractionsAreBelowOne() {
        for _ in 0..<1_000 { #expect((0..<1).contains(SystemRandom().fraction())) }
        #expect(SystemRandom().bytes(0) == [])
        #expect(SystemRandom().bytes(33).count == 33)
    }
}
