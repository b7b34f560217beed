import World

/// The public suites that tests read, which are no part of this repository.
///
/// The folder is the one that `CONFORMANCE` names, by default `../shared/conformance` beside the
/// checkout. Without it the tests that need it are skipped, or fail when `REQUIRE_CONFORMANCE` is set.
public enum Conformance {
    /// The folder, or nil when there is none.
    public static let folder: String? = {
        let environment = Environment.ofThisProcess()
        let folder = environment.nonEmpty("CONFORMANCE") ?? checkout + "/../shared/conformance"
        return Files().exists(folder + "/README.md") ? folder : nil
    }()

    /// Whether suite tests run: when the folder is there, and when its absence is to be a failure.
    public static var isWanted: Bool {
        folder != nil || Environment.ofThisProcess().nonEmpty("REQUIRE_CONFORMANCE") != nil
    }

    /// The bytes of a file of the suites, by its path in the folder.
    public static func bytes(_ path: String) throws -> [UInt8] {
        guard let folder else { throw ConformanceMissing() }
        return try Files().read(folder + "/" + path, limit: 64 << 20)
    }

    /// The root of this checkout.
    public static let checkout: String = {
        let parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
        return parts.dropLast(3).joined(separator: "/")
    }()
}

/// Thrown when the suites are wanted and not there.
public struct ConformanceMissing: Error {
    /// Makes the error; it holds nothing.
    public init() {}
}
