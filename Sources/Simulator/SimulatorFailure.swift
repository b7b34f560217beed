import Glibc
import NIOCore

/// Why a simulator couldn't start.
public enum SimulatorFailure: Error, Sendable, Hashable {
    /// Somebody else listens on the port.
    case portTaken(Int)
    /// Ports below 1024 need rights that this process doesn't have.
    case portNotAllowed(Int)
    /// Something else, as the system's error number and, without one, in its words.
    case couldNotListen(port: Int, errno: Int32?, String)

    init(_ error: any Error, port: Int) {
        guard let error = error as? IOError else {
            self = .couldNotListen(port: port, errno: nil, "\(error)")
            return
        }
        switch error.errnoCode {
        case EADDRINUSE: self = .portTaken(port)
        case EACCES: self = .portNotAllowed(port)
        default: self = .couldNotListen(port: port, errno: error.errnoCode, error.description)
        }
    }
}
