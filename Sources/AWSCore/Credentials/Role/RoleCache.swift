import Crypto
import JSON
import SigV4
import World

/// The AWS CLI's cache of roles that were taken, `~/.aws/cli/cache`: read and written as it does.
struct RoleCache {
    /// What has less time left is as good as gone.
    static let window = Duration.seconds(15 * 60)

    private let context: CredentialContext
    private let path: String?

    /// The file for what STS is asked with, but for what differs each time.
    init(_ arguments: [(key: String, value: JSONValue)], _ context: CredentialContext) {
        self.context = context
        let sorted = arguments.sorted { $0.key < $1.key }
        let text = JSONWriter(.wire).bytes(.object(JSONObject(sorted)))
        path = context.path(inAWSFolder: "cli/cache/" + JSONCacheFile.name(of: text))
    }

    /// What is in it and still good for a while.
    func read() -> RoleReply? {
        guard let path, let value = JSONCacheFile.read(path, context.world.files),
            let reply = RoleReply(cached: value),
            reply.remains(at: context.world.clock.now) >= Self.window
        else { return nil }
        return reply
    }

    /// Keeps a reply.
    ///
    /// A home that can't be written to costs a request the next time, and nothing else.
    func write(_ reply: RoleReply) {
        guard let path else { return }
        try? JSONCacheFile.write(reply.cached, to: path, context.world)
    }
}

/// A file of the AWS CLI's caches.
enum JSONCacheFile {
    /// `<sha1>.json` of what it is for.
    static func name(of text: [UInt8]) -> String {
        let digest = Insecure.SHA1.hash(data: text).withUnsafeBytes { Array($0) }
        return Hexadecimal.text(digest) + ".json"
    }

    /// What is in it, or nil when there is none or it is no JSON.
    static func read(_ path: String, _ files: Files) -> JSONValue? {
        guard let bytes = try? files.read(path, limit: 1 << 20) else { return nil }
        return try? JSONParser(loneSurrogates: .replace).parse(bytes)
    }

    /// Puts a value in its place in one step.
    static func write(
        _ value: JSONValue,
        to path: String,
        _ world: World
    ) throws(FileFailure) {
        try world.files.replace(
            path,
            with: JSONWriter(.wire).bytes(value),
            draftName: world.random.uuid()
        )
    }
}
