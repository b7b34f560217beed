import Simulator
import World

/// The outside as the demo sees it: no config file, no key but the simulator's own.
enum DemoWorld {
    static func around(_ simulator: Simulator, _ world: World) -> World {
        var variables = world.environment.all.filter { !$0.key.hasPrefix("AWS_") }
        variables["AWS_ACCESS_KEY_ID"] = simulator.accessKeyID
        variables["AWS_SECRET_ACCESS_KEY"] = simulator.secretAccessKey
        variables["AWS_REGION"] = "eu-west-1"
        variables["AWS_ENDPOINT_URL_APPFLOW"] = simulator.endpoint
        // Below a file nothing can be: these two never exist.
        variables["AWS_CONFIG_FILE"] = "/dev/null/config"
        variables["AWS_SHARED_CREDENTIALS_FILE"] = "/dev/null/credentials"
        var demo = world
        demo.environment = Environment(variables)
        return demo
    }
}
