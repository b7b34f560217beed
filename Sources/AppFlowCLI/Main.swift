import Glibc
import Shell
import World

/// The program: takes its surroundings as they are, runs, and ends with the code that came out.
@main
enum Main {
    static func main() async {
        // Keys are in memory: no core file may hold them. A reader that goes away is an error of a write.
        var none = rlimit(rlim_cur: 0, rlim_max: 0)
        setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &none)
        signal(SIGPIPE, SIG_IGN)
        let code = await Program(world: .live()).run(Arguments.ofThisProcess())
        exit(code.rawValue)
    }
}
