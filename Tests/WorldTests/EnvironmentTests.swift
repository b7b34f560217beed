import Glibc
import Testing
import World

struct EnvironmentTests {
    let environment: Environment = ["HOME": "/home/me", "EMPTY": "", "home": "other"]

    @Test func namesAreExact() {
        #expect(environment["HOME"] == "/home/me")
        #expect(environment["home"] == "other")
        #expect(environment["Home"] == nil)
        #expect(environment.all.count == 3)
    }

    @Test func emptyIsSetAndYetNotGiven() {
        #expect(environment["EMPTY"] == "")
        #expect(environment.nonEmpty("EMPTY") == nil)
        #expect(environment.nonEmpty("HOME") == "/home/me")
        #expect(environment.nonEmpty("NONE") == nil)
    }

    @Test func ofALiteralTheLastCounts() {
        #expect((["A": "1", "A": "2"] as Environment)["A"] == "2")
    }

    @Test func thisProcessHasItsOwn() throws {
        let own = Environment.ofThisProcess()
        let path = try #require(getenv("PATH"))
        #expect(own["PATH"] == String(cString: path))
        #expect(own["APPFLOW_NOBODY_SETS_THIS"] == nil)
    }
}
