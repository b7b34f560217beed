import Glibc
import World

/// What the system says of an error number.
enum SystemError {
    /// `No such file or directory`.
    static func text(_ number: Int32) -> String {
        var buffer = [CChar](repeating: 0, count: 256)
        guard strerror_r(number, &buffer, buffer.count) == 0 else { return "error \(number)" }
        let text = buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
        return String(decoding: text, as: UTF8.self)
    }

    /// Why a file operation failed.
    static func text(of reason: FileFailure.Reason) -> String {
        switch reason {
        case .system(let number): text(number)
        case .tooLarge(let limit): "larger than \(limit) bytes"
        case .notARegularFile: "not a regular file"
        }
    }
}
