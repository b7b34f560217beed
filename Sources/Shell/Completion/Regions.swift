import AWSCore
import World

/// The regions that Tab offers; any other can be typed.
enum Regions {
    /// Those in which AWS lists AppFlow, by name (service endpoints page of the AWS General Reference).
    static let all = [
        "af-south-1", "ap-northeast-1", "ap-northeast-2", "ap-south-1", "ap-southeast-1",
        "ap-southeast-2", "ca-central-1", "eu-central-1", "eu-west-1", "eu-west-2", "eu-west-3",
        "sa-east-1", "us-east-1", "us-east-2", "us-west-1", "us-west-2",
    ]
}

extension Regions {
    /// The same, and those that the AWS config files name.
    static func offered(_ world: World) -> [String] {
        let files = ConfigurationFiles(environment: world.environment)
        guard let configuration = try? files.read(world.files) else { return all }
        let named = configuration.profileNames.compactMap {
            configuration.profile($0)?["region"]?.value
        }
        return Set(all + named.filter(ScriptText.isPlain)).sorted()
    }
}
